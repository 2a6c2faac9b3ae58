"""``quoteparse datasette``: what Datasette needs to know of a database of results."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(no_args_is_help=True)
@click.argument("database", type=click.Path(dir_okay=False, path_type=Path))
def datasette(database: Path) -> None:
    """Print the metadata with which Datasette shows a database: labels, facets, ready-made queries.

    \b
    quoteparse parse articles/ -o news.db
    quoteparse datasette news.db > metadata.json
    datasette news.db --metadata metadata.json
    """
    from ..writers.datasette import metadata

    click.echo(metadata(database), nl=False)
