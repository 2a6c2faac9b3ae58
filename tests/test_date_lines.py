"""Date lines, as sites print them over and under posts."""

import datetime
import subprocess
import sys
from pathlib import Path

import pytest
from doubling import cost

from quoteparse.dates import match_date, read_date

ROOT = Path(__file__).parent.parent
TOOL = ROOT / "tools" / "make_cldr_dates.py"
TABLE = ROOT / "quoteparse" / "dates" / "cldr.tsv"
LINES = ROOT / "tests" / "cases" / "cldr_lines.tsv"
DAYS = [datetime.date(2019 + n % 6, 1 + (n * 7) % 12, 1 + (n * 11) % 28).isoformat() for n in range(12)]
"""The days that each row of ``LINES`` prints, in this order."""

SEEN = [  # forms of embeds and pages: (line, language, what it says)
    ("12:05 PM · Jun 19, 2023", None, "2023-06-19"),
    ("05:38 PM - 07 Jun 2019", None, "2019-06-07"),
    ("3:43 PM · 14 mai 2024", "fr", "2024-05-14"),
    ("lundi 19 juin 2023 à 12h05", "fr", "2023-06-19"),
    ("le 1er juin 2023", "fr", "2023-06-01"),
    ("mar. 20 juin 2023", "fr", "2023-06-20"),
    ("June 1st, 2023", None, "2023-06-01"),
    ("May 14, 2024 at 3:43 PM", "en", "2024-05-14"),
    ("25 d’agost de 2017", "ca", "2017-08-25"),
    ("martes, 20 de junio de 2023", "es", "2023-06-20"),
    ("mar 20 mar 2023", "it", "2023-03-20"),
    ("24 марта 2019 г.", None, "2019-03-24"),
    ("7 İyun 2020", "az", "2020-06-07"),
    ("7 Haziran 2020", "tr", "2020-06-07"),
    ("17 בפברואר 2014", None, "2014-02-17"),
    ("٢٠ يونيو ٢٠٢٣", "ar", "2023-06-20"),
    ("\u200f20\u200f/06\u200f/2023", "ar", "2023-06-20"),
    ("۱۹ ژوئن ۲۰۲۳", "fa", "2023-06-19"),
    ("2016 年 9 月 23 日", None, "2016-09-23"),
    ("午後12:05 · 2023年6月19日", None, "2023-06-19"),
    ("오후 12:05 · 2023년 6월 19일", None, "2023-06-19"),
    ("31 tháng 3, 2011", None, "2011-03-31"),
    ("21 มกราคม ค.ศ. 2019", None, "2019-01-21"),
    ("19 มิ.ย. 2566", "th", "2023-06-19"),
    ("2023(e)ko ekainaren 19(a)", "eu", "2023-06-19"),
    ("2012. ápr. 12.", None, "2012-04-12"),
    ("8. listopada 2018.", "hr", "2018-10-08"),
    ("8 listopada 2018", "pl", "2018-11-08"),
    ("19 June 2023", "fr", "2023-06-19"),
    ("29 February 2024", None, "2024-02-29"),
    ("03/06/2023", "fr", "2023-06-03"),
    ("03/06/2023", "en-US", "2023-03-06"),
    ("03/06/2023", "en-GB", "2023-06-03"),
    ("6/19/2023", None, "2023-06-19"),
    ("03.06.2023", None, "2023-06-03"),
    ("2023-06-19", None, "2023-06-19"),
    # as an earlier version of CLDR spelled it, and as a later one does
    ("2023 ජූනි 19", "si", "2023-06-19"),
    ("2023 පොසොන් 19", "si", "2023-06-19"),
    ("19 জানুয়ারী, 2023", "bn", "2023-01-19"),
    ("19 জানুয়ারি, 2023", "bn", "2023-01-19"),
]
INSTANTS = [
    ("2023-06-19T12:05:00.000Z", "2023-06-19T12:05:00Z"),
    ("2023-06-19T23:30:00-05:00", "2023-06-20T04:30:00Z"),
    ("Mon Jun 19 12:05:00 +0000 2023", "2023-06-19T12:05:00Z"),
    ("Mon, 19 Jun 2023 12:05:00 GMT", "2023-06-19T12:05:00Z"),
    ("Jun 19, 2023 · 12:05 PM UTC", "2023-06-19T12:05:00Z"),
    ("Jun 19, 2023 · 12:05 AM UTC", "2023-06-19T00:05:00Z"),
]
SILENT = [  # relative, incomplete, ambiguous, impossible, or not a date line
    *("2h", "1 j", "hier", "vor 3 Std.", "il y a 2 heures", "19 juin", "Jun 19", "June 2023", "2023", "19 Jun 23"),
    *("03/06/2023", "03-06-2023", "8. listopada 2018.", "14 lip 2018", "7 srp 2019", "19/06/23"),
    *("31 June 2023", "29 February 2023", "32/01/2023", "0 juin 2023", "2023-13-01", "19 juin 20233", "June ² 2023"),
    *(
        "He said June 20, 2023",
        "June 20, 2023 he said",
        "20230619",
        "1,204 Views",
        "",
        " ",
        "·",
        "٢",
        "May",
        "mars 2023",
    ),
    *("9" * 80, "9" * 5000, "\u0660" * 5000, "June 20, 2023 June 21, 2023"),
]


