"""The people of a document as its record holds them: who they are, where they are spoken of, how much they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .. import model
from ..model import Gender, PersonKind, Quotation, Span
from ..words.lexicon import Lexicon
from .handles import name_parts
from .people import People, Speaker


@dataclass(slots=True)
class _Member:
    """One of the people of a document while the stretches of its text are put together."""

    name: str
    known: list[Speaker] = field(default_factory=list)
    """What each stretch knows of this person."""
    told: set[str] = field(default_factory=set)
    """Genders that pronouns told."""
    spans: set[Span] = field(default_factory=set)
    handles: list[str] = field(default_factory=list)
    quotations: int = 0


def cast(
    document_id: str, quotations: Sequence[Quotation], stretches: Iterable[People]
) -> tuple[tuple[model.Person, ...], dict[str, model.Person]]:
    """Return the people of a document, in order of first mention, and who is meant by the name of each speaker.

    ``stretches`` are the people of each stretch that was read: those of the body, and those of each post. Whoever has
    the same name in two of them is one person. In the record stands who speaks, and who surely is a human being.
    """
    members: dict[str, _Member] = {}
    lexicon = None
    for people in stretches:
        lexicon = lexicon or people.words.lexicon
        _meet(members, people)
    alike = {one.known[0].parts: one for one in members.values() if one.known and one.known[0].named}
    for quotation in quotations:
        if quotation.speaker is not None:
            same = alike.get(name_parts(quotation.speaker, lexicon)) if lexicon else None
            member = members.get(quotation.speaker) or same or _Member(quotation.speaker)
            _speak(members.setdefault(quotation.speaker, member), quotation, lexicon)
    kept = [one for one in {id(one): one for one in members.values()}.values() if one.quotations or _is_human(one)]
    kept.sort(key=lambda one: (min(one.spans, default=_NOWHERE), one.name))
    records = {one.name: _record(f"{document_id}:s{n}", document_id, one) for n, one in enumerate(kept, 1)}
    return tuple(records.values()), {name: records[one.name] for name, one in members.items() if one.name in records}


_NOWHERE: Span = (1 << 62, 1 << 62)


def _meet(members: dict[str, _Member], people: People) -> None:
    """Take up everybody whom a stretch names, and whom it describes: a description counts once somebody speaks so."""
    known = {id(person): person for person in people.everybody()}
    for person in known.values():
        members.setdefault(person.name, _Member(person.name)).known.append(person)
    for name in people.named_at.values():
        bearer = people.of_name(name.parts)
        if bearer is not None and id(bearer) in known:
            members[bearer.name].spans.add(people.words.span(name.start, name.end))


def _speak(member: _Member, quotation: Quotation, lexicon: Lexicon | None) -> None:
    """Count a quotation for its speaker, whom its mention speaks of."""
    member.quotations += 1
    if quotation.handle and quotation.handle not in member.handles:
        member.handles.append(quotation.handle)
    if quotation.mention and quotation.mention_start is not None and quotation.mention_end is not None:
        member.spans.add((quotation.mention_start, quotation.mention_end))
        features = lexicon.features.get(quotation.mention.lower(), "") if lexicon else ""
        member.told.update(features[:1])


def _is_human(member: _Member) -> bool:
    """Whether a name of two words, a title or a handle tells of somebody who says nothing."""
    named = [one for one in member.known if one.named]
    sure = any(
        one.handle or (_kind(one) == "person" and (len(one.parts) > 1 or (one.personal and one.roles))) for one in named
    )
    return sure and bool(member.spans)


def _kind(person: Speaker) -> PersonKind:
    """What is known of a name, else what the role beside it tells."""
    offices = any(role for _, role in person.roles) or (person.named and person.roles)
    return "person" if person.kind == "unknown" and person.named and offices else person.kind


def _record(own: str, document_id: str, member: _Member) -> model.Person:
    kinds = [kind for kind in map(_kind, member.known) if kind != "unknown"]
    kind = "person" if "person" in kinds else kinds[0] if kinds else _by_pronoun(member)
    roles = (role for one in member.known if one.named for _, role in one.roles if role)
    handles = [one.handle for one in member.known if one.handle]
    return model.Person(
        own,
        document_id,
        member.name,
        kind=kind,
        gender=_gender(member, kind),
        roles=tuple(dict.fromkeys(roles)),
        handles=tuple(dict.fromkeys([*handles, *member.handles])),
        mentions=tuple(_apart(member.spans)),
        quotations=member.quotations,
    )


def _by_pronoun(member: _Member) -> PersonKind:
    """*Keir Roe … he*: a name of two words that *he* or *she* means is a human being's."""
    name = any(one.named and len(one.parts) > 1 for one in member.known)
    return "person" if name and member.told & {"f", "m"} else "unknown"


def _gender(member: _Member, kind: PersonKind) -> Gender | None:
    """By title, role or given name, as the reading has it, else by the pronouns, when all tell the same."""
    if kind not in ("person", "unknown"):
        return None
    known = {one.gender for one in member.known} & {"f", "m"} if kind == "person" else set()
    told = known or (member.told & {"f", "m"})
    if len(told) != 1:
        return None
    return "f" if "f" in told else "m"


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans that do not overlap, in order: of those that do, the one that begins first, the longest."""
    position = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= position:
            yield start, end
            position = end
