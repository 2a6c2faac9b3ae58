"""``quoteparse explain``: what was seen in a text, what was made of it, and by which rule."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import click

from . import completion

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language import Backend
    from ..model import Document, Post, Quotation, Refused
    from ..weighed import Considered, Weighed, Weights

_AROUND = 30
_LONGEST = 160
_WIDTH = 100
_BEST, _FACTS = 3, 4
"""Candidates shown, and facts of each."""


@click.command(no_args_is_help=True)
@click.argument("inputs", nargs=-1, metavar="INPUT...", required=True, shell_complete=completion.files)
@click.option("--published", metavar="DATE", help="The day of the article, such as 2023-06-21.")
@click.option(
    "--language", metavar="CODE", shell_complete=completion.languages, help="The language of the article, such as fr."
)
@click.option(
    "--extractor",
    metavar="NAME",
    shell_complete=completion.extractors,
    default="trafilatura",
    show_default=True,
    help="What takes the article out of a page.",
)
@click.option(
    "--language-backend",
    type=click.Choice(["ngrams", "langdetect", "lingua"]),
    default="ngrams",
    show_default=True,
    help="What finds languages out.",
)
@click.option("--refused", is_flag=True, help="Show only what was refused.")
@click.option("--words", is_flag=True, help="Show how each word is read: its class; of a verb its flags.")
def explain(
    inputs: tuple[str, ...],
    published: str | None,
    language: str | None,
    extractor: str,
    language_backend: Backend,
    refused: bool,
    words: bool,
) -> None:
    """Show each mark and signature seen, what took or refused it, and who could have said it.

    In order of position: line and column, what it is, the rule that decided, the words. Then what was weighed: the
    evidence for and against a quotation; the rules' proposal; the three best candidates for the speaker, and whom a
    pronoun or a description means, each with the facts that weigh most (* marks the one chosen). INPUT is what parse
    takes.
    """
    from ..batch.job import Job, check, parse_article
    from ..model import QuoteparseError
    from ..parse import weighing
    from ..readers import read_articles

    job = Job(language=language, language_backend=language_backend, published=published, extractor=extractor)
    failures = seen = 0
    try:
        check(job)
        for article in read_articles(inputs):
            with weighing():
                document = parse_article(article, job)
            seen += 1
            failures += document.status == "error"
            show_words(document) if words else show(document, refused)
    except QuoteparseError as error:
        raise click.UsageError(str(error)) from error
    if failures or not seen:
        raise SystemExit(1 if failures < seen else 3)


def show(document: Document, only_refused: bool) -> None:
    """Print one document."""
    click.secho(_heading(document), bold=True)
    for warning in document.warnings:
        click.secho(f"  warning: {_clean(warning)}", fg="yellow")
    weighed = {one.start: one for one in document.weighed}
    found = [_with(_refused(document, r), weighed.get(r.start)) for r in document.refused]
    if not only_refused:
        found += [
            _with(_quotation(document, q), weighed.get(q.outer_start) if q.kind != "indirect" else None)
            for q in document.quotations
        ]
        found += [_post(document, p) for p in document.posts]
    for _, lines in sorted(found, key=lambda item: item[0]):
        for line in lines:
            click.echo(line)
    click.echo()


def show_words(document: Document) -> None:
    """Print the sentences of one document, the class of each word under it."""
    from ..words.interlinear import sentences_as_read

    click.secho(_heading(document), bold=True)
    marked = [(q.outer_start, q.outer_end) for q in document.quotations if q.kind != "indirect"]
    marked += [(r.start, r.end) for r in document.refused]
    aside = [span for post in document.posts for span in post.spans]
    for sentence in sentences_as_read(document.text, marked, aside, document.language):
        click.echo(_place(document, sentence[0].start))
        columns = [(_short(word.string), f"{word.name}({word.verb})" if word.verb else word.name) for word in sentence]
        for line in _lines(columns):
            click.echo(" ".join(string.ljust(len(name)) for string, name in line).rstrip())
            click.secho(" ".join(name.ljust(len(string)) for string, name in line).rstrip(), fg="cyan")
    click.echo()


def _lines(columns: Sequence[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """Break a sentence where its columns are wider than a terminal."""
    line: list[tuple[str, str]] = []
    for column in columns:
        if line and sum(max(map(len, one)) + 1 for one in [*line, column]) > _WIDTH:
            yield line
            line = []
        line.append(column)
    yield line


def _heading(document: Document) -> str:
    from ..writers.view import counted

    if document.status == "error":
        return f"{document.id}: {document.error_type}: {_clean(document.error or '')}"
    facts = [
        document.id,
        f"language {document.language} ({document.language_source})" if document.language else "language unknown",
        f"published {document.published} ({document.published_source})" if document.published else "published unknown",
        f"text by {document.extractor}" if document.extractor else "",
        f"{counted(len(document.quotations), 'quotation')}, {counted(len(document.posts), 'post')}",
        f"{len(document.refused)} refused",
    ]
    return _clean(" · ".join(fact for fact in facts if fact))


def _quotation(document: Document, q: Quotation) -> tuple[int, list[str]]:
    label = click.style(f"{q.kind:<8}", fg="green")
    head = f"{_place(document, q.outer_start)}  {label}  {q.rule}  {q.confidence:.2f}{_flags(q.flags)}"
    who = _pairs(
        ("speaker", q.speaker),
        ("mention", _quoted(q.mention)),
        ("handle", f"@{q.handle}" if q.handle else None),
        ("role", q.role),
        ("cue", _quoted(q.cue)),
        ("date", _dated(q.date, q.date_source, q.date_text)),
        ("language", q.language),
        ("in", q.post_id and q.post_id.rsplit(":", 1)[-1]),
    )
    return q.outer_start, [head, f"          {_excerpt(document.text, q.outer_start, q.outer_end)}", f"          {who}"]


def _post(document: Document, p: Post) -> tuple[int, list[str]]:
    start = p.spans[0][0] if p.spans else len(document.text)
    label = click.style(f"{'post':<8}", fg="cyan")
    place = _place(document, start) if p.spans else "  nowhere"
    head = f"{place}  {label}  {p.platform}: {p.form}  {p.confidence:.2f}{_flags(p.flags)}  {p.id.rsplit(':', 1)[-1]}"
    who = _pairs(
        ("author", p.author_name),
        ("handle", f"@{p.handle}" if p.handle else None),
        ("date", _dated(p.date, p.date_source, p.date_text)),
        ("language", p.language),
        ("permalink", p.permalink),
        ("elsewhere", None if p.in_article else "another story of the page"),
    )
    return start, [head, f"          {_short(p.text or '(no text in the embed)')}", f"          {who}"]


def _refused(document: Document, r: Refused) -> tuple[int, list[str]]:
    label = click.style(f"{'refused':<8}", fg="red")
    before = document.text[max(0, r.start - _AROUND) : r.start]
    after = document.text[r.end : r.end + _AROUND]
    words = f"…{_clean(before)}{click.style(_short(document.text[r.start : r.end]), underline=True)}{_clean(after)}…"
    flags = "".join(f" [{flag}]" for flag in r.flags if flag != r.rule)
    return r.start, [f"{_place(document, r.start)}  {label}  {r.rule}{flags}: {_clean(r.why)}", f"          {words}"]


def _with(shown: tuple[int, list[str]], weighed: Weighed | None) -> tuple[int, list[str]]:
    """Add to a result what was weighed; what is refused tells its evidence already."""
    if weighed is None:
        return shown
    mention = f"{_quoted(weighed.proposed) or 'nobody'}, strength {weighed.strength:.2f}"
    stands = " (sure: stands, whatever the others weigh)" if weighed.stands else ""
    lines = [
        f"          evidence {weighed.total:+.2f}: {_weights(weighed.evidence)}" if weighed.total > 0 else "",
        f"          proposed by {weighed.proposal}: {_clean(mention)}{stands}" if weighed.proposal else "",
        *_best("speaker", weighed.speakers),
        *_best(f"{_quoted(weighed.mention)} means", weighed.persons),
    ]
    return shown[0], shown[1] + [click.style(line, dim=True) for line in lines if line]


def _best(what: str, considered: Sequence[Considered]) -> Iterator[str]:
    """The best of those considered, and the chosen one if it is none of them."""
    late = (one for one in considered[_BEST:] if one.chosen)
    for one in (*considered[:_BEST], *islice(late, 1)):
        name = f"{one.name} = {one.means}" if one.means and one.means != one.name else one.name
        facts = _weights(one.facts[:_FACTS])
        yield f"        {'*' if one.chosen else ' '} {_clean(what)}? {_short(name)} {one.weight:+.2f}: {facts}"


def _weights(weights: Weights) -> str:
    return _clean(", ".join(f"{name} {weight:+.2f}" for name, weight in weights)) or "nothing"


def _place(document: Document, start: int) -> str:
    line = document.text.count("\n", 0, start) + 1
    column = start - document.text.rfind("\n", 0, start)
    return f"{f'{line}:{column}':>9}"


def _pairs(*pairs: tuple[str, str | None]) -> str:
    return " · ".join(f"{name} {_clean(value)}" for name, value in pairs if value) or "nobody named"


def _quoted(text: str | None) -> str | None:
    return f"“{text}”" if text else None


def _dated(date: str | None, source: str | None, text: str | None) -> str | None:
    return f"{date} ({source}{f': {text}' if text else ''})" if date else None


def _flags(flags: tuple[str, ...]) -> str:
    return f"  [{', '.join(flags)}]" if flags else ""


def _excerpt(text: str, start: int, end: int) -> str:
    return _short(text[start:end]) + click.style(f"  {_clean(text[end : end + _AROUND])}", dim=True)


def _short(text: str) -> str:
    clean = _clean(text)
    return clean if len(clean) <= _LONGEST else f"{clean[: _LONGEST - 30]} … {clean[-25:]}"


def _clean(text: str) -> str:
    from ..writers.table import clean

    edges = (" " if text[:1].isspace() else "", " " if text[-1:].isspace() else "")
    return f"{edges[0]}{clean(text)}{edges[1]}" if text.strip() else " " * bool(text)
