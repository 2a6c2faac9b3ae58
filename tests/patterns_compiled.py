"""Prints every regular expression of the package, as it is compiled and used: python tests/patterns_compiled.py

Run in a process of its own: ``re`` is watched from before the package is imported. Then every module is imported, and
the examples, the seeds and the hostile families are read, so that patterns which are put together on the way are met and
it shows with which methods each is used. One line of JSON: [[source, flags, is_bytes, [methods], "file:line"], …].
"""

import contextlib
import json
import pkgutil
import re
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "quoteparse"
METHODS = ("search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn")
found = {}
of_re = {name: getattr(re, name) for name in ("compile", *METHODS)}


def site():
    """The line of the package that asks, and not for somebody else; None outside the package."""
    frame = sys._getframe(2)
    asked = None
    while frame and Path(frame.f_code.co_filename).is_relative_to(PACKAGE):
        asked = f"{Path(frame.f_code.co_filename).relative_to(PACKAGE)}:{frame.f_lineno}"
        if frame.f_code.co_name != "pattern":
            return asked
        frame = frame.f_back
    return asked


def note(pattern, place):
    key = (pattern.pattern, pattern.flags)
    return found.setdefault(key, (set(), place))[0]


class Watched:
    """A compiled pattern that remembers with which methods it is used."""

    def __init__(self, pattern, methods):
        self._pattern, self._methods = pattern, methods

    def __getattr__(self, name):
        if name in METHODS:
            self._methods.add(name)
        return getattr(self._pattern, name)


def compile_watched(source, flags=0):
    pattern = of_re["compile"](getattr(source, "_pattern", source), flags)
    place = site()
    return Watched(pattern, note(pattern, place)) if place else pattern


def calling(name):
    def call(source, *arguments, **named):
        place, source = site(), getattr(source, "_pattern", source)
        if place:
            flags = named.get(
                "flags", arguments[1] if len(arguments) > 1 and name in ("search", "match", "fullmatch") else 0
            )
            note(of_re["compile"](source, flags), place).add(name)
        return of_re[name](source, *arguments, **named)

    return call


def use_everything():
    sys.path[:0] = [str(HERE), str(HERE.parent)]
    import quoteparse

    for module in pkgutil.walk_packages(quoteparse.__path__, "quoteparse."):
        if not module.name.endswith(("__main__", "integrations.scrapy", "integrations.spark", "integrations.arrow")):
            with contextlib.suppress(ImportError):  # an extra is not installed
                import_module(module.name)
    from hostile_inputs import PAGES, TEXTS

    from quoteparse.dates import find_dates, read_date

    for make in TEXTS.values():
        quoteparse.parse_text(make(700))
    for make in PAGES.values():
        quoteparse.parse_html(make(700))
    for page in sorted((HERE.parent / "seeds").iterdir()):
        data = page.read_bytes()
        quoteparse.parse_html(data) if b"<html" in data[:9000].lower() else quoteparse.parse_text(
            data.decode("utf-8", "replace")
        )
    (
        read_date("Mercredi 21 juin 2023"),
        find_dates("hier, lundi 19 juin", __import__("datetime").date(2023, 6, 21), "fr"),
    )


if __name__ == "__main__":
    re.compile = compile_watched
    for method in METHODS:
        setattr(re, method, calling(method))
    use_everything()
    print(
        json.dumps(
            [
                [
                    source.decode("latin-1") if isinstance(source, bytes) else source,
                    flags,
                    isinstance(source, bytes),
                    sorted(methods),
                    place,
                ]
                for (source, flags), (methods, place) in found.items()
            ]
        )
    )
