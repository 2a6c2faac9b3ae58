"""What the shell offers behind <TAB>: files for inputs, and the values that an option takes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from typing import get_args

import click
from click.shell_completion import CompletionItem

from ..model import Kind, PersonKind, QuoteparseError

Complete = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Leave it to the shell to complete the names of files and folders."""
    return [CompletionItem(incomplete, type="file")]


def _values(values: Callable[[], Iterable[str]]) -> Complete:
    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(value) for value in values() if value.startswith(incomplete.lower())]

    return complete


def _languages() -> Iterable[str]:
    from ..lang import pack_codes

    return pack_codes()


def _extractors() -> Iterable[str]:
    from ..page import EXTRACTORS

    return EXTRACTORS


def _engines() -> Iterable[str]:
    from ..translation.engine import engine_names

    return engine_names()


def _kinds() -> Iterable[str]:
    from ..platforms import platforms

    return (*get_args(Kind), "post", *(platform.name for platform in platforms()))


def _pairs() -> Iterable[str]:
    """The installed pairs of every engine that can be used without loading a model."""
    from ..translation.engine import load_engine
    from ..translation.packages import installed

    pairs = {package.pair for package in installed()[0]}
    with contextlib.suppress(QuoteparseError):
        pairs.update(load_engine("apertium").pairs())
    return sorted("-".join(pair) for pair in pairs)


def _targets() -> Iterable[str]:
    """The languages into which something is installed; without any, those of the packs."""
    return sorted({pair.partition("-")[2] for pair in _pairs()}) or _languages()


languages, extractors, engines = _values(_languages), _values(_extractors), _values(_engines)
pairs, targets, kinds = _values(_pairs), _values(_targets), _values(_kinds)
kinds_of_speaker = _values(lambda: get_args(PersonKind))
