"""``quoteparse parse``: options in, a run out."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from typing import Any

import click

from ..batch.options import processors
from ..model import QuoteparseError
from ..readers import FORMATS as INPUT_FORMATS
from ..readers import Fields, ReaderOptions
from ..writers import FORMATS
from . import completion
from .config import load_defaults
from .layout import read_layout
from .options import engine, filters, rows
from .themes import Themed

_FILE = click.Path(dir_okay=False, path_type=Path)


class CannotStart(click.ClickException):
    """What the caller can mend: told in one line, exit status 2."""

    exit_code = 2


@click.command(cls=Themed, context_settings={"auto_envvar_prefix": "QUOTEPARSE"})
@click.argument("inputs", nargs=-1, metavar="INPUT...", shell_complete=completion.files)
@click.option("-o", "--output", type=_FILE, metavar="FILE", help="Where to write; standard output when left out.")
@click.option(
    "-f",
    "--format",
    "output_format",
    type=click.Choice(list(FORMATS)),
    help="Format of the output. Default: by the suffix of -o; on a terminal a table, else JSON lines.",
)
@click.option(
    "--resume",
    is_flag=True,
    help="Carry on an output: skip what it holds, try its failures again. Also starts a new one.",
)
@click.option("--update", is_flag=True, help="SQLite: add to the database, replace documents of the same id.")
@click.option("--overwrite", is_flag=True, help="Replace an output that exists.")
@click.option(
    "--published", metavar="DATE", help='The day of the articles, such as 2023-06-21, to which "yesterday" refers.'
)
@click.option(
    "--language",
    metavar="CODE",
    shell_complete=completion.languages,
    help="The language of the articles, such as fr; found out when left out.",
)
@click.option(
    "--language-backend",
    type=click.Choice(["ngrams", "langdetect", "lingua"]),
    default="ngrams",
    show_default=True,
    help="What finds languages out: our tables, langdetect (seeded), or lingua (extra [lingua]).",
)
@click.option(
    "--handles",
    type=_FILE,
    metavar="FILE",
    help='Names and their handles: CSV (name,handle) or JSON ({"name": "handle"}).',
)
@click.option(
    "--extractor",
    metavar="NAME",
    shell_complete=completion.extractors,
    default="trafilatura",
    show_default=True,
    help="What takes the article out of a page.",
)
@click.option("--only", type=click.Choice(["posts", "quotations"]), help="Find these only.")
@click.option(
    "--translate",
    metavar="CODE",
    shell_complete=completion.targets,
    help="Translate quotations and posts into this language, offline.",
)
@engine
@filters
@rows
@click.option(
    "--files-from",
    type=click.Path(allow_dash=True),
    metavar="FILE",
    help="Read the inputs from a list, one a line; - for standard input.",
)
@click.option("--input-format", type=click.Choice(INPUT_FORMATS), help="Format of the inputs; found out when left out.")
@click.option("--text-field", metavar="NAME", help="Field of a record that holds the text.")
@click.option("--html-field", metavar="NAME", help="Field that holds the page.")
@click.option("--url-field", metavar="NAME", help="Field that holds the address.")
@click.option("--date-field", metavar="NAME", help="Field that holds the day of publication.")
@click.option("--id-field", metavar="NAME", help="Field that holds the id.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1, 1024),
    default=processors,
    show_default="the processors",
    metavar="N",
    help="Worker processes.",
)
@click.option("--unordered", is_flag=True, help="Write results as they come, not in the order of the inputs.")
@click.option(
    "--timeout",
    type=click.FloatRange(0.1),
    default=20.0,
    show_default=True,
    metavar="SECONDS",
    help="Time limit for one article, in seconds of processor time.",
)
@click.option(
    "--max-size",
    type=click.IntRange(1),
    default=20_000_000,
    show_default=True,
    metavar="BYTES",
    help="Size limit for one article, unpacked.",
)
@click.option("--limit", type=click.IntRange(0), metavar="N", help="Stop after so many articles.")
@click.option(
    "--errors",
    type=click.Choice(["keep", "skip", "stop"]),
    default="keep",
    show_default=True,
    help="Failures: keep a record of each, leave them out, or stop at the first.",
)
@click.option("--summary", type=_FILE, metavar="FILE", help="Write counts and times of the run as JSON.")
@click.option("-q", "--quiet", is_flag=True, help="Nothing on standard error but what stops the run.")
@click.option("-v", "--verbose", is_flag=True, help="Tell every warning and every failure.")
@click.option(
    "--config",
    type=_FILE,
    is_eager=True,
    expose_value=False,
    callback=load_defaults,
    metavar="FILE",
    help="Defaults of these options. Default: the nearest quoteparse.toml, or pyproject.toml with [tool.quoteparse].",
)
def parse(inputs: tuple[str, ...], **options: Any) -> None:
    """Find the posts and the quotations in articles: who said what, when, where, in which language.

    INPUT is a file, a folder, a glob or - for standard input: text, HTML, MHTML, mail, Word (.docx), OpenDocument
    (.odt), JSON, JSON lines, CSV, TSV, Parquet, WARC,
    also packed as .gz, .zip or .tar.

    Exit status: 0 all good, 1 some inputs failed, 2 wrong usage, 3 all failed or nothing to read, 130 interrupted.
    """
    try:
        if not inputs and options["files_from"] is None:
            raise click.UsageError("Missing argument 'INPUT...'.")
        raise SystemExit(_run(inputs, _listed(options["files_from"]), options))
    except QuoteparseError as error:
        raise CannotStart(str(error)) from error


def _run(inputs: tuple[str, ...], listed: tuple[str, ...], options: dict[str, Any]) -> int:
    from ..batch.runner import Run, run
    from ..readers.paths import refuse_url

    for name in (*inputs, *listed):
        refuse_url(name)
    output = None if str(options["output"]) in ("-", "/dev/stdout", "None") else options["output"]
    job = _job(options)
    return run(
        Run(
            inputs=inputs,
            listed=listed,
            output=output,
            job=job,
            layout=read_layout(output, options, job.asked),
            reading=_reading(options),
            existing=_existing(options),
            jobs=options["jobs"],
            time_limit=options["timeout"],
            ordered=not options["unordered"],
            errors=options["errors"],
            limit=options["limit"],
            summary=options["summary"],
            engine=options["engine"],
            quiet=options["quiet"],
            verbose=options["verbose"],
            command=shlex.join(["quoteparse", *sys.argv[1:]]),
        )
    )


def _listed(path: str | None) -> tuple[str, ...]:
    if path is None:
        return ()
    from ..readers.paths import standard_input

    try:
        data = standard_input().read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise QuoteparseError(f"--files-from {path}: {error.strerror}") from error
    return tuple(os.fsdecode(line) for line in data.splitlines() if line.strip())


def _job(options: dict[str, Any]) -> Any:
    from ..batch.options import Job
    from .handles import read_handle_file

    return Job(
        language=options["language"],
        language_backend=options["language_backend"],
        published=options["published"],
        handles=read_handle_file(options["handles"]) if options["handles"] else {},
        extractor=options["extractor"],
        only=options["only"],
        translate=options["translate"],
        asked=_asked(options),
    )


def _asked(options: dict[str, Any]) -> Any:
    from ..batch.filters import read_filter

    names = ("min_confidence", "kinds", "speaker", "handle", "speaker_kinds", "since", "until")
    return read_filter(language=options["spoken"], **{name: options[name] for name in names})


def _reading(options: dict[str, Any]) -> ReaderOptions:
    names = ("text", "html", "url", "date", "id")
    fields = Fields(**{name: options[f"{name}_field"] for name in names}, keep=options["keep"])
    return ReaderOptions(options["input_format"], fields, options["max_size"])


def _existing(options: dict[str, Any]) -> str | None:
    chosen = [name for name in ("resume", "update", "overwrite") if options[name]]
    if len(chosen) > 1:
        raise QuoteparseError(f"--{' and --'.join(chosen)} exclude each other")
    return chosen[0] if chosen else None
