"""What a person found right, wrong or missing, and a document with it put in.

A correction says which stretch was judged (``was``) and what stands there in truth (``is_``): nothing, when it is no
quotation; without a ``was`` it was missed. It is bound to the text by the text's digest, not to the ids of one run, so
that it can be put into whatever a later run finds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .model import Document, Person, Quotation, QuoteparseError, Span
from .text import digest
from .typed import read_fields

FORMAT = "quoteparse corrections"
_BREAK = re.compile(r"(?<!\s)\s*\n\s*")
_OWN = re.compile(r":[a-z]([0-9]{1,9})$")


@dataclass(frozen=True, slots=True)
class Correction:
    """One judgement of a person."""

    document_id: str
    digest: str
    """Of the text that was judged."""
    was: Span | None
    """The first and the last offset of the quotation that was judged; None when it was missed."""
    is_: Quotation | None
    """What stands there in truth; None when it is no quotation."""

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        truth = None if self.is_ is None else Document("", quotations=(self.is_,)).to_dict()["quotations"][0]
        was = list(self.was) if self.was else None
        return {"id": self.document_id, "digest": self.digest, "was": was, "is": truth}


def read_corrections(path: str | Path) -> list[Correction]:
    """Read a file that the page saved. Raises ``QuoteparseError`` that says what is wrong with it."""
    try:
        held = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        if not isinstance(held, dict) or held.get("format") != FORMAT:
            raise ValueError(f'it has no "format": "{FORMAT}"')
        return [from_dict({**one, **judged}) for one in held["documents"] for judged in one["corrections"]]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise QuoteparseError(
            f"{path} holds no corrections: {error}. Give the file that the page of `quoteparse report` saves."
        ) from error


def from_dict(record: Mapping[str, Any]) -> Correction:
    """Read one correction of what ``to_dict()`` returns; raises ``ValueError`` or ``KeyError`` for anything else."""
    own, truth = str(record["id"]), record["is"]
    given = {"text": "", "document_id": own, **truth} if truth else None
    read = read_fields(Quotation, given) if given else None
    if read and not (read.content_spans and all(0 <= start < end for start, end in read.content_spans)):
        raise ValueError(f"a quotation of {own} has no content_spans")
    was = (int(record["was"][0]), int(record["was"][1])) if record["was"] else None
    return Correction(own, str(record["digest"]), was, read)


def corrected(document: Document, corrections: Iterable[Correction]) -> tuple[Document, list[Correction]]:
    """Return the document with the corrections put in, in their order, and those that are of another text.

    What was judged is found by its place; putting the same corrections in twice changes nothing.

    >>> text = "« Oui », dit Awa."
    >>> said = Quotation("a:q1", "a", "direct", text="Oui", content_spans=((2, 5),), start=2, end=5, outer_start=0,
    ...     outer_end=7, speaker="Awa")
    >>> document = Document(id="a", text=text, quotations=(said,))
    >>> wrong = Correction("a", digest(text), (2, 5), None)
    >>> corrected(document, [wrong])[0].quotations
    ()
    """
    own, others = digest(document.text), []
    for correction in corrections:
        if correction.digest != own or (correction.is_ and correction.is_.content_spans[-1][1] > len(document.text)):
            others.append(correction)
        else:
            document = _put(document, correction)
    return document.narrowed(document.quotations, document.posts), others


def _put(document: Document, correction: Correction) -> Document:
    places = {correction.was, correction.is_ and _ends(correction.is_)}
    judged = [one for one in document.quotations if _ends(one) in places] or _nearest(document, correction.was)
    kept = [one for one in document.quotations if one not in judged]
    if correction.is_ is None:
        return replace(document, quotations=tuple(kept))
    document, said = _with_speaker(document, _fitted(document, correction.is_, judged))
    return replace(document, quotations=tuple(sorted([*kept, said], key=_ends)))


def _ends(one: Quotation) -> Span:
    return one.content_spans[0][0], one.content_spans[-1][1]


def _nearest(document: Document, was: Span | None) -> list[Quotation]:
    """The one quotation that shares more than half of its place with what was judged."""

    def shared(one: Quotation) -> int:
        return min(one.end, was[1]) - max(one.start, was[0]) if was else 0

    found = [
        one for one in document.quotations if was and 2 * shared(one) > max(one.end, was[1]) - min(one.start, was[0])
    ]
    return sorted(found, key=shared)[-1:]


def _fitted(document: Document, said: Quotation, judged: list[Quotation]) -> Quotation:
    """What is said in truth, as a quotation of this document: its words, its id, its places."""
    first, last = _ends(said)
    same = next((one for one in judged if one.content_spans == said.content_spans), None)
    words = same.text if same else _BREAK.sub(" ", " ".join(document.text[a:b] for a, b in said.content_spans))
    return replace(
        _with_words_at_hand(document.text, said),
        id=judged[0].id if judged else f"{document.id}:q{_unused(one.id for one in document.quotations)}",
        document_id=document.id,
        text=words,
        start=first,
        end=last,
        outer_start=min(said.outer_start, first),
        outer_end=min(max(said.outer_end, last), len(document.text)),
        rule=said.rule or "corrected",
        confidence=1.0,
        other_speakers=(),
        post_id=said.post_id if said.post_id in {post.id for post in document.posts} else None,
        corrected=True,
    )


def _with_words_at_hand(text: str, said: Quotation) -> Quotation:
    """Cue and mention stay where they are the words of their place."""
    for name in ("cue", "mention"):
        start, end = getattr(said, f"{name}_start"), getattr(said, f"{name}_end")
        if start is None or end is None or text[start:end] != getattr(said, name):
            nothing: dict[str, Any] = {name: None, f"{name}_start": None, f"{name}_end": None}
            said = replace(said, **nothing)
    return said


def _unused(ids: Iterable[str]) -> int:
    numbers = [int(found[1]) for own in ids if (found := _OWN.search(own))]
    return max(numbers, default=0) + 1


def _with_speaker(document: Document, said: Quotation) -> tuple[Document, Quotation]:
    """The person of the document who bears the name; a new one where nobody does."""
    if said.speaker is None:
        return document, replace(said, speaker_id=None, speaker_kind=None, speaker_gender=None)
    named = [person for person in document.people if person.name == said.speaker]
    person = next((one for one in named if one.id == said.speaker_id), named[0] if named else None)
    if person is None:
        own = f"{document.id}:s{_unused(one.id for one in document.people)}"
        person = Person(own, document.id, said.speaker)
        document = replace(document, people=(*document.people, person))
    return document, replace(said, speaker_id=person.id, speaker_kind=person.kind, speaker_gender=person.gender)
