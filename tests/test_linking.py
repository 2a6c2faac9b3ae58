"""Statements across documents: what is linked, what is not, and what a statement tells."""

import csv
import json
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from click_runner import click_runner
from hypothesis import given
from hypothesis import strategies as st

from quoteparse import Document, Person, Post, Quotation, QuoteparseError, link, parse_text
from quoteparse.cli import main
from quoteparse.linking.alignment import blocks
from quoteparse.linking.comparable import forms, words
from quoteparse.linking.concepts import ConceptWeights, content, meeting
from quoteparse.linking.glosses import gloss_examples, glossed_languages
from quoteparse.linking.people import people_across

pytestmark = pytest.mark.usefixtures("forked_workers")
HERE = Path(__file__).parent
CASES = [
    line.split("\t")
    for line in (HERE / "cases" / "linking" / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


ACROSS = [
    line.split("\t")
    for line in (HERE / "cases" / "linking" / "across.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


PEOPLE = [
    line.split("\t")
    for line in (HERE / "cases" / "linking" / "people.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def document(name, *said, language="fr", published="2023-06-21", site=None):
    """A document of quotations: (text, speaker) each."""
    text = " ".join(words for words, _ in said)
    made, at = [], 0
    for number, (words_, speaker) in enumerate(said, 1):
        end = at + len(words_)
        made.append(
            Quotation(
                id=f"{name}:q{number}",
                document_id=name,
                kind="direct",
                text=words_,
                content_spans=((at, end),),
                start=at,
                end=end,
                outer_start=at,
                outer_end=end,
                speaker=speaker,
                confidence=0.9,
                language=language,
            )
        )
        at = end + 1
    return Document(id=name, text=text, language=language, published=published, site=site, quotations=tuple(made))


def seeds():
    files = sorted((HERE.parent / "seeds").glob("*.txt"))
    return [replace(parse_text(f.read_text(encoding="utf-8")), id=f.stem) for f in files]


@pytest.mark.parametrize(("linked", "first", "one", "second", "other"), CASES)
def test_case(linked, first, one, second, other):
    found = link([document("a", (first, one)), document("b", (second, other))])
    assert bool(found) == (linked == "yes")


def test_seeds_carry_three_statements():
    documents = seeds()
    spoken = {q.id: q.text for d in documents for q in d.quotations}
    found = [{spoken[m.result_id][:12] for m in s.members if m.result_id in spoken} for s in link(documents)]
    assert sorted(map(sorted, found)) == [
        ["Au regard de", "The governme"],
        ["We are conce", "is concerned"],
        ["continue to ", "will continu"],
    ]


def test_statement_tells_who_when_and_how_it_was_changed():
    said = "We are concerned about the effects this decision will have on the Malian people and its neighbours"
    cut = "is concerned about the effects this decision will have on the Malian people and its neighbours"
    [found] = link(
        [
            document("b", (cut, "Matthew Miller"), language="en", published="2023-06-20", site="Two"),
            document("a", (said, "State Department"), language="en", published="2023-06-19", site="One"),
            document("c", (said, "Matthew Miller"), language="en", published="2023-06-22", site="One"),
        ]
    )
    assert found.text == said
    assert [(m.document_id, m.relation) for m in found.members] == [
        ("a", "identical"),
        ("b", "edited"),
        ("c", "identical"),
    ]
    assert (found.speaker, found.disputed, found.speakers) == (
        "Matthew Miller",
        True,
        ("Matthew Miller", "State Department"),
    )
    assert (found.date, found.documents, found.outlets) == ("2023-06-19", 3, 2)
    assert [v.marked[:27] for v in found.variants] == [said[:27], "[-We are-] {+is+} concerned"]


def test_a_quotation_within_another_is_no_member():
    inner = "Nous fermerons le marché central de Ségou lundi"
    around = f"Il a dit : « {inner} », et personne n'a protesté dans la salle"
    [found] = link(
        [document("a", (inner, "Awa Diarra")), document("b", (inner, "Diarra")), document("c", (around, "Paul Koné"))]
    )
    assert [m.document_id for m in found.members] == ["a", "b"]
    assert [(m.document_id, m.relation) for m in found.quoted_by] == [("c", "quotes")]


def test_kin_articles_may_share_short_statements():
    sure = "Nous ouvrirons dix centres de santé avant la fin de l'année"
    short = "un effort historique"
    others = [document("c", (short, "un député")), document("d", (short, "un voisin"))]
    kin = [
        document("a", (sure, "Awa Diarra"), (short, "la ministre")),
        document("b", (sure, "Awa Diarra"), (short, "elle")),
    ]
    assert len(link(kin)) == 2
    assert link(others) == ()


def test_incremental_is_what_the_whole_gives():
    documents = seeds()
    documents += [replace(d, id=f"{d.id}-again") for d in documents]
    documents = [
        replace(
            d, quotations=tuple(replace(q, id=f"{d.id}:q{n}", document_id=d.id) for n, q in enumerate(d.quotations))
        )
        for d in documents
    ]
    first = link(documents[:3])
    added = link(documents, known=first, seen=[d.id for d in documents[:3]])
    members = lambda found: sorted(sorted(m.result_id for m in s.members) for s in found)  # noqa: E731
    assert members(added) == members(link(documents))


def test_incremental_differs_from_the_whole_by_a_few_weak_pairs_only():
    """What was compared without support is not compared again when a later article brings it (docs/linking.md)."""
    documents, known, seen = list(made_up(450)), (), []
    for cut in (100, 230, 300, 450):
        known = link(documents[:cut], known=known, seen=seen)
        seen = [d.id for d in documents[:cut]]
    whole = link(documents)
    pairs = [
        {pair for s in found for pair in combinations(sorted(m.result_id for m in s.members), 2)}
        for found in (whole, known)
    ]
    assert len(pairs[0] ^ pairs[1]) <= 0.05 * len(pairs[0])
    alike = {frozenset(m.result_id for m in s.members): s for s in whole}
    same = [(s, alike[key]) for s in known if (key := frozenset(m.result_id for m in s.members)) in alike]
    assert len(same) >= 0.9 * len(whole)
    for one, other in same:  # with all that it tells: dates, outlets, variants with their marks, scores
        assert one == other


def test_incremental_lets_go_of_a_document_that_has_changed():
    said = "Nous ouvrirons dix centres de santé avant la fin de l'année"
    before = [document(name, (said, "Awa Diarra")) for name in "abc"]
    first = link(before)
    after = [*before[:2], document("c", ("La piscine municipale ferme ses portes en octobre", "Awa Diarra"))]
    [found] = link(after, known=first, seen=["a", "b"])
    assert [m.document_id for m in found.members] == ["a", "b"]


def test_order_of_other_documents_changes_nothing():
    documents = seeds() + [
        document(f"x{n}", (f"Rien de nouveau dans la rue numéro {n} de Bamako", "Awa")) for n in range(9)
    ]
    members = lambda found: sorted(sorted(m.result_id for m in s.members) for s in found)  # noqa: E731
    shuffled = random.Random(3).sample(documents, len(documents))
    assert members(link(documents)) == members(link(shuffled))


def test_a_stock_phrase_of_many_is_linked_by_speaker():
    documents = [document(f"d{n}", ("le temps du dialogue est venu", f"Awa Nom{'abc'[n % 3] * 3}")) for n in range(90)]
    assert [len(one.members) for one in link(documents)] == [30, 30, 30]


def test_threshold_is_a_share():
    with pytest.raises(QuoteparseError, match="0 to 1"):
        link([], threshold=2)


def test_record_is_json():
    [first, *_] = link(seeds())
    assert json.loads(json.dumps(first.to_dict()))["members"][0]["score"] == 1.0


@given(st.lists(st.sampled_from("abcd"), max_size=12), st.lists(st.sampled_from("abcd"), max_size=12))
def test_alignment_is_a_longest_common_subsequence(a, b):
    found = blocks(a, b)
    for block in found:
        assert a[block.first : block.first + block.size] == b[block.second : block.second + block.size]
    for before, after in pairwise(found):
        assert before.first + before.size <= after.first
        assert before.second + before.size <= after.second
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    assert sum(block.size for block in found) == table[-1][-1]


@given(st.text(max_size=60))
def test_forms_are_those_of_the_located_words(text):
    assert forms(text) == [word.form for word in words(text)]


@pytest.mark.parametrize("language", glossed_languages())
def test_gloss_examples_share_most_of_what_they_tell(language):
    assert gloss_examples(language)
    for sentence, english in gloss_examples(language):
        one, other = content(forms(sentence), language), content(forms(english), "en")
        assert meeting(one, other, ConceptWeights([(one,), (other,)])).share >= 0.5, sentence


def test_two_languages_meet_and_the_same_event_is_not_the_same_statement():
    """All at once, so that each text could be taken for the translation of any other."""
    documents, wanted = [], set()
    for number, (linked, one, first, speaker, other, second, who) in enumerate(ACROSS):
        documents.append(document(f"{number}a", (first, speaker), language=one))
        documents.append(document(f"{number}b", (second, who), language=other))
        if linked == "yes":
            wanted.add((f"{number}a", f"{number}b"))
    found = {pair for s in link(documents) for pair in combinations([m.document_id for m in s.members], 2)}
    found = {tuple(sorted(pair)) for pair in found}
    assert len(found - wanted) <= 0.04 * len(found), found - wanted
    assert len(found & wanted) >= 0.9 * len(wanted), wanted - found


@pytest.fixture
def results(tmp_path):
    path = tmp_path / "results.jsonl"
    path.write_text("".join(d.to_json() + "\n" for d in seeds()), encoding="utf-8")
    return path


def run(*arguments):
    return click_runner().invoke(main, [str(argument) for argument in arguments])


def test_command_gives_statements_as_json_csv_and_lines(results, tmp_path):
    found = [json.loads(line) for line in run("link", results).stdout.splitlines()]
    assert len(found) == 3
    assert run("link", results, "-o", tmp_path / "s.csv").exit_code == 0
    rows = list(csv.DictReader((tmp_path / "s.csv").open(encoding="utf-8", newline="")))
    assert len(rows) == sum(len(one["members"]) for one in found)
    assert run("link", results, "-f", "table").stdout.count("2 documents") == 3


def test_command_refuses_an_output_that_exists(results, tmp_path):
    (tmp_path / "s.jsonl").write_text("mine")
    assert run("link", results, "-o", tmp_path / "s.jsonl").exit_code == 2
    assert (tmp_path / "s.jsonl").read_text() == "mine"
    assert run("link", results, "-o", tmp_path / "s.jsonl", "--overwrite").exit_code == 0


def test_database_keeps_what_was_linked_and_takes_in_what_is_new(tmp_path):
    database = tmp_path / "news.db"
    first, second = (str(path) for path in sorted((HERE.parent / "seeds").glob("*.txt")))
    assert run("parse", first, "-o", database, "-q").exit_code == 0
    assert run("link", database, "-o", database).exit_code == 0
    assert run("parse", second, "-o", database, "--update", "-q").exit_code == 0
    assert run("link", database, "-o", database).exit_code == 0
    with closing(sqlite3.connect(database)) as connection:
        [(number,)] = connection.execute("SELECT count(*) FROM most_repeated")
        [(linked,)] = connection.execute("SELECT count(*) FROM linked_documents")
        [(joined,)] = connection.execute(
            "SELECT count(*) FROM statement_members m JOIN quotations q ON q.id = m.result_id"
        )
        everyone = {name for (name,) in connection.execute("SELECT name FROM people_across")}
    assert (number, linked, joined) == (3, 2, 6)
    assert "Matthew Miller" in everyone


def test_people_are_one_under_their_variants_and_apart_where_they_contradict():
    def named(own, *people):
        made = [
            Person(f"{own}:s{n}", own, name, kind="person", gender=gender, handles=handles)
            for n, (name, gender, handles) in enumerate(people, 1)
        ]
        return Document(id=own, people=tuple(made), published=f"2023-06-2{own}")

    found = people_across(
        [
            named("1", ("Abdoulaye Diop", "m", ())),
            named("2", ("Amb. Abdoulaye Diop", None, ("AbdoulayeDiop8",)), ("A. Diop", "m", ())),
            named("3", ("M. Diop", "m", ()), ("Klaus Müller", "m", ()), ("Petra Müller", "f", ())),
            named("4", ("Müller", None, ()), ("Vladimir Poutine", "m", ()), ("Vladimir Putin", None, ())),
        ]
    )
    told = {one.name: (set(one.names), one.documents, one.handles) for one in found}
    assert told == {
        "Amb. Abdoulaye Diop": (
            {"Abdoulaye Diop", "Amb. Abdoulaye Diop", "A. Diop", "M. Diop"},
            3,
            ("AbdoulayeDiop8",),
        ),
        "Klaus Müller": ({"Klaus Müller"}, 1, ()),
        "Petra Müller": ({"Petra Müller"}, 1, ()),
        "Müller": ({"Müller"}, 1, ()),
        "Vladimir Poutine": ({"Vladimir Poutine", "Vladimir Putin"}, 1, ()),
    }
    assert (found[0].first_date, found[0].last_date) == ("2023-06-21", "2023-06-23")


def article_about(own, told):
    name, *more = told.split(";")
    gender = next((one for one in more if one in ("m", "f")), None)
    kind = next((one for one in more if len(one) > 1 and one[0] != "@"), "person")
    handles = tuple(one[1:] for one in more if one[0] == "@")
    return Document(id=own, people=(Person(f"{own}:s1", own, name, kind=kind, gender=gender, handles=handles),))


@pytest.mark.parametrize(("number", "names"), PEOPLE)
def test_people_case(number, names):
    documents = [article_about(f"d{n}", told) for n, told in enumerate(names.split(" | "))]
    assert len(people_across(documents)) == int(number)
    assert len(people_across(documents[::-1])) == int(number)


def test_command_gives_people(results):
    names = [json.loads(line)["name"] for line in run("link", results, "--people").stdout.splitlines()]
    assert "Amb. Abdoulaye Diop" in names
    assert "Matthew Miller" in names


def made_up(number):
    """Documents that share a statement with others: whole, cut, or with a word changed."""
    choose = random.Random(5)
    syllables = [a + b for a in "bdgklmnprstv" for b in "aeiou"]
    vocabulary = ["".join(choose.choices(syllables, k=3)) for _ in range(900)]
    earlier = [" ".join(choose.choices(vocabulary, k=12))]
    for n in range(number):
        said = choose.choice(earlier).split()
        how = choose.random()
        if how < 0.5:
            said = choose.choices(vocabulary, k=choose.randint(4, 20))
        elif how < 0.7:
            said = said[2:]
        elif how < 0.8:
            said[len(said) // 2] = choose.choice(vocabulary)
        earlier.append(" ".join(said))
        yield document(f"d{n}", (earlier[-1], f"Awa Nom{n % 40:02}"), (f"Oui {n}", None), site=f"Journal {n % 7}")


@pytest.fixture
def many(tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text("".join(d.to_json() + "\n" for d in made_up(450)), encoding="utf-8")
    return path


def test_no_byte_depends_on_the_number_of_workers(many, tmp_path):
    alone = run("link", many)
    assert len(alone.stdout.splitlines()) > 40
    assert run("link", many, "-j", 3).stdout == alone.stdout
    people = run("link", many, "--people", "-f", "csv")
    assert run("link", many, "--people", "-f", "csv", "-j", 2).stdout == people.stdout
    for jobs in (1, 2):
        assert run("link", many, "-o", tmp_path / f"{jobs}.db", "-j", jobs).exit_code == 0
    tables = "statements", "statement_members", "people_across", "linked_documents"
    with closing(sqlite3.connect(tmp_path / "1.db")) as one, closing(sqlite3.connect(tmp_path / "2.db")) as two:
        for table in tables:
            assert one.execute(f"SELECT * FROM {table}").fetchall() == two.execute(f"SELECT * FROM {table}").fetchall()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_broken_line_is_told_whoever_reads_it(many, jobs):
    lines = many.read_text(encoding="utf-8").splitlines(keepends=True)
    many.write_text("".join([*lines[:150], "{broken\n", *lines[150:]]), encoding="utf-8")
    told = run("link", many, "-j", jobs)
    assert told.exit_code == 2
    assert "line 151 is not JSON" in told.stderr


def test_one_post_in_two_articles_is_one_statement_however_much_of_it_each_has():
    def posted(name, text):
        post = Post(f"{name}:p1", name, "twitter", "embedded", text=text, author_name="Awa", status_id="77")
        return Document(id=name, language="fr", posts=(post,))

    [found] = link(
        [posted("a", "Le pont est fermé ce matin jusqu'à nouvel ordre"), posted("b", "Ouvert lundi, dit-on")]
    )
    assert [m.document_id for m in found.members] == ["a", "b"]


@pytest.mark.parametrize(
    ("how", "status", "told"),
    [
        (("-f", "sqlite"), 2, "sqlite needs a file"),
        (("-o", "s.docx"), 2, "the suffix tells no format"),
        ((), 3, "no document in these results"),
    ],
)
def test_command_says_what_is_wrong(tmp_path, how, status, told):
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    ran = run("link", tmp_path / "empty.jsonl", *how)
    assert (ran.exit_code, told in ran.stderr) == (status, True)
