"""Which results a run keeps: one table of filters, and how a folder looks through one."""

import csv
import io

import pytest

from quoteparse.batch.filters import KINDS, RULES, SPEAKER_KINDS, kept, read_filter
from quoteparse.batch.options import Filter
from quoteparse.model import Document, Person, Post, Quotation, QuoteparseError


def said(number, kind="direct", **fields):
    spans = ((0, 3),)
    given = {"confidence": 0.5, "language": "fr", **fields}
    return Quotation(
        f"a:q{number}", "a", kind, text="Oui", content_spans=spans, start=0, end=3, outer_start=0, outer_end=3, **given
    )


DOCUMENT = Document(
    id="a",
    text="Oui",
    published="2023-06-21",
    people=(Person("a:s1", "a", "Élodie Cœur-Durand", "person", handles=("ECoeur",)),),
    quotations=(
        said(1, speaker="Élodie Cœur-Durand", speaker_kind="person", date="2023-06-20", confidence=0.9),
        said(2, speaker_id="a:s1", speaker_kind="person", kind="mixed", date="2023-06"),
        said(3, speaker="la police", speaker_kind="group", kind="indirect", language="en", role="porte-parole"),
        said(4, handle="PDurand", date="2022", date_source="text"),
    ),
    posts=(
        Post(
            "a:p1",
            "a",
            "twitter",
            "link",
            handle="pauldurand",
            date="2023-07-01T10:00:00Z",
            confidence=0.8,
            language="fr",
        ),
        Post("a:p2", "a", "mastodon", "link", author_name="La Police", confidence=0.8),
    ),
)
EVERY = "q1 q2 q3 q4 p1 p2"


def found(document):
    return " ".join(result.id.removeprefix("a:") for result in (*document.quotations, *document.posts))


CASES = [
    ({}, EVERY),
    ({"min_confidence": 0.8}, "q1 p1 p2"),
    ({"kinds": ["direct"]}, "q1 q4"),
    ({"kinds": ["direct,mixed"]}, "q1 q2 q4"),
    ({"kinds": ["Mixed", "post"]}, "q2 p1 p2"),
    ({"kinds": ["twitter"]}, "p1"),
    ({"speaker": "durand"}, "q1 q2 q4 p1"),
    ({"speaker": "ELODIE COEUR DURAND"}, "q1 q2"),
    ({"speaker": "élodie cœur"}, "q1 q2"),
    ({"speaker": "Police"}, "q3 p2"),
    ({"speaker": "porte parole"}, "q3"),
    ({"speaker": "lodie"}, ""),
    ({"speaker": "?!"}, ""),
    ({"handle": "@pdurand"}, "q4"),
    ({"handle": "PaulDurand"}, "p1"),
    ({"speaker_kinds": ["person"]}, "q1 q2"),
    ({"speaker_kinds": ["group,unknown"]}, "q3 q4"),
    ({"language": "en-GB"}, "q3"),
    ({"language": "FRA"}, "q1 q2 q4 p1"),
    ({"since": "2023-06-21"}, "q2 q3 p1 p2"),  # q2 is of that month, q3 and p2 of the day of the article
    ({"since": "2023-06-20", "until": "2023-06-20"}, "q1 q2"),
    ({"since": "2023"}, "q1 q2 q3 p1 p2"),
    ({"until": "2022"}, "q4"),
    ({"until": "2023-06"}, "q1 q2 q3 q4 p2"),
    ({"since": "21 juin 2023", "until": "2023-06-30"}, "q2 q3 p2"),
    ({"speaker": "durand", "since": "2023", "min_confidence": 0.6}, "q1 p1"),
]


@pytest.mark.parametrize(("asked", "expected"), CASES, ids=lambda case: str(case)[:50])
def test_what_is_kept(asked, expected):
    assert found(kept(DOCUMENT, read_filter(**asked))) == expected


