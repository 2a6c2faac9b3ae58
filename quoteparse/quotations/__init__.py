"""Where quotations stand: marks, the segments between them, and the evidence that accepts or refuses each."""

from .case import Case
from .evidence import weigh
from .segments import find_segments
from .verdict import Verdict

__all__ = ["Case", "Verdict", "find_segments", "weigh"]
