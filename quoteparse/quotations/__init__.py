"""Where quotations stand: marks, the segments between them, and the evidence that accepts or refuses each."""

from .case import Case
from .decision import Decision
from .evidence import weigh
from .segments import find_segments

__all__ = ["Case", "Decision", "find_segments", "weigh"]
