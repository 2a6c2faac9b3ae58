"""The help of ``quoteparse parse``: its many options by theme, the most used first."""

from __future__ import annotations

import click

THEMES = {
    "Output": "output output_format resume update overwrite",
    "Form of the output": "indirect sort keep delimiter raw_cells bom flat",
    "Which results": "only kinds speaker handle speaker_kinds spoken since until min_confidence",
    "What is known of the articles": "published language language_backend handles extractor",
    "Translation": "translate engine",
    "Input": "files_from input_format text_field html_field url_field date_field id_field",
    "The run": "jobs unordered timeout max_size limit errors summary quiet verbose config",
}
"""Theme -> the options that stand under it, by the names of their parameters."""


class Themed(click.Command):
    """A command whose options are listed by theme; one that stands under none comes last."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the options, a section for each theme."""
        left = {option.name or "": option for option in self.get_params(ctx) if isinstance(option, click.Option)}
        for theme, names in THEMES.items():
            _section(ctx, formatter, theme, [left.pop(name) for name in names.split() if name in left])
        _section(ctx, formatter, "Others", list(left.values()))


def _section(ctx: click.Context, formatter: click.HelpFormatter, theme: str, options: list[click.Option]) -> None:
    records = [record for option in options if (record := option.get_help_record(ctx))]
    if records:
        with formatter.section(theme):
            formatter.write_dl(records)
