"""Put each result beside its gold: which document, which quotation, which post."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from .annotation import AnnotatedDocument
from .judgement import Judgement
from .people import judge_people
from .posts import judge_posts
from .quotations import UNSPECIFIED, judge_quotations


def judge(
    gold: Sequence[AnnotatedDocument], found: Sequence[AnnotatedDocument], kinds: Collection[str] = ()
) -> list[Judgement]:
    """Judge every gold document; one without a result counts as one in which nothing was found.

    ``kinds`` keeps only gold quotations of these kinds ("direct", "mixed", "indirect"). A result that fits a gold
    quotation of another kind is then neither right nor wrong. Indirect quotations in the result count only where the
    gold has indirect ones at all, or where they are asked for.
    """
    wanted = set(kinds) or _kinds_of(gold)
    verdicts: list[Judgement] = []
    for document, result in _beside(gold, found):
        verdicts += judge_quotations(document, result, wanted)
        verdicts += judge_posts(document, result)
        verdicts += judge_people(document, result)
    return verdicts


def unanswered(gold: Sequence[AnnotatedDocument], found: Sequence[AnnotatedDocument]) -> list[str]:
    """Return the ids of the gold documents that have no result, or only one that says it failed."""
    return [document.id for document, result in _beside(gold, found) if result is None or result.status != "ok"]


def _beside(
    gold: Sequence[AnnotatedDocument], found: Sequence[AnnotatedDocument]
) -> list[tuple[AnnotatedDocument, AnnotatedDocument | None]]:
    """Pair by id; a document whose id no result has is paired by its very text."""
    by_id = {document.id: document for document in found}
    by_text = {document.text: document for document in found}
    return [(document, by_id.get(document.id) or by_text.get(document.text)) for document in gold]


def _kinds_of(gold: Sequence[AnnotatedDocument]) -> set[str]:
    kinds = {"direct", "mixed", UNSPECIFIED}
    if any(q.kind == "indirect" for document in gold for q in document.quotations):
        kinds.add("indirect")
    return kinds
