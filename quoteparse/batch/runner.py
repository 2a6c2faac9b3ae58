"""A run: inputs in, one output, an exit status. It knows the order of opening, working, closing; no more."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

from ..model import QuoteparseError
from ..readers import Article, Meter, ReaderOptions, advices, is_one_file, read_articles, total_size
from ..writers import Layout, Writer, writer_for
from .corrected import held_corrections, refuse_to_lose
from .interrupts import Interrupted, Interrupts
from .lock import locked
from .options import Job
from .pool import Pool, WorkersDieError
from .progress import Progress
from .resume import Done
from .stages import CHUNK, parse_all, translate_all
from .summary import check_summary, write_summary
from .tally import READER_GONE, SOME_FAILED, Tally
from .work import PARSE, TRANSLATE, Outcome

_NO_MEMORY = (
    "no memory is left (ulimit -v?): fewer workers (-j) and smaller articles (--max-size) need less; "
    "what is written so far is valid, --resume carries it on"
)


@dataclass(frozen=True)
class Run:
    """All that a run is asked to do."""

    inputs: tuple[str, ...]
    output: Path | None
    job: Job
    layout: Layout
    listed: tuple[str, ...] = ()
    """Further inputs, from a list: their ids are their paths."""
    reading: ReaderOptions = field(default_factory=ReaderOptions)
    existing: str | None = None
    """What to do with an output that exists: "resume", "update", "overwrite"; None: refuse."""
    jobs: int = 1
    time_limit: float = 20.0
    ordered: bool = True
    errors: str = "keep"
    """"keep" failures in the output, "skip" them there, or "stop" at the first."""
    limit: int | None = None
    summary: Path | None = None
    engine: str = "argos"
    quiet: bool = False
    verbose: bool = False
    command: str = ""


def run(asked: Run) -> int:
    """Do it and return the exit status. Raises ``QuoteparseError`` for what the caller can mend before it begins."""
    tally, meter = Tally(), Meter(outputs=(1 if asked.output is None else asked.output, 2, *_summary(asked)))
    with Interrupts() as interrupts:
        progress = Progress(tally, meter, None, asked.quiet, asked.verbose)
        try:
            with ExitStack() as stack:
                done = _prepare(asked, stack)
                progress = Progress(tally, meter, _total(asked), asked.quiet, asked.verbose)
                meter.told = progress.say if asked.verbose else None
                _work(asked, done, tally, meter, progress, interrupts)
            status = tally.exit_status()
        except Interrupted as interrupted:
            tally.stopped, status = (
                "interrupted; the output is valid so far, --resume carries it on",
                interrupted.status,
            )
        except BrokenPipeError:
            tally.stopped, status = "the reader of the output has gone", READER_GONE
        except OSError as error:
            tally.stopped, status = _told(error, asked), SOME_FAILED
        except MemoryError:
            tally.stopped, status = _NO_MEMORY, SOME_FAILED
        except WorkersDieError as error:
            tally.stopped, status = (
                f"the workers keep dying ({error}); fewer of them (-j) need less memory",
                SOME_FAILED,
            )
        interrupts.ignore()
        tally.skipped = meter.skipped
        for line in advices(meter.skipped):
            progress.say(line)
        progress.close()
        _summarize(asked, tally, progress)
    return status


def _summary(asked: Run) -> tuple[Path, ...]:
    return () if asked.summary is None else (asked.summary,)


def _total(asked: Run) -> int | None:
    """The size of all inputs, where somebody will see how much of it is left."""
    seen = not asked.quiet and os.isatty(2) and "-" not in asked.inputs
    return total_size(asked.inputs, asked.listed) if seen else None


def _prepare(asked: Run, stack: ExitStack) -> Done:
    """Lock the output, and decide what becomes of what it holds."""
    for place in (*_summary(asked), asked.output):
        _refuse_input(asked, place)
    check_summary(asked.summary, asked.output)
    path = asked.output
    if path is None or _is_stream(path):
        return Done()
    if path.is_dir() or not path.parent.is_dir():
        raise QuoteparseError(f"{path}: " + ("a folder" if path.is_dir() else "its folder does not exist"))
    try:
        stack.enter_context(locked(path))
    except OSError as error:
        raise QuoteparseError(f"{path} cannot be written: {error.strerror}") from error
    if not path.exists() or path.stat().st_size == 0:
        return Done()
    if asked.existing is None:
        raise QuoteparseError(f"{path} exists: --resume carries it on, --overwrite replaces it{_update_hint(asked)}")
    if asked.existing == "overwrite":
        refuse_to_lose(path, asked.layout.format)
    if asked.existing != "resume":
        return Done()
    return Done(writer_for(asked.layout).held(path, asked.layout))


def _refuse_input(asked: Run, output: Path | None) -> None:
    """Raise where the caller named an output (None: where standard output leads) among the inputs; in a folder or a
    glob it is passed over."""
    own = Meter(outputs=(1 if output is None else output,))
    for name in (*asked.inputs, *asked.listed):
        if own.writes(0 if name == "-" else name):
            told = output or f"the output, {name},"
            raise QuoteparseError(f"{told} is an input too: it cannot be read and written at once; name another output")


def _update_hint(asked: Run) -> str:
    return ", --update adds to it and replaces what comes again" if asked.layout.format == "sqlite" else ""


def _is_stream(path: Path) -> bool:
    """A pipe or a device that exists is written to as it is."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _work(asked: Run, done: Done, tally: Tally, meter: Meter, progress: Progress, interrupts: Interrupts) -> None:
    articles = _wanted(asked, done, tally, meter)
    with ExitStack() as stack:
        outcomes = _outcomes(asked, articles, tally, stack)
        first = _first(asked, outcomes)
        if _replaces(asked) and not any(outcome.status == "ok" for outcome in first):
            _leave_as_it_was(first, asked, tally, progress)
            return
        with closing(_open_writer(asked)) as writer:
            for outcome in chain(first, outcomes):
                with interrupts.held():
                    _put(outcome, writer, asked, tally)
                progress.tell(outcome)
                if asked.errors == "stop" and tally.errors:
                    tally.stopped = "stopped at the first failure (--errors stop)"
                    break
            _note(writer, asked, tally)


