"""Where quotations stand: marks, the segments between them, and the evidence that accepts or refuses each."""

from .case import Case
from .decision import Decision
from .evidence import weigh
from .facts import beside_each_other
from .floods import flood_warning, without_flood
from .segments import find_segments

__all__ = ["Case", "Decision", "beside_each_other", "find_segments", "flood_warning", "weigh", "without_flood"]
