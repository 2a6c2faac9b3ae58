"""``quoteparse languages`` and ``quoteparse platforms``: which packs there are."""

from __future__ import annotations

import click


@click.command()
def languages() -> None:
    """List the language packs: code and name."""
    from ..lang import load_pack, pack_codes

    for code in pack_codes():
        pack = load_pack(code)
        if pack is not None:
            click.echo(f"{code}  {pack.name}")


@click.command()
def platforms() -> None:
    """List the platforms whose posts are recognised: name and hosts."""
    from ..platforms import platforms as all_platforms

    for platform in all_platforms():
        click.echo(f"{platform.name:<10} {platform.title:<14} {' '.join(platform.hosts)}".rstrip())
