"""``python -m tools.fit``: see the package's own words."""

from __future__ import annotations

from pathlib import Path

import click

from quoteparse import attribution, quotations
from quoteparse.attribution.weights import FactWeights

from .logit import PENALTY, fit
from .segments import file_of, observe_segments, read_segments, right_in_folds, write_segments
from .sureness import observe, read_points, table_of, write_points
from .table import Row, make_table, read_table, write_table

TABLE = Path(__file__).with_name("facts.xz")
WEIGHTS = Path(attribution.__file__).with_name("weights.tsv")
POINTS = Path(__file__).with_name("sureness.xz")
SCALE = Path(attribution.__file__).with_name("confidence.tsv")
SEGMENTS = Path(__file__).with_name("segments.xz")
EVIDENCE = Path(quotations.__file__).with_name("weights.tsv")
_HEAD = "# Made by `python -m tools.fit weights` from tools/fit/facts.xz: choice, fact, weight in hundredths."
SLACK = 2
"""Hundredths by which another machine's arithmetic may differ."""


def weights_of(rows: list[Row]) -> str:
    """Return the file of weights that a table makes."""
    lines = [_HEAD]
    for choice, penalty in PENALTY.items():
        found = fit([row for row in rows if row.choice == choice], penalty)
        lines += [f"{choice}\t{fact}\t{weight}" for fact, weight in sorted(found.items())]
    return "\n".join(lines) + "\n"


def parsed(text: str) -> dict[tuple[str, str], int]:
    """Return a file of weights as (choice, fact) -> weight."""
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {(choice, fact): int(weight) for choice, fact, weight in rows}


def evidence_apart() -> set[str]:
    """Return the facts of segments whose committed weight is not what the table makes."""
    made, kept = (
        {fact: int(weight) for fact, weight in (line.split("\t") for line in text.splitlines()[1:])}
        for text in (file_of(list(read_segments(SEGMENTS))), EVIDENCE.read_text(encoding="utf-8"))
    )
    return {fact for fact in {*made, *kept} if abs(made.get(fact, 0) - kept.get(fact, 0)) > SLACK}


@click.group()
def main() -> None:
    """Make the weights by which speakers are chosen."""


@main.command()
@click.argument("gold", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
def table(gold: tuple[Path, ...]) -> None:
    """Write the table of facts of articles whose speakers are known."""
    rows = make_table(gold)
    write_table(rows, TABLE)
    click.echo(f"{len(rows)} choices of {len({row.article for row in rows})} articles")


@main.command()
def weights() -> None:
    """Make the weights from the table."""
    WEIGHTS.write_text(weights_of(list(read_table(TABLE))), encoding="utf-8")


@main.command()
@click.argument("gold", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--beside", multiple=True, type=click.Path(exists=True, path_type=Path), help="Cases, for the weights only."
)
def confidence(gold: tuple[Path, ...], beside: tuple[Path, ...]) -> None:
    """Make the scale of the confidence: from articles, or without any, from what was observed in them last."""
    if gold:
        write_points(observe(gold, beside), POINTS)
    SCALE.write_text(table_of(read_points(POINTS)), encoding="utf-8")


@main.command()
@click.argument("gold", nargs=-1, type=click.Path(exists=True, path_type=Path))
def segments(gold: tuple[Path, ...]) -> None:
    """Make the weights of the evidence: from articles, or without any, from what was observed in them last."""
    if gold:
        write_segments(observe_segments(gold), SEGMENTS)
    rows = list(read_segments(SEGMENTS))
    EVIDENCE.write_text(file_of(rows), encoding="utf-8")
    click.echo(f"{len(rows)} segments of {len({row.article for row in rows})} articles")


@main.command()
def check() -> None:
    """Tell whether the committed weights and the scale of confidence are what the tables make."""
    if SCALE.read_text(encoding="utf-8") != table_of(read_points(POINTS)):
        raise SystemExit(f"{SCALE.name} is not what {POINTS.name} makes: run python -m tools.fit confidence")
    if evidence_apart():
        raise SystemExit(f"{EVIDENCE} is not what {SEGMENTS.name} makes: run python -m tools.fit segments")
    made, kept = parsed(weights_of(list(read_table(TABLE)))), parsed(WEIGHTS.read_text(encoding="utf-8"))
    apart = [key for key in {*made, *kept} if abs(made.get(key, 0) - kept.get(key, 0)) > SLACK]
    if apart:
        raise SystemExit(f"{len(apart)} weights are not what the table makes, such as {sorted(apart)[:3]}")


@main.command()
@click.option("--folds", "count", default=5, show_default=True)
def folds(count: int) -> None:
    """Tell the share of right choices, by cross-validation over articles."""
    rows = list(read_table(TABLE))
    for choice, penalty in PENALTY.items():
        told = [row for row in rows if row.choice == choice and any(right for right, _ in row.candidates)]
        hits = 0
        for fold in range(count):
            found = FactWeights(fit([row for row in told if row.article % count != fold], penalty))
            held = [row for row in told if row.article % count == fold]
            hits += sum(max(row.candidates, key=lambda one: found.of((one[1],)))[0] for row in held)
        click.echo(f"{choice}: {100 * hits / max(1, len(told)):.1f} % of {len(told)} choices right")


@main.command()
@click.option("--folds", "count", default=5, show_default=True)
def segment_folds(count: int) -> None:
    """Tell the share of segments judged rightly, by cross-validation over articles."""
    hand, learned = right_in_folds(list(read_segments(SEGMENTS)), count)
    click.echo(f"{100 * hand:.2f} % by hand, {100 * learned:.2f} % with the weights")


if __name__ == "__main__":
    main()
