"""Defaults of the options from a file: ``quoteparse.toml``, or ``[tool.quoteparse]`` in ``pyproject.toml``.

The nearest of them counts, in the current folder or above it; it cannot say what is written over. The command line
goes before the environment
(``QUOTEPARSE_JOBS=4``), and that before the file.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import click

_NOT_FOUND = frozenset({"output", "overwrite", "summary", "files_from"})
"""Options that decide which files are written or read: a file that lies in somebody's download may not set them."""


def load_defaults(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Take the defaults of a command from the file given, or from the nearest one."""
    path = Path(value) if value else _nearest(Path.cwd())
    if path is None:
        return None
    names = {p.name: p for p in ctx.command.params if isinstance(p, click.Option)}
    spelled = {flag.lstrip("-"): p.name for p in names.values() for flag in p.opts}
    defaults: dict[str, Any] = {}
    for key, setting in _settings(path).items():
        name = spelled.get(key.replace("_", "-"))
        if name is None or name == param.name:
            raise click.BadParameter(f"{path}: no option is called {key!r}", ctx, param)
        if value is None and name in _NOT_FOUND:
            why = f"{path}: {key!r} is not taken from a file that was found, only from one named with --config"
            raise click.BadParameter(why, ctx, param)
        defaults[name] = [setting] if names[name].multiple and isinstance(setting, str) else setting
    ctx.default_map = {**(ctx.default_map or {}), **defaults}
    return str(path)


def _nearest(folder: Path) -> Path | None:
    for place in (folder, *folder.parents):
        if (own := place / "quoteparse.toml").is_file():
            return own
        if (project := place / "pyproject.toml").is_file() and _is_ours(project):
            return project
    return None


def _is_ours(project: Path) -> bool:
    """A project's file that cannot be read is none of ours to complain about."""
    try:
        return _table(project) is not None
    except click.BadParameter:
        return False


def _settings(path: Path) -> dict[str, Any]:
    settings = _table(path) if path.name == "pyproject.toml" else _load(path)
    return settings or {}


def _table(path: Path) -> dict[str, Any] | None:
    tool = _load(path).get("tool", {})
    found = tool.get("quoteparse") if isinstance(tool, dict) else None
    return found if isinstance(found, dict) else None


def _load(path: Path) -> dict[str, Any]:
    try:
        settings: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        return settings
    except (OSError, ValueError) as error:
        raise click.BadParameter(f"{path}: {error}") from error
