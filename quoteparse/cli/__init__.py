"""The command line: options in, a run out. A command is imported when it is called, so that ``--help`` stays light."""

from __future__ import annotations

import contextlib
import difflib
import os
from importlib import import_module
from typing import Any

import click

from ..version import __version__

COMMANDS = {
    "check": "quoteparse.cli.check:check",
    "datasette": "quoteparse.cli.datasette:datasette",
    "evaluate": "quoteparse.cli.evaluate:evaluate",
    "explain": "quoteparse.cli.explain:explain",
    "export": "quoteparse.cli.export:export",
    "languages": "quoteparse.cli.packs:languages",
    "link": "quoteparse.cli.link:link",
    "merge": "quoteparse.cli.merge:merge",
    "models": "quoteparse.cli.models:models",
    "parse": "quoteparse.cli.parse:parse",
    "platforms": "quoteparse.cli.packs:platforms",
    "report": "quoteparse.cli.report:report",
    "stats": "quoteparse.cli.stats:stats",
}
"""Command name -> module:object. A command registers with one line here and one in ``SUMMARIES``."""

SUMMARIES = {
    "check": "Check a text's quotations against sources: what was said, and who said it.",
    "datasette": "Print the metadata with which Datasette shows a database.",
    "evaluate": "Score results against a gold standard.",
    "explain": "Show each mark and signature seen, what took or refused it, and who could have said it.",
    "export": "Hand results on to brat, doccano, Label Studio, Prodigy, TEI, CoNLL, Web Annotations, schema.org.",
    "languages": "List the language packs.",
    "link": "Find the statements that several articles carry, in one language and across.",
    "merge": "Put corrections back into results.",
    "models": "List, install and locate translation models.",
    "parse": "Find the posts and the quotations in articles.",
    "platforms": "List the platforms whose posts are recognised.",
    "report": "Make a page to look at of results: one file, or an index of many.",
    "stats": "Count who is quoted how often: by speaker, kind, gender, month, outlet, language.",
}
"""What ``quoteparse --help`` says of each command without importing it."""


class LazyGroup(click.Group):
    """A group that imports a command when it is called or when its own help is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, sorted."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command of that name; None when there is no such command."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is called; for one that there is not, name those that look like it."""
        name = args[0]
        near = difflib.get_close_matches(name, self.list_commands(ctx)) if name not in COMMANDS else []
        if near and not name.startswith("-"):
            ctx.fail(f"No such command {name!r}. Did you mean {' or '.join(near)}?")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; an error holds nothing that could steer a terminal."""
        _spare_memory()
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            from ..writers.table import harmless

            vars(error)["message"] = harmless(error.message)
            raise

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with their summaries, none of them imported."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, SUMMARIES[name]) for name in self.list_commands(ctx)])


def _spare_memory() -> None:
    """Where memory is limited (``ulimit -v``), let the libraries map no more of it than they fill.

    OpenBLAS, which comes with pyarrow, maps some for each processor, and tries for ever where there is none;
    pyarrow's own allocator maps a gigabyte; glibc maps 64 MB for each thread that pyarrow starts.
    """
    with contextlib.suppress(ImportError):  # no such limits on Windows
        import resource

        if resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY:
            for name, value in _SPARING.items():
                os.environ.setdefault(name, value)
            _share_one_arena()


_SPARING = {"OPENBLAS_NUM_THREADS": "1", "ARROW_DEFAULT_MEMORY_POOL": "system", "MALLOC_ARENA_MAX": "1"}
_M_ARENA_MAX = -8
"""As <malloc.h> of glibc has it."""


def _share_one_arena() -> None:
    """Tell glibc what ``MALLOC_ARENA_MAX`` tells it at the start of a process, which a worker's is still to come."""
    import ctypes

    with contextlib.suppress(AttributeError, OSError):  # no glibc
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, int(os.environ["MALLOC_ARENA_MAX"]))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="quoteparse")
def main() -> None:
    """Find every embedded social post and every quotation in news articles, and say who said it, where and when.

    \b
    quoteparse parse articles/ -o results.jsonl
    quoteparse parse article.html
    quoteparse explain article.txt
    """