@pytest.mark.parametrize(("line", "language", "day"), SEEN)
def test_a_printed_line_is_read(line, language, day):
    assert read_date(line, language) == day
    assert read_date(f"  {line}\n", language) == day


@pytest.mark.parametrize(("line", "instant"), INSTANTS)
def test_a_time_with_its_zone_is_an_instant(line, instant):
    assert read_date(line) == instant


@pytest.mark.parametrize("line", SILENT)
def test_what_is_no_certain_day_is_none(line):
    assert read_date(line) is None


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        ("— Ana Ruiz (@ana) June 20, 2023Le Gouvernement reste", 18, ("June 20, 2023", "2023-06-20")),
        ("20 juin 2023Le Gouvernement", 0, ("20 juin 2023", "2023-06-20")),
        ("2023年6月20日彼は言った", 0, ("2023年6月20日", "2023-06-20")),
        ("20 июня 2023 г. Он сказал", 0, ("20 июня 2023 г", "2023-06-20")),
        ("12:05 PM · Jun 19, 2023 · 1,204 Views", 0, ("12:05 PM · Jun 19, 2023", "2023-06-19")),
        ("Jun 19, 2023, 12:05 PM The US said", 0, ("Jun 19, 2023, 12:05 PM", "2023-06-19")),
        ("June 20, 2023 The 27 members", 0, ("June 20, 2023", "2023-06-20")),
    ],
)
def test_a_date_line_begins_here(text, start, found):
    end, day = match_date(text, start)
    assert (text[start:end], day) == found


@pytest.mark.parametrize(
    "text", ["In June 2023 he said", "The 27 members", "2023 was hard", "", "May I ask in 2023 about 5"]
)
def test_no_date_line_begins_here(text):
    assert match_date(text, 0) is None


def test_a_date_line_costs_the_same_wherever_it_stands():
    hostile = ["1 " * 50_000, "9" * 100_000, "de " * 30_000, "12:" * 30_000, "-" * 100_000, "mai " * 25_000]

    def read_all(texts):
        for text in texts:
            for _ in range(200):
                assert match_date(text, 7) is None
                assert read_date(text) is None

    assert cost(read_all, hostile, 2) < 10  # CPU seconds: ten times what it takes on an idle machine


def test_every_locale_of_cldr_is_read_and_none_wrongly():
    """The lines are those of the Babel that made the table: no other version is asked."""
    head, *rows = LINES.read_text(encoding="utf-8").splitlines()
    known = free = wrong = asked = 0
    for code, _, lines in (row.split("\t") for row in rows):
        for line, day in zip(lines.split("|"), DAYS, strict=True):
            with_language, without = read_date(line, code), read_date(line)
            asked += 1
            known += with_language == day
            free += without == day
            wrong += with_language not in (None, day) or without not in (None, day)
    assert head.split("Babel ")[1] == made_with()
    assert asked >= 2 * 55 * len(DAYS)
    assert known / asked >= 0.99
    assert free / asked >= 0.97
    assert wrong == 0


def test_the_table_is_what_babel_says():
    babel = pytest.importorskip("babel")
    if babel.__version__ != made_with():
        pytest.skip("another version of Babel wrote the table; the run with pinned versions has that one")
    languages = ["fr", "ja", "pl"]
    again = subprocess.run([sys.executable, TOOL, *languages], capture_output=True, encoding="utf-8", check=True).stdout
    table = TABLE.read_text(encoding="utf-8").splitlines()
    assert [line for line in table if line.split("\t")[0] in languages] == again.splitlines()


def test_the_pinned_versions_hold_the_babel_that_made_the_table():
    assert f"babel=={made_with()}\n" in (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").lower()


def made_with():
    return TABLE.read_text(encoding="utf-8").split("\n", 1)[0].split("Babel ")[1]
