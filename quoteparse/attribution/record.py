"""The record of a quotation, from its segment, its attribution and its speaker."""

from __future__ import annotations

from ..model import Attribution, Kind, Quotation, Segment
from ..people.people import Speaker
from ..weighed import OtherSpeaker

_NO_ATTRIBUTION = Attribution(rule="marks", strength=0.0)
_MIXED_RULES = frozenset(
    ("agent_behind", "fronted", "verb_before", "phrase_before", "phrase_after", "verb_after", "sentence_subject")
)
_INDIRECT_RULES = "indirect_"
"""How the name of each rule of ``indirect`` begins."""
_DIRECT_RULES = frozenset(("conjunction", "resumed"))
"""*il a dit que « … »*: the conjunction opens a whole clause; « … », dit-il, « … »: so do the pieces of one."""
_FLAGS = ("unclosed", "unopened", "reversed", "continued")


def make_quotation(
    text: str,
    segment: Segment,
    attribution: Attribution | None,
    person: Speaker | None,
    confidence: float,
    medium: str | None = None,
    others: tuple[OtherSpeaker, ...] = (),
) -> Quotation:
    """Return the record of an accepted segment; ids, dates and language are for the caller to fill.

    >>> quotation = make_quotation("« Oui »", Segment(2, 5, 0, 7, "«"), None, None, 0.8)
    >>> quotation.text, quotation.speaker, quotation.kind
    ('Oui', None, 'direct')
    """
    attribution = attribution or _NO_ATTRIBUTION
    spans = segment.spans or ((segment.start, segment.end),)
    mention, cue = attribution.mention, attribution.cue
    return Quotation(
        id="",
        document_id="",
        kind=_kind(text, segment, attribution),
        text=" ".join(text[a:b] for a, b in spans),
        content_spans=spans,
        start=spans[0][0],
        end=spans[-1][1],
        outer_start=segment.outer_start,
        outer_end=segment.outer_end,
        speaker=person.name if person else None,
        mention=text[slice(*mention)] if mention else None,
        mention_start=mention[0] if mention else None,
        mention_end=mention[1] if mention else None,
        role=_role(text[slice(*attribution.role)] if attribution.role else None, person),
        handle=person.handle if person else None,
        cue=text[slice(*cue)] if cue else None,
        cue_start=cue[0] if cue else None,
        cue_end=cue[1] if cue else None,
        medium=medium,
        other_speakers=others,
        rule=attribution.rule,
        confidence=confidence,
        flags=_flags(text, segment, attribution),
    )


def _role(told: str | None, person: Speaker | None) -> str | None:
    """The office told at hand or elsewhere; none for a description without a name, whose office is all its name."""
    role = told or (person.role if person else None)
    return None if role and person and role.casefold() == (person.name or "").casefold() else role


def _kind(text: str, segment: Segment, attribution: Attribution) -> Kind:
    """Direct when the content is an utterance of its own, mixed when it is a fragment in the reporter's clause."""
    rule = attribution.found_by or attribution.rule
    if rule.startswith(_INDIRECT_RULES):
        return "indirect"
    small = text[segment.start : segment.start + 1].islower()
    clause = rule in _DIRECT_RULES or (rule == "phrase_after" and not small)
    before = text[max(0, segment.outer_start - 2) : segment.outer_start].strip(" \t\u00a0\u202f")
    inside = rule.startswith("incise") and before.isalnum()  # Von einem „Tabubruch“ sprach …
    opens = before[-1:] in ("", "\n") and rule == "verb_after"  # the line, below a headline without a stop or not
    fragment = not clause and (small or inside or (rule in _MIXED_RULES and not opens))
    whole = text[segment.start : segment.start + 1].isupper() and text[segment.end - 1 : segment.end] in (".", "!", "?")
    return "mixed" if fragment and not whole else "direct"


def _flags(text: str, segment: Segment, attribution: Attribution) -> tuple[str, ...]:
    flags = [f for f in _FLAGS if f in segment.flags]
    if attribution.same_as is not None or (attribution.rule == "nearby" and attribution.cue is None):
        flags.append("floating")
    if "[" in text[segment.start : segment.end]:
        flags.append("bracketed")
    if attribution.rumour:
        flags.append("rumour")
    if attribution.negated:
        flags.append("negated")
    return tuple(flags)
