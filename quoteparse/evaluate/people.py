"""Judge the people of one document: who speaks in it, of what kind, of which gender."""

from __future__ import annotations

from .annotation import AnnotatedDocument, AnnotatedPerson
from .identity import same_person
from .judgement import Check, Judgement
from .matching import best_pairs


def judge_people(gold: AnnotatedDocument, result: AnnotatedDocument | None) -> list[Judgement]:
    """Judge each person of the gold, and each other one of the result; both sides only who is quoted."""
    if gold.people is None or (result is not None and result.people is None):
        return []
    wanted = [p for p in gold.people if p.quoted]
    given = [p for p in (result.people or ()) if p.quoted] if result else []
    pairs = ((1.0, i, j) for i, a in enumerate(wanted) for j, b in enumerate(given) if _same(a, b, gold.language))
    matched = dict(best_pairs(pairs, 1.0))
    taken = set(matched.values())
    verdicts = [_verdict(gold, p, given[matched[i]] if i in matched else None) for i, p in enumerate(wanted)]
    return verdicts + [_person(gold, "spurious", p) for j, p in enumerate(given) if j not in taken]


def _same(gold: AnnotatedPerson, given: AnnotatedPerson, language: str | None) -> bool:
    return given.name == gold.name or same_person(given.name, gold.name, language)


def _verdict(gold: AnnotatedDocument, wanted: AnnotatedPerson, given: AnnotatedPerson | None) -> Judgement:
    if given is None:
        return _person(gold, "missed", wanted)
    told = [(name, getattr(wanted, name), getattr(given, name)) for name in ("kind", "gender")]
    checks = tuple(Check(name, asked, got, asked == got) for name, asked, got in told if asked)
    return _person(gold, "right" if all(c.right for c in checks) else "wrong", wanted, checks)


def _person(
    gold: AnnotatedDocument, outcome: str, person: AnnotatedPerson, checks: tuple[Check, ...] = ()
) -> Judgement:
    return Judgement(
        what="person",
        document_id=gold.id,
        outcome=outcome,
        text=person.name,
        kind=person.kind or "unspecified",
        language=gold.language or "unknown",
        exact=False,
        checks=checks,
    )