def _first(asked: Run, outcomes: Iterator[Outcome]) -> list[Outcome]:
    """The first outcome: a wrong option shows before an output is made. Where that takes the place of an old one, all
    up to the first good one."""
    first = list(islice(outcomes, 1))
    while _replaces(asked) and first and first[-1].status != "ok" and asked.errors != "stop":
        further = next(outcomes, None)
        if further is None:
            break
        first.append(further)
    return first


def _replaces(asked: Run) -> bool:
    return asked.existing == "overwrite" and asked.output is not None and asked.output.is_file()


def _leave_as_it_was(failures: list[Outcome], asked: Run, tally: Tally, progress: Progress) -> None:
    """An old output is better than failures alone, such as that of a mistyped input."""
    for outcome in failures:
        tally.add(outcome)
        progress.tell(outcome)
    progress.say(f"{asked.output} is left as it was: nothing could be read")


def _open_writer(asked: Run) -> Writer:
    kept: list[tuple[str, str]] = []
    if asked.output and _replaces(asked):
        kept = held_corrections(asked.output) if asked.layout.format == "sqlite" else []
        asked.output.unlink()
    writer = writer_for(asked.layout)(asked.output, asked.layout)
    keep = getattr(writer, "keep_corrections", None)
    if keep is not None:
        keep(kept)
    return writer


def _wanted(asked: Run, done: Done, tally: Tally, meter: Meter) -> Iterator[Article]:
    """The articles that are not done yet. Raises when the first record of the one input has no field that holds an
    article: the others will have none either."""
    for number, article in enumerate(read_articles(asked.inputs, asked.reading, meter, asked.listed), 1):
        meter.articles = number
        if number == 1 and article.error_type == "no_text" and _is_one_file(asked):
            told = (article.error or "").removeprefix(f"{article.source}: ")
            raise QuoteparseError(f"{article.source}: {told}")
        if asked.limit is not None and number > asked.limit:
            return
        if done.take(article.id):
            tally.resumed += 1
        else:
            yield article


def _is_one_file(asked: Run) -> bool:
    names = (*asked.inputs, *asked.listed)
    return len(names) == 1 and is_one_file(names[0])


def _outcomes(asked: Run, articles: Iterable[Article], tally: Tally, stack: ExitStack) -> Iterator[Outcome]:
    """Parse, and translate where that is asked for; the workers end with the stack."""
    translate = asked.job.translate
    parsing = (PARSE, (asked.job, None if translate else asked.layout))
    pool = stack.enter_context(closing(Pool(asked.jobs, parsing, asked.time_limit)))
    outcomes = parse_all(articles, pool, asked.ordered)
    if not translate:
        return outcomes
    work = (TRANSLATE, (translate, asked.engine, asked.layout))
    translator = stack.enter_context(closing(Pool(1, work, CHUNK * asked.time_limit, counts_processor=False)))
    return _unpacked(outcomes, translator, tally)


def _unpacked(outcomes: Iterator[Outcome], translator: Pool, tally: Tally) -> Iterator[Outcome]:
    for translation in translate_all(outcomes, translator):
        if translation.summary is not None:
            tally.translation = (
                translation.summary if tally.translation is None else tally.translation + translation.summary
            )
        yield from translation.outcomes


def _put(outcome: Outcome, writer: Writer, asked: Run, tally: Tally) -> None:
    if outcome.status == "ok" or asked.errors != "skip":
        writer.write(outcome.content)
    tally.add(outcome)


def _note(writer: Writer, asked: Run, tally: Tally) -> None:
    """An output that keeps a history of runs gets a line on this one."""
    note = getattr(writer, "note_run", None)
    if note is not None:
        note({**tally.to_dict(), "command": asked.command})


def _told(error: OSError, asked: Run) -> str:
    """Say what the system refused; a full disk is the usual one."""
    where = error.filename or asked.output or "the output"
    return f"{where}: {error.strerror or error}; what is written so far is valid, --resume carries it on"


def _summarize(asked: Run, tally: Tally, progress: Progress) -> None:
    if asked.summary is not None:
        try:
            write_summary(asked.summary, tally)
        except OSError as error:
            progress.say(f"{asked.summary}: {error.strerror}")
