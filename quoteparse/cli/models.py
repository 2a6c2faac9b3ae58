"""``quoteparse models``: the translation models of this machine."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from ..model import QuoteparseError
from . import completion
from .options import engine
from .terminal import say

_PAIR = re.compile("([A-Za-z]{2,3})[-_>]([A-Za-z]{2,3})")


@click.group()
def models() -> None:
    """List, locate, install and check translation models.

    Models are the packages of Argos Translate (.argosmodel), where Argos Translate and LibreTranslate keep them too.
    """


@models.command("list")
def list_models() -> None:
    """List the installed pairs: version, size, folder; what is broken comes with the reason; what Apertium has."""
    from ..translation.engine import install_hint
    from ..translation.packages import installed, packages_folder

    packages, broken = installed()
    for package in packages:
        size = sum(file.stat().st_size for file in package.path.rglob("*") if file.is_file())
        say(f"{'-'.join(package.pair):<8} {package.version:<8} {size / 1e6:>8.1f} MB  {package.path.name}")
    for failure in broken:
        say(f"{'broken':<8} {'-':<8} {'-':>8}     {failure.path.name}: {failure.why}")
    by_rules = _apertium_pairs()
    for pair in by_rules:
        say(f"{'-'.join(pair):<8} {'-':<8} {'-':>8}     Apertium, by rules: --engine apertium")
    if not packages:
        there = "; Apertium has the pairs above" if by_rules else ""
        say(f"no model that works in {packages_folder()}{there}. To add one: {install_hint('fr-en')}", err=True)


def _apertium_pairs() -> tuple[tuple[str, str], ...]:
    """The pairs of Apertium, where it is installed."""
    from ..translation.engine import load_engine

    try:
        return load_engine("apertium").pairs()
    except QuoteparseError:
        return ()


@models.command()
def where() -> None:
    """Print the places: packages, cache of translations, downloads, index; and which engines can be used."""
    from ..translation.cache import cache_file
    from ..translation.download import downloads_folder
    from ..translation.engine import engine_names
    from ..translation.packages import index_url, packages_folder

    say(f"packages   {packages_folder()}")
    say(f"cache      {cache_file() or 'off'}")
    say(f"downloads  {downloads_folder()}")
    say(f"index      {index_url()}")
    for name in engine_names():
        say(f"engine     {name}: {_state(name)}")


def _state(engine: str) -> str:
    from ..translation.engine import load_engine

    try:
        load_engine(engine)
    except QuoteparseError as error:
        return str(error)
    return "ready"


@models.command()
@click.argument("source", metavar="FILE|PAIR", shell_complete=completion.files)
@click.option("--sha256", metavar="HEX", help="Refuse a package whose SHA-256 is another.")
@click.option(
    "--index", metavar="URL", help="Index to look a PAIR up in; default: ARGOS_PACKAGE_INDEX, or Argos's own."
)
def install(source: str, sha256: str | None, index: str | None) -> None:
    """Install a package: a FILE.argosmodel without the network, or a PAIR such as FR-EN over the network.

    This is the one command that reaches the network, and only for a PAIR. The index has no check sums: give --sha256
    where you know it.
    """
    from ..translation.download import install_pair
    from ..translation.install import install_file

    pair = _PAIR.fullmatch(source)
    with _told():
        if pair and not Path(source).exists():
            codes = pair[1].lower(), pair[2].lower()
            package = install_pair(codes, index=index, sha256=sha256, progress=_progress if _watched() else None)
        else:
            package = install_file(Path(source), sha256=sha256)
    say(f"{'-'.join(package.pair)} {package.version} installed in {package.path}")


@models.command()
@click.argument("pair", metavar="PAIR", shell_complete=completion.pairs)
@click.option(
    "--sentences",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Sentences of your own, a line each: the sentence, a tab, its translation.",
)
@engine
@click.option("-v", "--verbose", is_flag=True, help="Print every sentence.")
def check(pair: str, sentences: Path | None, engine: str, verbose: bool) -> None:
    """Translate sentences of news and tell whether a pair works.

    Thirty for FR-EN and EN-FR, twelve for each other pair of de, en, es, fr, it, pt; other pairs need sentences of your
    own. Prints chrF, a score of 0 to 100, beside what leaving the sentences as they are scores, and whether handles,
    hashtags, links and numbers came out unharmed. Exit status 1 when the pair does not seem to work.
    """
    from ..translation.check import check_pair, read_sentences
    from ..translation.engine import load_engine

    codes = _PAIR.fullmatch(pair)
    if not codes:
        raise click.BadParameter(f"{pair!r} is no pair such as FR-EN", param_hint="PAIR")
    with _told():
        own = read_sentences(sentences) if sentences else None
        result = check_pair((codes[1].lower(), codes[2].lower()), load_engine(engine), own)
    if verbose:
        for source, reference, translation, status in result.sentences:
            say(f"  {source}\n= {reference}\n> {translation}" + (f"  [{status}]" if status != "ok" else "") + "\n")
    for line in result.report():
        say(line)
    sys.exit(0 if result.works else 1)


@contextmanager
def _told() -> Iterator[None]:
    """Turn what the caller can mend into one line on standard error and exit status 1."""
    try:
        yield
    except QuoteparseError as error:
        raise click.ClickException(str(error)) from error


def _watched() -> bool:
    return sys.stderr.isatty()


def _progress(there: int, total: int | None) -> None:
    whole = f" of {total / 1e6:.1f}" if total else ""
    click.echo(f"\r{there / 1e6:.1f}{whole} MB", nl=there == total, err=True)
