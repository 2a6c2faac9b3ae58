"""Write docs/cli.md from the commands themselves: python tests/make_cli_docs.py. A test compares the two."""

import sys
from pathlib import Path

import click

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "cli.md"
sys.path.insert(0, str(ROOT))

HEAD = """# The command line

This page is made from `--help` (`python tests/make_cli_docs.py`). Standard output is data only; everything else goes to
standard error. [Batch runs](batch.md) shows how the options work together.

Exit status: 0 all good · 1 some inputs failed · 2 wrong usage · 3 all failed, or nothing to read · 130 interrupted · 141 the reader of the output has gone (`| head`).
"""


def page():
    from quoteparse.cli import COMMANDS, main

    context = click.Context(main, info_name="quoteparse")
    parts = [HEAD]
    for name in sorted(COMMANDS):
        parts += section(main.get_command(context, name), f"quoteparse {name}")
    return "\n".join(parts)


def section(command, path):
    context = click.Context(command, info_name=path)
    lines = [
        f"## {path}",
        "",
        *description(command),
        "",
        f"    {command.get_usage(context).removeprefix('Usage: ')}",
        "",
    ]
    options = [p for p in command.params if isinstance(p, click.Option)]
    if options:
        lines += ["| option | meaning |", "|---|---|", *map(row, options), ""]
    for name in getattr(command, "commands", {}):
        lines += section(command.commands[name], f"{path} {name}")
    return lines


def description(command):
    paragraphs = [" ".join(p.split()) for p in (command.help or "").replace("\b\n", "").split("\n\n")]
    return ["\n\n".join(p for p in paragraphs if p)]


def row(option):
    return f"| {names(option)} | {meaning(option)} |"


def names(option):
    shown = ", ".join(f"`{flag}`" for flag in (*option.opts, *option.secondary_opts))
    if option.is_flag:
        return shown
    if isinstance(option.type, click.Choice):
        choices = "\\|".join(option.type.choices)
        return f"{shown} {choices}"
    return f"{shown} {option.metavar or option.type.name.upper()}"


def meaning(option):
    text = " ".join((option.help or "").split()).replace("|", "\\|")
    if isinstance(option.show_default, str):
        return f"{text} Default: {option.show_default}."
    if option.show_default and option.default is not None:
        return f"{text} Default: {option.default}."
    return text


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
