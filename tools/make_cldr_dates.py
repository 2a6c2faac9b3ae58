"""Write ``quoteparse/dates/cldr.tsv``: the words of printed dates in every language, from CLDR through Babel.

Run ``python tools/make_cldr_dates.py`` with Babel installed; with language codes behind it, it only prints their lines.
What an earlier version of CLDR called a month, a weekday or half a day stays in the table: pages still print it. With
the table go ``tests/cases/cldr_lines.tsv``: dates as the same version of Babel prints them, which tests read.

One line holds language, key, and the values joined by ``|``. Keys: ``1`` to ``12`` (names of the month as dates print
them, with a prefix or suffix that is glued to them: Hebrew ``ב``, Basque ``ren``), ``weekday``, ``word`` (what else
stands in a date line: ``de``, ``gada``, ``AM``), ``tail`` (a word that ends a date: ``г``), ``order`` (of a date in
digits).
"""

import datetime
import multiprocessing
import re
import sys
import unicodedata
from pathlib import Path

import babel
from babel import Locale, localedata
from babel.dates import format_date

from quoteparse.lang.base import word_set

ROOT = Path(__file__).parent.parent
OUT = ROOT / "quoteparse" / "dates" / "cldr.tsv"
LINES = ROOT / "tests" / "cases" / "cldr_lines.tsv"
DAYS = [datetime.date(2019 + n % 6, 1 + (n * 7) % 12, 1 + (n * 11) % 28) for n in range(12)]
LANGUAGES = word_set("""
af am ar as az be bg bm bn br bs ca ceb ckb cs cy da de ee el en eo es et eu fa ff fi fil fo fr fy ga gd gl gu ha he
hi hr hu hy id ig is it ja jv ka kk km kn ko ku ky lb ln lo lt lv mg mk ml mn mr ms mt my nb ne nl nn no om or pa pl ps
pt ro ru rw se sd si sk sl sn so sq sr su sv sw ta te tg th ti tk tn to tr tt ug uk ur uz vi wo xh yi yo yue zh zu
""")
LETTERS = re.compile(r"(?:[^\W\d_]|[\u0300-\u1fff](?<!\d))+")
PART = re.compile(r"'((?:[^']|'')*)'|([A-Za-z])\2*|.", re.DOTALL)
APOSTROPHES = str.maketrans("İ’ʼ׳", "i'''")
SCRIPTS = {"sr_Latn", "sr_Cyrl", "bs_Cyrl", "bs_Latn", "zh_Hans", "zh_Hant", "yue_Hant", "pa_Guru"}
ORDERS = {"dMy": "dmy", "Mdy": "mdy", "yMd": "ymd"}


def main(languages: list[str]) -> None:
    """Write the table and the printed lines, or print the table's rows of some languages."""
    if languages:
        print("\n".join(rows(language_rows, languages)))
        return
    made = f"by tools/make_cldr_dates.py with Babel {babel.__version__}"
    table = [f"# CLDR dates, generated {made}", *rows(language_rows, sorted(LANGUAGES))]
    lines = [f"# Dates as they are printed, generated {made}", *rows(printed_rows, sorted(LANGUAGES))]
    OUT.write_text("\n".join(table) + "\n", encoding="utf-8")
    LINES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def rows(rows_of, languages):
    """Return the rows of some languages, each read in a process of its own.

    In one process, Babel 2.18 lets what a locale inherits depend on the locales read before it.
    """
    with multiprocessing.get_context("fork").Pool(1, maxtasksperchild=1) as pool:
        return [line for lines in pool.map(rows_of, languages, chunksize=1) for line in lines]


def language_rows(language):
    """Return the table's rows of one language, from all its locales and from the table that is there."""
    known = sorted(localedata.locale_identifiers())
    locales = [Locale.parse(identifier) for identifier in known if of_language(identifier, language)]
    found = with_earlier(dict(entries(locales)), earlier(language))
    return [f"{language}\t{key}\t{'|'.join(values)}" for key, values in found.items()]


def printed_rows(language):
    """Return the rows of the printed lines: language, width, and ``DAYS`` as its own locale prints them."""
    locale = Locale.parse(language)
    return [
        f"{language}\t{width}\t{'|'.join(format_date(day, width, locale=locale) for day in DAYS)}"
        for width in ("long", "medium")
    ]


def earlier(language):
    """Return the entries of a language in the table that is there."""
    cells = [line.split("\t") for line in OUT.read_text(encoding="utf-8").splitlines()]
    return {key: values.split("|") for code, key, values in (c for c in cells if len(c) == 3) if code == language}


def with_earlier(now, before):
    """Return the entries with the names that they had before, unless these have come to mean something else."""
    keys = [key for key in (*map(str, range(1, 13)), "weekday", "word", "tail") if key in now or key in before]
    merged = {}
    for key in keys:
        elsewhere = {name for other in keys if other != key for name in now.get(other, ())} if key != "tail" else set()
        merged[key] = sorted({*now.get(key, ()), *(set(before.get(key, ())) - elsewhere)})
    return merged | ({"order": now["order"]} if "order" in now else {})


