"""``quoteparse parse``."""

from __future__ import annotations

import sys

import click


@click.command(no_args_is_help=True)
@click.argument("inputs", nargs=-1, metavar="INPUT...", required=True)
@click.option("-o", "--output", help="Where to write; standard output when left out.")
@click.option("-f", "--format", "output_format", type=click.Choice(["jsonl", "table"]), help="Format of the output.")
@click.option("--published", help="The day of the articles, ISO 8601.")
@click.option("--language", help="The language of the articles.")
@click.option("--indirect", is_flag=True, help="Show indirect quotations in the table.")
@click.option("--only", type=click.Choice(["posts", "quotations"]), help="Look for these only.")
def parse(inputs, output, output_format, published, language, indirect, only):  # type: ignore[no-untyped-def]
    """Find the posts and the quotations in articles."""
    import shutil

    from ..batch.job import Job, parse_article
    from ..readers import read_articles
    from ..writers.json_lines import line
    from ..writers.table import table

    job = Job(language=language, published=published, only=only)
    stream = open(output, "wb") if output else sys.stdout.buffer
    as_table = output_format == "table" or (not output_format and not output and sys.stdout.isatty())
    width = shutil.get_terminal_size((100, 24)).columns
    for article in read_articles(inputs):
        document = parse_article(article, job)
        stream.write((table(document, width, indirect) + "\n").encode() if as_table else line(document))
        stream.flush()