def test_every_rule_decides_some_case():
    """Taken out, each of them leaves a case wrong."""
    everything = [one for case, _ in CASES for one in [read_filter(**case)]]
    from quoteparse.writers.view import Row

    rows = [Row(DOCUMENT, result) for result in (*DOCUMENT.quotations, *DOCUMENT.posts)]
    for rule in RULES:
        assert not all(rule(row, asked) for row in rows for asked in everything), rule.__name__


def test_what_is_not_dated_is_not_kept_by_date():
    undated = Document(id="a", text="Oui", quotations=(said(1),))
    assert found(kept(undated, read_filter(since="1900"))) == ""
    assert found(kept(undated, read_filter())) == "q1"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"language": "french"}, "fr, "),
        ({"language": "deutsch"}, "ISO 639"),
        ({"kinds": ["direct", "said"]}, ", ".join(KINDS)),
        ({"speaker_kinds": ["woman"]}, ", ".join(SPEAKER_KINDS)),
        ({"since": "hier"}, "--since hier is no date"),
        ({"until": "2023-13"}, "--until 2023-13"),
        ({"until": "2023-06-31"}, "--until 2023-06-31"),
    ],
)
def test_what_means_nothing_is_refused_with_what_would(asked, told):
    with pytest.raises(QuoteparseError, match=told):
        read_filter(**asked)


def test_no_filter_is_off():
    assert not read_filter().on
    assert read_filter() == Filter()
    assert read_filter(min_confidence=0.1).on


# --- on the command line

NEWS = {
    "one.txt": "« Nous partirons demain », a déclaré Inès Carvalho.\nElle affirme que la paix est proche.\n",
    "two.txt": "« Rien ne change », a dit Paul Mason.\n",
    "three.txt": "« Je reste », a répondu Ines Carvalho mardi.\n",
    "four.txt": "Rien.\n",
}


@pytest.fixture
def news(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in NEWS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_documents_without_a_match_vanish_from_the_table_and_from_csv(quoteparse, news):
    for name in ("INES CARVALHO", "inès carvalho"):
        table = quoteparse("parse", news, "--speaker", name, "-f", "table").stdout.decode()
        assert [line.split()[0] for line in table.splitlines() if "quotation" in line] == ["one.txt", "three.txt"]
        rows = csv.DictReader(io.StringIO(quoteparse("parse", news, "--speaker", name, "-f", "csv").stdout.decode()))
        assert [row["document_id"] for row in rows] == ["one.txt", "three.txt"]
    lines = quoteparse("parse", news, "--speaker", "Carvalho").stdout.splitlines()
    assert len(lines) == len(NEWS)  # JSON lines have a record for each input


def test_kind_indirect_shows_indirect_quotations(quoteparse, news):
    rows = csv.DictReader(io.StringIO(quoteparse("parse", news, "--kind", "indirect", "-f", "csv").stdout.decode()))
    assert [(row["document_id"], row["kind"]) for row in rows] == [("one.txt", "indirect")]


def test_dates_meet_what_was_said_and_when_it_was_published(quoteparse, news):
    def found(*dates):
        ran = quoteparse("parse", news, "--published", "2023-06-21", "--language", "fr", "-f", "tsv", *dates)
        return [row["document_id"] for row in csv.DictReader(io.StringIO(ran.stdout.decode()), delimiter="\t")]

    assert found("--until", "2023-06-20") == ["three.txt"]
    assert found("--since", "2023-06-21") == ["one.txt", "two.txt"]


@pytest.mark.parametrize(
    "wrong", [("--lang", "french"), ("--kind", "said"), ("--since", "hier"), ("--delimiter", "ab")]
)
def test_wrong_filters_are_told_before_anything_is_read(quoteparse, news, wrong):
    ran = quoteparse("parse", news, *wrong)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"Error: " in ran.stderr


def test_filters_stand_in_a_file_too(quoteparse, news):
    (news.parent / "quoteparse.toml").write_text('kind = "indirect"\nkind-of-speaker = ["person"]\n', encoding="utf-8")
    ran = quoteparse("parse", news, "-f", "csv", cwd=news.parent)
    assert ran.stdout.decode().count("indirect") >= 1
    assert b"demain" not in ran.stdout
