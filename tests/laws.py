"""The laws of the record (docs/data-format.md), checked on one document."""

import datetime
import json
import re
from itertools import pairwise
from pathlib import Path

from quoteparse.wrapping import WARNING

_BREAK = re.compile(r"[^\S\n]*\n[ \t>]*")
_PAGE = (Path(__file__).parent.parent / "docs" / "data-format.md").read_text(encoding="utf-8")


def _documented_flags(section):
    row = re.search(r"^\| `flags` \| (.*) \|$", _PAGE.split(f"\n## {section}\n")[1], re.M)[1]
    return set(re.findall(r'`"([\w-]+)"`', row))


FLAGS = {section: _documented_flags(section) for section in ("Quotation", "Post")}
"""Every flag that a result may have stands in the page."""


def check_laws(document):
    """Assert every law that holds for every document, whatever it was made of."""
    text = document.text
    for quotation in document.quotations:
        _check_quotation(document, quotation)
    for post in document.posts:
        _check_post(document, post)
    for person in document.people:
        _check_person(document, person)
    for one in document.refused:
        assert 0 <= one.start <= one.end <= len(text)
        assert one.rule
        assert one.why
    _check_order(document)
    _check_record(document)
    _check_read_back(document)


def _check_quotation(document, quotation):
    text, spans = document.text, quotation.content_spans
    assert spans
    assert _reads_as(document, " ".join(text[start:end] for start, end in spans), quotation.text)
    assert "\n" not in quotation.text
    assert all(start <= end for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert (quotation.start, quotation.end) == (spans[0][0], spans[-1][1])
    assert 0 <= quotation.outer_start <= quotation.start <= quotation.end <= quotation.outer_end <= len(text)
    _check_words(text, quotation.mention, quotation.mention_start, quotation.mention_end)
    _check_words(text, quotation.cue, quotation.cue_start, quotation.cue_end)
    assert quotation.kind in ("direct", "mixed", "indirect")
    assert 0 <= quotation.confidence <= 1
    _check_others(quotation)
    assert quotation.rule
    _check_date(quotation.date)
    assert quotation.speaker != ""
    assert quotation.role is None or quotation.role.casefold() != (quotation.speaker or "").casefold()
    assert set(quotation.flags) <= FLAGS["Quotation"]
    assert quotation.handle is None or not quotation.handle.startswith("@")


def _check_others(quotation):
    others = quotation.other_speakers
    names = [quotation.speaker, *(other.speaker for other in others)]
    assert len(set(names)) == len(names) <= 4
    assert "" not in names
    sure = [other.confidence for other in others]
    assert sure == sorted(sure, reverse=True)
    assert all(one >= 0.05 for one in sure)
    assert sum(sure) + quotation.confidence <= 1.0001


def _reads_as(document, words, read):
    """Words are read as they stand; where a width broke the lines, a line end can be a blank, or nothing behind "-"."""
    if WARNING not in document.warnings:
        return words == read
    first, *rest = _BREAK.split(words)
    breaks = _BREAK.findall(words)
    places = (
        f"(?:[ \n]|(?<=[-\u2010])|{re.escape(stands)}){re.escape(more)}"
        for stands, more in zip(breaks, rest, strict=True)
    )
    return re.fullmatch(re.escape(first) + "".join(places), read) is not None


def _check_words(text, words, start, end):
    """Words at hand are the very string of their stretch; none has no stretch."""
    if words is None:
        assert start is None
        assert end is None
    else:
        assert words == text[start:end] != ""


def _check_read_back(document):
    """A record read back, from JSON too, is the same document."""
    assert type(document).from_dict(json.loads(document.to_json())) == document


def _check_post(document, post):
    text = document.text
    assert all(0 <= start < end <= len(text) for start, end in post.spans)
    assert all(a[1] <= b[0] for a, b in pairwise(post.spans))
    if post.form == "flattened":
        assert _reads_as(document, "\n".join(text[start:end] for start, end in post.spans), post.text or "")
    assert post.text != ""
    assert set(post.flags) <= FLAGS["Post"]
    assert 0 <= post.confidence <= 1
    assert post.status_id is None or isinstance(post.status_id, str)
    assert post.handle is None or not post.handle.startswith("@")
    _check_date(post.date)


def _check_person(document, person):
    assert person.name
    assert person.kind in ("person", "group", "organisation", "document", "place", "unknown")
    assert person.gender in ("f", "m", None)
    assert all(0 <= start < end <= len(document.text) for start, end in person.mentions)
    assert all(a[1] <= b[0] for a, b in pairwise(person.mentions))
    assert not any(handle.startswith("@") for handle in person.handles)
    said = [q for q in document.quotations if q.speaker_id == person.id]
    assert person.quotations == len(said)
    assert all((q.speaker_kind, q.speaker_gender) == (person.kind, person.gender) for q in said)


def _check_date(date):
    if date is not None:
        datetime.date.fromisoformat((date[:10] + "-01-01")[:10])


def _check_order(document):
    starts = [(q.start, q.end) for q in document.quotations]
    assert starts == sorted(starts)
    flattened = [post.spans for post in document.posts if post.spans and post.form == "flattened"]
    assert all(a[-1][1] <= b[0][0] for a, b in pairwise(flattened))
    ids = [one.id for one in (*document.quotations, *document.posts, *document.people)]
    assert len(set(ids)) == len(ids)
    posts = {post.id for post in document.posts}
    assert all(q.post_id in posts for q in document.quotations if q.post_id)
    people = {person.id for person in document.people}
    assert all(q.speaker_id in people for q in document.quotations if q.speaker_id)
    assert all(q.speaker_id or (q.speaker_kind, q.speaker_gender) == (None, None) for q in document.quotations)
    assert all(one.document_id == document.id for one in (*document.quotations, *document.posts, *document.people))


def _check_record(document):
    record = document.to_dict()
    line = json.dumps(record, allow_nan=False, ensure_ascii=False)
    assert json.loads(line) == record
    line.encode("utf-8")
    assert "refused" not in record
