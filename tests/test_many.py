"""parse_many: what the command line does with a folder, from Python."""

import datetime
import json
import subprocess
import sys

import pytest
from laws import check_laws

from quoteparse import Document, QuoteparseError, parse_html, parse_many, parse_text

SAID = "« Nous partirons mardi », a déclaré {name}."
NAMES = ["Awa Diarra", "Paul Roy", "Inès Koné", "Jean Petit", "Lea Wolf"]
pytestmark = pytest.mark.usefixtures("forked_workers")


def texts(number):
    return [SAID.format(name=NAMES[n % len(NAMES)]) + f" Page {n}." for n in range(number)]


def test_documents_come_in_order_whatever_the_number_of_workers():
    one, three = (list(parse_many(texts(150), jobs=jobs, published="21 juin 2023")) for jobs in (1, 3))
    assert one == three
    assert [d.quotations[0].speaker for d in one] == [NAMES[n % len(NAMES)] for n in range(150)]
    assert [d.source_index for d in one] == list(range(1, 151))
    assert {d.published for d in one} == {"2023-06-21"}
    for document in one[:5]:
        check_laws(document)


def test_each_is_what_the_plain_call_returns():
    page = f"<html lang=fr><body><article><p>{SAID.format(name='Awa Diarra')}</p></article></body></html>"
    text, from_bytes, from_str = parse_many([texts(1)[0], page.encode(), page], jobs=1, extractor="none")
    assert text.quotations == parse_text(texts(1)[0]).quotations
    assert from_bytes.text == from_str.text == parse_html(page, extractor="none").text
    assert from_bytes.quotations[0].speaker == "Awa Diarra"
    assert (text.id, text.source) == (parse_text(texts(1)[0]).id, None)


def test_records_are_known_by_their_names():
    record = {
        "id": "a",
        "maintext": texts(1)[0],
        "url": "https://exemple.fr/a",
        "date_publish": "21/06/2023",
        "author": "X",
    }
    [document] = parse_many([record], jobs=1, language="fr")
    assert (document.id, document.url, document.published, document.author) == (
        "a",
        "https://exemple.fr/a",
        "2023-06-21",
        "X",
    )


def test_what_fails_is_in_its_place():
    items = ["Oui.", {"nothing": 1}, "x" * 2_000, b"\x89PNG\r\n\x1a\n" * 9, {"text": "Non.", "id": "#e"}]
    documents = list(parse_many(items, jobs=2, max_size=1_000))
    assert [d.error_type for d in documents[:3]] == [None, "no_text", "too_large"]
    assert [d.source_index for d in documents] == [1, 2, 3, 4, 5]
    assert (documents[4].status, documents[4].id) == ("ok", "#e")


def test_an_address_is_a_text_among_texts():
    assert [d.text for d in parse_many(["https://exemple.fr/a", "Oui."], jobs=1)] == ["https://exemple.fr/a", "Oui."]


def test_items_are_taken_as_they_are_needed():
    taken = []

    def endless():
        n = 0
        while True:
            taken.append(n)
            yield "« Oui », a dit Awa Diarra. " * 400
            n += 1

    documents = parse_many(endless(), jobs=1)
    assert next(documents).quotations
    documents.close()
    assert len(taken) <= 2_001


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"published": "hier"}, "no date"),
        ({"language": "French"}, "no language code"),
        ({"extractor": "magic"}, "magic"),
        ({"jobs": 0}, "at least one"),
        ({"language_backend": "magic"}, "there are ngrams"),
    ],
)
def test_a_wrong_option_is_told_by_the_call_itself(options, told):
    with pytest.raises(QuoteparseError, match=told):
        parse_many(["Oui."], **options)


def test_an_item_of_another_type_is_told():
    with pytest.raises(TypeError, match="item 2 is int"):
        list(parse_many(["Oui.", 3], jobs=1))


def test_a_date_is_a_date():
    [document] = parse_many(texts(1), jobs=1, published=datetime.date(2023, 6, 21))
    assert document.published == "2023-06-21"


def test_a_page_that_hangs_costs_its_own_time_only(monkeypatch):
    monkeypatch.setattr("quoteparse.batch.many.PARSE", "misbehaving:parsing_unless_told")
    documents = list(parse_many(["Oui.", "loop", "Non.", "die"], jobs=1, timeout=0.3))
    assert [d.error_type for d in documents] == [None, "timeout", None, "worker_died"]


def test_a_script_needs_no_main_guard(tmp_path):
    """Workers start from a bare interpreter: the caller's module is not imported again."""
    script = tmp_path / "script.py"
    script.write_text(
        "from quoteparse import parse_many\nprint('once')\n"
        "for d in parse_many(['« Oui », a dit Awa Diarra.'], jobs=2, language='fr'): print(d.quotations[0].speaker)\n",
        encoding="utf-8",
    )
    ran = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, timeout=600)
    assert ran.stdout.split("\n")[:2] == ["once", "Awa Diarra"]


# --- records read back


def test_a_line_of_json_lines_is_read_back(tmp_path):
    written = parse_text(texts(1)[0], published="2023-06-21")
    path = tmp_path / "out.jsonl"
    path.write_text(written.to_json() + "\n", encoding="utf-8")
    [read] = [Document.from_dict(json.loads(line)) for line in path.open(encoding="utf-8")]
    assert read == written
    assert hash(read) == hash(written)
    assert read.quotations[0].content_spans == written.quotations[0].content_spans
    assert read.to_json() == written.to_json()


def test_a_record_of_an_earlier_version_is_read():
    record = parse_text(texts(1)[0]).to_dict()
    for name in ("people", "extra"):
        del record[name]
    for name in ("medium", "speaker_id"):
        del record["quotations"][0][name]
    read = Document.from_dict(record | {"of_a_later_version": 1})
    assert (read.people, read.quotations[0].medium, read.quotations[0].speaker) == ((), None, "Awa Diarra")


@pytest.mark.parametrize(
    ("record", "told"),
    [
        ([], "no record"),
        ({}, "lacks"),
        ({"id": 7}, "id is 7"),
        ({"id": "a", "status": "fine"}, "status is 'fine'"),
        ({"id": "a", "text": None}, "text is None"),
        ({"id": "a", "quotations": [{"id": "a:q1"}]}, "lacks"),
        ({"id": "a", "quotations": 3}, "quotations is 3"),
        ({"id": "a", "quotations": [3]}, "quotations is"),
        ({"id": "a", "warnings": ["a", 1]}, "warnings is"),
        ({"id": "a", "source_index": True}, "source_index is True"),
    ],
)
def test_what_is_no_record_is_told(record, told):
    with pytest.raises(QuoteparseError, match=told):
        Document.from_dict(record)
