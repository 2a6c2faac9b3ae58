"""Judge the quotations of one document."""

from __future__ import annotations

from collections.abc import Collection

from .annotation import AnnotatedDocument, AnnotatedQuotation
from .cast import Cast
from .judgement import Check, Judgement
from .matching import match_words
from .names import same_speaker
from .words import WordMap

OVERLAP = 0.8
"""Two quotations are the same when they share this much of their words (Jaccard); the headline figure."""
UNSPECIFIED = "unspecified"
"""The kind of a quotation whose annotation does not tell."""


def judge_quotations(
    gold: AnnotatedDocument, result: AnnotatedDocument | None, kinds: Collection[str]
) -> list[Judgement]:
    """Judge each gold quotation of these kinds, and each other one of the result.

    A quotation without a single word (« … ») is left out on both sides.
    """
    words = WordMap(gold.text)
    wanted = [(q, w) for q in gold.quotations if (w := words.within(q.spans))]
    given = _placed(result, gold, words) if result else []
    matched = dict(match_words([w for _, w in wanted], [w for _, w in given], OVERLAP))
    taken = set(matched.values())
    cast = Cast(gold)
    verdicts = [
        _quotation_verdict(gold, cast, quotation, w, given[matched[i]] if i in matched else None)
        for i, (quotation, w) in enumerate(wanted)
        if _counts(quotation, kinds)
    ]
    beside = [w for q, w in wanted if not _counts(q, kinds)]
    for j, (quotation, w) in enumerate(given):
        if j not in taken and kind_told(quotation) in kinds and not any(w & other for other in beside):
            verdicts.append(_spurious(gold, result, quotation))
    return verdicts


def _counts(quotation: AnnotatedQuotation, kinds: Collection[str]) -> bool:
    return kind_told(quotation) in kinds and not quotation.optional


def kind_told(quotation: AnnotatedQuotation) -> str:
    """Return a quotation's kind by name."""
    return quotation.kind or UNSPECIFIED


def _placed(
    result: AnnotatedDocument, gold: AnnotatedDocument, words: WordMap
) -> list[tuple[AnnotatedQuotation, frozenset[int]]]:
    """Give each quotation of a result the numbers of its words in the gold text, also where the two texts differ."""
    if result.text == gold.text:
        return [(q, w) for q in result.quotations if (w := words.within(q.spans))]
    placed: list[tuple[AnnotatedQuotation, frozenset[int]]] = []
    reached = 0
    for number, quotation in enumerate(result.quotations, 1):
        numbers: set[int] = set()
        for start, end in quotation.spans:
            said = result.text[start:end]
            found = words.find(said, reached) or words.find(said) or range(-number, 1 - number)
            numbers.update(found)
            reached = max(reached, found.stop)
        placed.append((quotation, frozenset(numbers)))
    return placed


def _quotation_verdict(
    gold: AnnotatedDocument,
    cast: Cast,
    quotation: AnnotatedQuotation,
    words: frozenset[int],
    answer: tuple[AnnotatedQuotation, frozenset[int]] | None,
) -> Judgement:
    given = answer[0] if answer else None
    checks = (
        (*_speaker_checks(quotation, given), *cast.checks(quotation, given), *_kind(quotation, given)) if given else ()
    )
    right = bool(given) and all(check.right for check in checks if check.name == "speaker")
    return Judgement(
        what="quotation",
        document_id=gold.id,
        outcome="missed" if given is None else "right" if right else "wrong",
        text=_said(gold.text, quotation),
        kind=kind_told(quotation),
        language=quotation.language or gold.language or "unknown",
        exact=answer is not None and answer[1] == words,
        checks=checks,
        confidence=given.confidence if given else None,
    )


def _kind(gold: AnnotatedQuotation, given: AnnotatedQuotation) -> tuple[Check, ...]:
    return (Check("kind", gold.kind, given.kind, gold.kind == given.kind),) if gold.kind else ()


def _speaker_checks(gold: AnnotatedQuotation, given: AnnotatedQuotation) -> tuple[Check, ...]:
    """The speaker as named at hand or in full; and the canonical one, in full only. No speaker may be right too."""
    names = [name for name in (given.mention, given.speaker) if name]
    right = next((name for name in names if same_speaker(name, gold.mention, gold.speaker)), None)
    wanted = gold.speaker or gold.mention
    named = right or next(iter(names), None)
    ok = right is not None if wanted else named is None
    checks = [Check("speaker", wanted, named, ok)]
    if gold.speaker:
        checks.append(Check("canonical", gold.speaker, given.speaker, same_speaker(given.speaker, gold.speaker)))
    return tuple(checks)


def _spurious(gold: AnnotatedDocument, result: AnnotatedDocument | None, quotation: AnnotatedQuotation) -> Judgement:
    assert result is not None
    return Judgement(
        what="quotation",
        document_id=gold.id,
        outcome="spurious",
        text=_said(result.text, quotation),
        kind=kind_told(quotation),
        language=gold.language or quotation.language or "unknown",
        confidence=quotation.confidence,
    )


def _said(text: str, quotation: AnnotatedQuotation) -> str:
    return " ".join(text[start:end] for start, end in quotation.spans)
