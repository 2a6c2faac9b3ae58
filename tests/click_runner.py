"""A runner of commands whose standard output is data only, in every version of click."""

import inspect

from click.testing import CliRunner


def click_runner():
    """Return one that keeps standard error apart: click before 8.2 mixes the two unless told."""
    mixes = "mix_stderr" in inspect.signature(CliRunner).parameters
    return CliRunner(mix_stderr=False) if mixes else CliRunner()