def of_language(identifier, language):
    """Tell whether a locale is one of the language's: its countries', and the second scripts that newspapers print."""
    first, *rest = identifier.split("_")
    return first == language and (not rest or len(rest[0]) != 4 or f"{language}_{rest[0]}" in SCRIPTS)


def entries(locales):
    """Yield (key, values) of one language, from all its locales."""
    months = {n: set() for n in range(1, 13)}
    weekdays, words, tails = set(), set(), set()
    for locale in locales:
        for n in months:
            months[n] |= month_names(locale, n)
        weekdays |= weekday_names(locale)
        inner, last = literals(locale)
        words |= inner
        tails |= last
    for n, names in months.items():
        others = set().union(*(months[m] for m in months if m != n))
        yield str(n), sorted({spelling for name in names - others for spelling in spellings(name)} - others)
    yield "weekday", sorted(weekdays - set().union(*months.values()))
    yield "word", sorted(words)
    if tails:
        yield "tail", sorted(tails)
    order = digit_order(locales[0])
    if order:
        yield "order", [order]


def fold(name):
    """Return a name as the reader of date lines sees it: lower case, plain apostrophes and spaces, no last dot."""
    plain = name.translate(APOSTROPHES).lower()
    return "".join(" " if unicodedata.category(c) in ("Cf", "Zs") else c for c in plain).strip(" .'")


def spellings(name):
    """Return a name as CLDR has it, in plain Latin letters, and with a space after its digits ("9 月")."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    spaced = re.sub(r"^([0-9]+)(?=\w)", r"\1 ", name)
    return {name, spaced} | ({bare} if bare.isascii() else set())


def parts(pattern):
    """Return the (literal, field) parts of a CLDR date pattern; one of the two is empty."""
    found: list[tuple[str, str]] = []
    for part in PART.finditer(pattern):
        quoted, letter = part.group(1), part.group(2)
        literal = part.group() if quoted is None else quoted.replace("''", "'")
        if letter:
            found.append(("", part.group()))
        elif found and found[-1][0]:
            found[-1] = (found[-1][0] + literal, "")
        else:
            found.append((literal, ""))
    return found


def glued(found, index):
    """Return the letters that stand right before and right after the field at ``index``."""
    before = re.search(r"[^\W\d_]*['’]?$", found[index - 1][0]) if index else None
    after = LETTERS.match(found[index + 1][0]) if index + 1 < len(found) else None
    return before.group() if before else "", after.group() if after else ""


def patterns(locale):
    """Return the parts of the full, long and medium date patterns of a locale."""
    return [parts(locale.date_formats[width].pattern) for width in ("full", "long", "medium")]


def month_names(locale, n):
    """Return the names of month ``n`` as the locale's dates print them."""
    names = {
        fold(locale.months[use][width][n]) for use in ("format", "stand-alone") for width in ("wide", "abbreviated")
    }
    for found in patterns(locale):
        for index, (_, field) in enumerate(found):
            if field[:1] in ("M", "L"):
                before, after = glued(found, index)
                if len(field) > 2:
                    use = "format" if field[0] == "M" else "stand-alone"
                    width = "wide" if len(field) == 4 else "abbreviated"
                    names.add(fold(before + locale.months[use][width][n] + after))
                elif after:
                    names.add(fold(f"{n}{after}"))
    return {name for name in names if (len(name) > 1 or name > "\u02ff") and not name.isdecimal()}


def weekday_names(locale):
    """Return the names of the days of the week, wide and abbreviated."""
    forms = [locale.days[use][width] for use in ("format", "stand-alone") for width in ("wide", "abbreviated")]
    names = {names[n] for names in forms for n in range(7)}
    for found in patterns(locale)[:1]:
        for index, (_, field) in enumerate(found):
            if field[:1] in ("E", "c"):
                before, after = glued(found, index)
                names |= {before + name + after for name in locale.days["format"]["wide"].values()}
    return {fold(name) for name in names} - {""}


def literals(locale):
    """Return the other words of date lines (inside, at the end): ``de``, ``gada``, ``at``, ``AM``."""
    halves = [locale.day_periods["format"].get(width, {}) for width in ("wide", "abbreviated")]
    words = {fold(names[half]) for names in halves for half in ("am", "pm") if half in names}
    tails = set()
    for found in patterns(locale):
        bare = [fold(literal) for literal, _ in found]
        words |= {word for text in bare for word in re.findall(r"[^\W\d_]+", text)}
    for found in patterns(locale)[1:]:
        last = max(index for index, (_, field) in enumerate(found) if field)
        tails |= {word for literal, _ in found[last + 1 :] for word in re.findall(r"[^\W\d_]+", fold(literal))}
        if any(field[:1] == "G" for _, field in found):
            words |= {
                fold(locale.eras[width][1]) for width in ("abbreviated", "wide") if 1 in locale.eras.get(width, {})
            }
    return {word.strip(" .()") for word in words} - {""}, tails


def digit_order(locale):
    """Return the order of day, month and year in the locale's short date; none for English, whose countries differ."""
    if locale.language == "en":
        return None
    letters = [field[0] for _, field in parts(locale.date_formats["short"].pattern) if field]
    fields = "".join(dict.fromkeys(letter for letter in letters if letter in "dMy"))
    return ORDERS.get(fields)


if __name__ == "__main__":
    main(sys.argv[1:])
