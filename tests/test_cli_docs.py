"""docs/cli.md and docs/batch.md say what the program does."""

import re
from pathlib import Path

import click
import make_cli_docs
import pytest

from quoteparse.batch import stages
from quoteparse.cli import COMMANDS, main
from quoteparse.readers import records, sniff
from quoteparse.writers import FORMATS

DOCS = Path(__file__).parent.parent / "docs"
BATCH = (DOCS / "batch.md").read_text(encoding="utf-8")


def commands():
    context = click.Context(main, info_name="quoteparse")
    return {name: main.get_command(context, name) for name in COMMANDS}


def test_cli_page_is_what_the_commands_say():
    assert make_cli_docs.PAGE.read_text(encoding="utf-8") == make_cli_docs.page(), "run: python tests/make_cli_docs.py"


def test_every_option_has_a_help():
    for name, command in commands().items():
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.help, f"{name} {option.opts}"


def test_options_named_in_the_batch_page_exist():
    known = {flag for option in commands()["parse"].params for flag in option.opts}
    assert set(re.findall(r"`(--[a-z-]+)", BATCH)) <= known


def test_field_names_in_the_batch_page_are_those_of_the_reader():
    names = {
        "page": records.HTML_NAMES,
        "text": records.TEXT_NAMES,
        "address": records.URL_NAMES,
        "day": records.DATE_NAMES,
        "id": records.ID_NAMES,
    }
    for row, known in names.items():
        [listed] = re.findall(rf"^\| {row} \| (.*) \|$", BATCH, re.M)
        assert tuple(name for name in re.findall(r"`(\w+)`", listed) if name != records.MARKUP_OR_TEXT) == known


def test_suffixes_and_error_types_in_the_batch_page():
    assert all(
        f"`{suffix}`" in BATCH
        for suffix, kind in sniff.SUFFIXES.items()
        if kind in ("html", "csv", "tsv", "parquet", "warc")
    )
    assert all(f"`{reason}`" in BATCH for reason in stages.GIVEN_UP)


@pytest.mark.parametrize("name", FORMATS)
def test_formats_are_offered(name):
    [option] = [p for p in commands()["parse"].params if p.name == "output_format"]
    assert name in option.type.choices
