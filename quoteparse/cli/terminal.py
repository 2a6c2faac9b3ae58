"""What is printed for people: nothing that could steer a terminal, wherever the words come from."""

from __future__ import annotations

import click

from ..writers.table import harmless


def say(text: str, *, err: bool = False) -> None:
    """Print some lines, on standard error where they are no data."""
    click.echo(harmless(text), err=err)
