"""Score results against gold: how much is found, whose words it is, what is won and lost against an earlier result.

>>> from quoteparse.evaluate import AnnotatedDocument, AnnotatedQuotation, figures, judge
>>> text = "« Nous partons », dit Awa Diarra."
>>> gold = AnnotatedDocument("a", text, quotations=(AnnotatedQuotation(((2, 14),), speaker="Awa Diarra"),))
>>> found = AnnotatedDocument("a", text, quotations=(AnnotatedQuotation(((2, 14),), speaker="Mme Diarra"),))
>>> figures(judge([gold], [found]))["quotations"]["joint"]["f1"]
1.0
"""

from __future__ import annotations

from .annotation import AnnotatedDocument, AnnotatedPerson, AnnotatedPost, AnnotatedQuotation
from .changes import changes, falls
from .figures import figures
from .judge import judge, unanswered
from .judgement import Judgement
from .reading import read_annotated
from .report import change_lines, error_lines, errors, report_lines

__all__ = [
    "AnnotatedDocument",
    "AnnotatedPerson",
    "AnnotatedPost",
    "AnnotatedQuotation",
    "Judgement",
    "change_lines",
    "changes",
    "error_lines",
    "errors",
    "falls",
    "figures",
    "judge",
    "read_annotated",
    "report_lines",
    "unanswered",
]
