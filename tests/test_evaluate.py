"""Scoring: what counts as found, whose words they are, and what each annotation tool's export becomes."""

import contextlib
import gzip
import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from quoteparse.cli.evaluate import evaluate
from quoteparse.evaluate import (
    AnnotatedDocument,
    AnnotatedPerson,
    AnnotatedPost,
    AnnotatedQuotation,
    changes,
    errors,
    figures,
    judge,
    read_annotated,
    unanswered,
)
from quoteparse.evaluate.identity import same_person
from quoteparse.evaluate.names import same_speaker
from quoteparse.evaluate.reading import holds_results
from quoteparse.model import QuoteparseError
from quoteparse.readers import Fields, ReaderOptions, read_articles

ROOT = Path(__file__).parent.parent
TEXT = (
    "« Le pont rouvrira lundi matin », a promis la maire de Valmont, Inès Carvalho. « Nous avons, dit-elle, tenu parole. »"
    " Le chef de chantier assure que les délais ont été respectés."
)


def said(words, text=TEXT, **more):
    start = text.index(words)
    return AnnotatedQuotation(((start, start + len(words)),), **more)


def split_said(*parts, **more):
    return AnnotatedQuotation(tuple((TEXT.index(p), TEXT.index(p) + len(p)) for p in parts), **more)


FIRST = said("Le pont rouvrira lundi matin", kind="direct", speaker="Inès Carvalho", mention="la maire de Valmont")
SECOND = split_said("Nous avons", "tenu parole", kind="direct", speaker="Inès Carvalho", mention="elle")
THIRD = said("les délais ont été respectés", kind="indirect", mention="Le chef de chantier")
GOLD = AnnotatedDocument("valmont", TEXT, "fr", (FIRST, SECOND, THIRD))


def result(*quotations, text=TEXT, name="valmont", **more):
    return AnnotatedDocument(name, text, "fr", quotations, **more)


def outcomes(*quotations, gold=GOLD, kinds=(), **more):
    return [v.outcome for v in judge([gold], [result(*quotations, **more)], kinds)]


def test_the_gold_itself_is_right_throughout():
    scored = figures(judge([GOLD], [GOLD]))["quotations"]
    assert {name: scored[name]["f1"] for name in ("overlap", "exact", "joint")} == dict.fromkeys(
        ("overlap", "exact", "joint"), 1.0
    )
    assert scored["speaker"]["accuracy"] == scored["canonical"]["accuracy"] == 1.0


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        pytest.param(said("« Le pont rouvrira lundi matin »", speaker="Mme Carvalho"), "right", id="marks taken in"),
        pytest.param(said("Le pont rouvrira lundi", speaker="Mme Carvalho"), "right", id="four words of five"),
        pytest.param(said("pont rouvrira lundi", speaker="Mme Carvalho"), "missed", id="three words of five"),
        pytest.param(said("Le pont rouvrira lundi matin", speaker="Paul Wirth"), "wrong", id="another speaker"),
        pytest.param(said("Le pont rouvrira lundi matin"), "wrong", id="no speaker"),
        pytest.param(said("Le pont rouvrira lundi matin", mention="la maire"), "right", id="the mention's head"),
    ],
)
def test_one_quotation(given, outcome):
    assert outcomes(given)[0] == outcome


def test_an_incise_is_no_content():
    whole = said("Nous avons, dit-elle, tenu parole", mention="elle")
    assert outcomes(whole)[1] == "missed"
    assert outcomes(SECOND)[1] == "right"


def test_matching_is_one_to_one():
    assert outcomes(FIRST, FIRST).count("spurious") == 1


def test_speaker_at_hand_and_in_full_are_told_apart():
    given = said("Le pont rouvrira lundi matin", speaker="Conseil municipal", mention="la maire de Valmont")
    scored = figures(judge([GOLD], [result(given)]))["quotations"]
    assert scored["speaker"]["right"] == 1
    assert scored["canonical"]["right"] == 0


def test_no_speaker_wanted_and_none_given_is_right():
    gold = AnnotatedDocument("a", TEXT, quotations=(said("tenu parole"),))
    assert outcomes(said("tenu parole"), gold=gold, name="a") == ["right"]
    assert outcomes(said("tenu parole", speaker="Paul"), gold=gold, name="a") == ["wrong"]


def test_indirect_results_count_only_where_the_gold_has_them():
    marked_only = AnnotatedDocument("valmont", TEXT, "fr", (FIRST, SECOND))
    assert "spurious" not in outcomes(FIRST, THIRD, gold=marked_only)
    assert "spurious" in outcomes(FIRST, THIRD, gold=marked_only, kinds=("direct", "indirect"))


def test_a_kind_left_out_is_neither_right_nor_wrong():
    assert outcomes(FIRST, THIRD, kinds=("direct",)) == ["right", "missed"]


def test_by_kind_and_language_add_up():
    scored = figures(judge([GOLD], [result(FIRST, said("maire de Valmont", kind="mixed"))]))
    whole = scored["quotations"]["overlap"]
    for group in ("by_kind", "by_language"):
        for count in ("gold", "found", "right"):
            assert sum(part["overlap"][count] for part in scored[group].values()) == whole[count]
    assert (whole["gold"], whole["found"], whole["right"]) == (3, 2, 1)


def test_a_result_on_another_text_is_placed_by_its_words():
    page = "Accueil — Valmont\n\n" + TEXT.replace("« ", "“").replace(" »", "”").replace("rouvrira", "rouvrira\n")
    start = page.index("Le pont")
    given = AnnotatedQuotation(((start, page.index("”", start)),), speaker="Inès Carvalho")
    assert outcomes(given, text=page)[0] == "right"
    nowhere = AnnotatedQuotation(((0, 7),), kind="direct")
    assert outcomes(nowhere, text=page).count("spurious") == 1


def test_same_words_twice_are_placed_in_order():
    text = "« Oui », dit Ana. « Oui », dit Bruno."
    gold = AnnotatedDocument(
        "a",
        text,
        None,
        (AnnotatedQuotation(((2, 5),), mention="Ana"), AnnotatedQuotation(((20, 23),), mention="Bruno")),
    )
    other = text.replace("« ", "«").replace(" »", "»")
    spans = [(1, 4), (17, 20)]
    assert [other[a:b] for a, b in spans] == ["Oui", "Oui"]
    given = tuple(AnnotatedQuotation((s,), mention=m) for s, m in zip(spans, ("Ana", "Bruno"), strict=True))
    assert [v.outcome for v in judge([gold], [AnnotatedDocument("a", other, None, given)])] == ["right", "right"]


def test_documents_pair_by_id_then_by_text():
    twin = result(FIRST, SECOND, THIRD, name="0017")
    assert figures(judge([GOLD], [twin]))["quotations"]["joint"]["f1"] == 1.0
    assert unanswered([GOLD], [twin]) == []
    assert unanswered([GOLD], []) == ["valmont"]
    assert unanswered([GOLD], [result(status="error")]) == ["valmont"]
    assert [v.outcome for v in judge([GOLD], [])] == ["missed"] * 3


@pytest.mark.parametrize(
    ("given", "wanted", "same"),
    [
        ("M. Éric Nkomo", "Eric NKOMO", True),
        ("Nkomo", "Éric Nkomo", True),
        ("É. Nkomo", "Éric Nkomo", True),
        ("le ministre de la Santé", "ministre de la santé", True),
        ("President Adjei", "Grace Adjei", True),
        ("Paul Nkomo", "Éric Nkomo", False),
        ("le ministre de la Santé", "le ministre de la Défense", False),
        ("il", "Éric Nkomo", False),
        ("", "Éric Nkomo", False),
        ("小泉", "小泉", True),
    ],
)
def test_same_speaker(given, wanted, same):
    assert same_speaker(given, wanted) is same


POST = AnnotatedPost("twitter", "1671234567890123456", "InesCarvalho", "2023-06-20T08:00:00Z", "Le pont rouvre lundi")


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        (POST, ["right"]),
        (AnnotatedPost("twitter", POST.status_id, "inescarvalho", "2023-06-20"), ["right"]),
        (AnnotatedPost("twitter", POST.status_id, "Valmont", "2023-06-20"), ["wrong"]),
        (AnnotatedPost("twitter", POST.status_id, "InesCarvalho", "2023-06-21"), ["wrong"]),
        (AnnotatedPost("twitter", None, "InesCarvalho", "2023-06-20"), ["right"]),
        (AnnotatedPost("twitter", "1671234567890123457", "InesCarvalho", "2023-06-20"), ["missed", "spurious"]),
        (AnnotatedPost("mastodon", None, "InesCarvalho", "2023-06-20", POST.text), ["missed", "spurious"]),
        (AnnotatedPost("twitter", "42", in_article=False), ["missed"]),
    ],
)
def test_posts(given, outcome):
    gold = AnnotatedDocument("a", "", posts=(POST,))
    assert [v.outcome for v in judge([gold], [AnnotatedDocument("a", "", posts=(given,))])] == outcome


def test_posts_of_other_stories_are_neither_wanted_nor_wrong():
    other = AnnotatedPost("twitter", "42", in_article=False)
    gold = AnnotatedDocument("a", "", posts=(other,))
    assert judge([gold], [AnnotatedDocument("a", "", posts=(AnnotatedPost("twitter", "42"),))]) == []


def test_posts_that_the_gold_does_not_tell_are_not_judged():
    assert figures(judge([GOLD], [result(posts=(POST,))]))["posts"] is None


def test_changes_are_gains_or_losses():
    old = judge([GOLD], [result(SECOND, said("la maire de Valmont"))])
    new = judge([GOLD], [result(FIRST, said("Nous avons", mention="elle"))])
    moved = [(c.verdict.text, c.before, c.after, c.gain) for c in changes(old, new)]
    assert moved == [
        ("Le pont rouvrira lundi matin", "missed", "right", True),
        ("Nous avons tenu parole", "right", "missed", False),
        ("Nous avons", "absent", "spurious", False),
        ("la maire de Valmont", "spurious", "absent", True),
    ]
    assert changes(new, new) == []


def test_errors_are_listed_up_to_so_many_of_each_sort():
    verdicts = judge([GOLD], [result(said("la maire de Valmont"))])
    assert [v.outcome for v in errors(verdicts, 1)] == ["missed", "spurious"]


# --- the exports of annotation tools -------------------------------------------------------------------------------

DIALOGUE = "🚲 « On roule », lance Ana. « Enfin ! », répond Bruno."
QUOTATIONS = [("On roule", "Ana"), ("Enfin !", "Bruno")]


def at(words, unit="codepoint"):
    start = DIALOGUE.index(words)
    if unit == "utf16":
        start += 1
    return start, start + len(words)


def record_export():
    quotations = [{"text": words, "kind": "direct", "mention": speaker} for words, speaker in QUOTATIONS]
    return json.dumps({"id": "d1", "text": DIALOGUE, "quotations": quotations})


def doccano_export():
    entities, relations = [], []
    for number, (words, speaker) in enumerate(QUOTATIONS):
        for key, label, said_ in ((2 * number, "Direct", words), (2 * number + 1, "Speaker", speaker)):
            start, end = at(said_)
            entities.append({"id": key, "label": label, "start_offset": start, "end_offset": end})
        relations.append({"id": number, "from_id": 2 * number, "to_id": 2 * number + 1, "type": "said by"})
    return json.dumps({"id": "d1", "text": DIALOGUE, "entities": entities, "relations": relations, "Comments": []})


def prodigy_export():
    spans, relations = [], []
    for words, speaker in QUOTATIONS:
        pair = [dict(zip(("start", "end"), at(w), strict=True)) for w in (words, speaker)]
        spans += [{**pair[0], "label": "DIRECT"}, {**pair[1], "label": "SPEAKER"}]
        relations.append({"head": 1, "child": 2, "head_span": spans[-1], "child_span": spans[-2], "label": "SAID"})
    task = {"text": DIALOGUE, "spans": spans, "relations": relations, "answer": "accept", "meta": {"id": "d1"}}
    return json.dumps(task) + "\n" + json.dumps({"text": "Rien.", "spans": [], "answer": "reject"})


def label_studio_export():
    results = []
    for number, (words, speaker) in enumerate(QUOTATIONS):
        for key, label, said_ in ((f"q{number}", "Direct", words), (f"s{number}", "Speaker", speaker)):
            start, end = at(said_, "utf16")
            value = {"start": start, "end": end, "text": said_, "labels": [label]}
            results.append({"id": key, "type": "labels", "from_name": "label", "to_name": "text", "value": value})
        results.append({"type": "relation", "from_id": f"q{number}", "to_id": f"s{number}", "direction": "right"})
    cancelled = {"was_cancelled": True, "result": []}
    task = {"id": 9, "data": {"text": DIALOGUE, "id": "d1"}, "annotations": [cancelled, {"result": results}]}
    return json.dumps([task, {"id": 10, "data": {"text": "Rien."}, "annotations": [cancelled]}], indent=1)


@pytest.mark.parametrize("export", [record_export, doccano_export, prodigy_export, label_studio_export])
@pytest.mark.parametrize("packed", [False, True])
def test_exports(export, packed, tmp_path):
    path = tmp_path / "gold.json"
    data = export().encode()
    path.write_bytes(gzip.compress(data) if packed else data)
    check_dialogue(read_annotated(path))


def check_dialogue(documents):
    assert [d.id.removesuffix(".txt") for d in documents] == ["d1"]
    [document] = documents
    assert document.text == DIALOGUE
    found = [(document.text[a:b], q.mention, q.kind) for q in document.quotations for a, b in q.spans]
    assert found == [(words, speaker, "direct") for words, speaker in QUOTATIONS]


def test_brat(tmp_path):
    lines = []
    for number, (words, speaker) in enumerate(QUOTATIONS):
        q, s = f"T{2 * number + 1}", f"T{2 * number + 2}"
        lines += [f"{q}\tQuotation {' '.join(map(str, at(words)))}\t{words}"]
        lines += [f"{s}\tSpeaker {' '.join(map(str, at(speaker)))}\t{speaker}", f"A{number}\tKind {q} Direct"]
    lines += [
        "R1\tSaidBy Arg1:T1 Arg2:T2",
        "T9\tCue 16 21\tlance",
        "E1\tSay:T9 Content:T3 Speaker:T4",
        "#1\tNote T1\tok",
    ]
    (tmp_path / "d1.txt").write_text(DIALOGUE, encoding="utf-8")
    (tmp_path / "d1.ann").write_text("\n".join(lines), encoding="utf-8")
    check_dialogue(read_annotated(tmp_path))
    check_dialogue(read_annotated(tmp_path / "d1.ann"))


def said_badly(**quotation):
    return json.dumps({"text": "Oui.", "quotations": [{"text": "Oui", **quotation}]})


def test_a_kind_may_have_capitals(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text(said_badly(kind="Direct"), encoding="utf-8")
    [document] = read_annotated(path)
    assert document.quotations[0].kind == "direct"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('{"sentences": []}', "is of no format known here; it has: sentences"),
        ("[1]", "is of no format known here; it has: int"),
        ("{", "is not JSON"),
        ('{"text": "Oui.", "quotations": [{"text": "Non"}]}', "do not stand in the text"),
        ('{"text": "Oui.", "spans": [{"start": 0}]}', "is not readable"),
        ("[" * 100_000, "is not JSON"),
        (
            said_badly(kind="reported"),
            "entry 1 of .*: quotation 1: the kind 'reported' is none of direct, mixed, indirect",
        ),
        (said_badly(kind=7), "quotation 1: the kind 7 is none"),
        (said_badly(speaker=5), "quotation 1: speaker is 5, and should be a string"),
        (said_badly(mention=["elle"]), "quotation 1: mention is "),
        (said_badly(start=3, end=1), "quotation 1: 3 to 1 is no stretch of a text of 4 characters"),
        (said_badly(start=-4, end=3), "quotation 1: -4 to 3 is no stretch"),
        (said_badly(content_spans=[[0, 1], [2, 99]]), "quotation 1: 2 to 99 is no stretch"),
        ('{"text": "Oui.", "label": [[0, 9, "Quotation"]]}', "quotation 1: 0 to 9 is no stretch"),
    ],
)
def test_unreadable_gold_says_why(content, why, tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(QuoteparseError, match=why):
        read_annotated(path)


def test_a_folder_without_standoff_says_so(tmp_path):
    with pytest.raises(QuoteparseError, match=r"holds no \.ann file"):
        read_annotated(tmp_path)


# --- the command ---------------------------------------------------------------------------------------------------


@pytest.fixture
def gold_file(tmp_path):
    path = tmp_path / "gold.jsonl"
    quotations = [
        {"text": "Le pont rouvrira lundi matin", "kind": "direct", "speaker": "Inès Carvalho", "mention": None},
        {"text": "tenu parole", "kind": "direct", "speaker": "Inès Carvalho", "mention": "elle"},
    ]
    lines = [
        {"id": "a", "language": "fr", "text": TEXT, "quotations": quotations},
        {"id": "b", "text": "Rien.", "quotations": []},
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


@pytest.fixture
def run():
    def call(*arguments):
        return CliRunner().invoke(evaluate, [str(a) for a in arguments])

    return call


def write_result(path, *documents):
    path.write_text("\n".join(map(json.dumps, documents)), encoding="utf-8")
    return path


FOUND = {
    "id": "a",
    "text": TEXT,
    "status": "ok",
    "quotations": [{"text": "Le pont rouvrira lundi matin", "speaker": "Inès Carvalho"}],
}
NOTHING = {"id": "b", "text": "Rien.", "status": "ok", "quotations": []}


def test_command_prints_figures_errors_and_changes(gold_file, tmp_path, run):
    new = write_result(tmp_path / "new.jsonl", FOUND, NOTHING)
    old = write_result(tmp_path / "old.jsonl", {**FOUND, "quotations": []}, NOTHING)
    told = run(gold_file, new, "--list-errors", 3, "--against", old)
    assert told.exit_code == 0
    assert "overlap                  2      1      1  100.0   50.0   66.7" in told.stdout
    assert "missed quotation | a | direct | tenu parole" in told.stdout
    assert "+ missed → right: quotation | a | direct | Le pont rouvrira lundi matin" in told.stdout
    assert told.stdout.endswith("1 gained, 0 lost\n")


def test_command_prints_json(gold_file, tmp_path, run):
    new = write_result(tmp_path / "new.jsonl", FOUND, NOTHING)
    told = json.loads(run(gold_file, new, "--json", "--list-errors", 1, "--against", new).stdout)
    assert told["quotations"]["joint"] == {
        "gold": 2,
        "found": 1,
        "right": 1,
        "precision": 1.0,
        "recall": 0.5,
        "f1": 0.6667,
    }
    assert [e["outcome"] for e in told["errors"]] == ["missed"]
    assert told["gained"] == told["lost"] == told["unanswered"] == []


def test_command_exit_codes(gold_file, tmp_path, run):
    half = write_result(tmp_path / "half.jsonl", FOUND)
    told = run(gold_file, half)
    assert told.exit_code == 1
    assert "1 of 2 gold documents have no result: b" in told.output
    other = write_result(tmp_path / "other.jsonl", {"id": "z", "text": "Autre.", "quotations": []})
    assert run(gold_file, other).exit_code == 3
    assert run(gold_file, tmp_path / "absent.jsonl").exit_code == 2
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{", encoding="utf-8")
    assert run(broken, half).exit_code == 2


def test_command_parses_the_gold_when_no_result_is_given(gold_file, run):
    told = json.loads(run(gold_file, "--json").stdout)
    assert told["unanswered"] == []
    assert told["quotations"]["overlap"]["gold"] == 2


def test_command_parses_an_input(tmp_path, run):
    (tmp_path / "texts").mkdir()
    (tmp_path / "gold").mkdir()
    for folder in ("texts", "gold"):
        (tmp_path / folder / "a.txt").write_text(TEXT, encoding="utf-8")
    start = TEXT.index("tenu parole")
    (tmp_path / "gold" / "a.ann").write_text(f"T1\tDirect {start} {start + 11}\ttenu parole", encoding="utf-8")
    told = json.loads(run(tmp_path / "gold", tmp_path / "texts", "--json").stdout)
    assert told["unanswered"] == []
    assert told["quotations"]["overlap"]["gold"] == 1
    (tmp_path / "texts" / "a.txt").write_bytes(b"\x7fELF\x00\x01\x02" * 40)
    assert run(tmp_path / "gold", tmp_path / "texts").exit_code == 3


def test_terminal_controls_in_gold_do_not_reach_the_terminal(tmp_path, run):
    text = "« Oui\x1b[31m », dit Ana \ud83d."
    gold = write_result(tmp_path / "g.jsonl", {"id": "a\x1b[2J", "text": text, "quotations": [{"text": "Oui\x1b[31m"}]})
    found = write_result(tmp_path / "f.jsonl", {"id": "a\x1b[2J", "text": text, "quotations": []})
    told = run(gold, found, "--list-errors", 5)
    assert told.exit_code == 0
    assert "\x1b" not in told.stdout
    assert "\ud83d" not in run(gold, found, "--list-errors", 5, "--json").stdout


# --- results in every format


ARTICLES = {
    "a": TEXT,
    "b": "« Nous partons », a dit Awa Diarra.\n— Ville de Kayes (@VilleKayes) June 20, 2023\n« =1+1, c'est deux », a dit Paul Roy.",
    "c": "Rien.",
}


@pytest.fixture
def written(tmp_path, quoteparse):
    """The same articles, written by the command in every format."""
    lines = [json.dumps({"id": own, "text": text}) for own, text in ARTICLES.items()]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")

    def write(name, *options):
        how = ("-j", "1", "-q", "--published", "2023-06-21", "-o", name, *options)
        assert quoteparse("parse", "in.jsonl", *how, cwd=tmp_path).returncode == 0
        return tmp_path / name

    return write


GOLD_OF_ARTICLES = [
    AnnotatedDocument("a", TEXT, quotations=(FIRST, SECOND)),
    AnnotatedDocument(
        "b",
        ARTICLES["b"],
        quotations=(
            said("Nous partons", ARTICLES["b"], kind="direct", speaker="Awa Diarra"),
            said("=1+1, c'est deux", ARTICLES["b"], kind="direct", speaker="Paul Roy"),
        ),
        posts=(AnnotatedPost("twitter", None, "VilleKayes", "2023-06-20", None),),
    ),
    AnnotatedDocument("c", "Rien."),
]


@pytest.fixture
def expected(written):
    return figures(judge(GOLD_OF_ARTICLES, read_annotated(written("out.jsonl"))))


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("out.json", ()),
        ("out.csv", ()),
        ("excel.csv", ("--delimiter", ";", "--bom")),
        ("sorted.csv", ("--sort", "speaker")),
        ("out.tsv", ()),
        ("out.db", ()),
    ],
)
def test_a_result_in_any_format_is_read_as_a_result(written, expected, name, options):
    path = written(name, *options)
    assert holds_results(path)
    found = read_annotated(path)
    assert [d.id for d in found] == sorted(ARTICLES) or options[:1] == ("--sort",)
    assert figures(judge(GOLD_OF_ARTICLES, found)) == expected
    assert expected["quotations"]["joint"]["right"] >= 3
    assert unanswered(GOLD_OF_ARTICLES, found) == []


@pytest.mark.integration
@pytest.mark.parametrize(("name", "options"), [("out.parquet", ()), ("flat.parquet", ("--flat",))])
def test_a_result_in_parquet_is_read_as_a_result(written, expected, name, options):
    found = read_annotated(written(name, *options))
    assert figures(judge(GOLD_OF_ARTICLES, found)) == expected


def test_the_command_scores_a_csv(written, tmp_path, run):
    gold = tmp_path / "gold.jsonl"
    quotations = [{"text": "Nous partons", "speaker": "Awa Diarra"}]
    gold.write_text(json.dumps({"id": "b", "text": ARTICLES["b"], "quotations": quotations}), encoding="utf-8")
    told = run(gold, written("again.csv"), "--json", "--against", written("again.db"))
    assert told.exit_code == 0
    shown = json.loads(told.stdout)
    assert shown["quotations"]["speaker"]["right"] == 1
    assert shown["lost"] == []


@pytest.mark.parametrize("name", ["again.csv", "again.tsv"])
def test_a_table_of_results_holds_no_articles(written, name):
    [told] = read_articles([str(written(name, "--overwrite"))])
    assert told.error_type == "no_text"
    assert "quoteparse evaluate reads it" in told.error
    fields = Fields(text="text")
    assert len(list(read_articles([str(written(name, "--overwrite"))], ReaderOptions(fields=fields)))) >= 4


@pytest.mark.integration
def test_flat_parquet_holds_no_articles(written):
    [told] = read_articles([str(written("rows.parquet", "--flat"))])
    assert told.error_type == "no_text"


def test_a_table_of_articles_is_no_result(tmp_path):
    path = tmp_path / "articles.csv"
    path.write_text("id,text\na,Oui\n", encoding="utf-8")
    assert not holds_results(path)


def test_a_workbook_says_what_to_score_instead(tmp_path):
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"PK\x03\x04...")
    with pytest.raises(QuoteparseError, match="CSV, SQLite, Parquet or JSON lines"):
        holds_results(path)


def test_another_database_says_that_it_is_none(tmp_path):
    with contextlib.closing(sqlite3.connect(tmp_path / "x.db")) as connection:
        connection.execute("CREATE TABLE a (b)")
    with pytest.raises(QuoteparseError, match="no result of quoteparse"):
        read_annotated(tmp_path / "x.db")


def test_gold_whose_quotations_have_no_words_says_what_it_has(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "text": "Oui.", "quotations": [{"quote": "Oui", "speaker": "Awa"}]}', encoding="utf-8")
    with pytest.raises(QuoteparseError, match="this one has: quote, speaker"):
        read_annotated(path)


# --- the name at hand or in full


@pytest.mark.parametrize(
    ("wanted", "given", "right"),
    [
        ({"speaker": "Inès Carvalho"}, {"speaker": "Inès Carvalho", "mention": "elle"}, True),
        ({"speaker": "Inès Carvalho"}, {"speaker": "Paul Roy", "mention": "elle"}, False),
        ({"speaker": "Inès Carvalho"}, {"speaker": "Paul Roy", "mention": "Mme Carvalho"}, True),
        ({"mention": "elle", "speaker": None}, {"speaker": "Inès Carvalho", "mention": "elle"}, True),
        ({"speaker": None, "mention": None}, {"speaker": None, "mention": None}, True),
        ({"speaker": None, "mention": None}, {"speaker": "Inès Carvalho", "mention": "elle"}, False),
    ],
)
def test_a_name_at_hand_or_in_full_is_right(wanted, given, right):
    gold = AnnotatedDocument("a", TEXT, quotations=(said("Le pont rouvrira lundi matin", **wanted),))
    found = AnnotatedDocument("a", TEXT, quotations=(said("Le pont rouvrira lundi matin", **given),))
    [verdict] = judge([gold], [found])
    assert (verdict.outcome == "right") is right


@pytest.mark.parametrize(
    ("given", "wanted", "same"),
    [
        ("Mme Diarra", "Awa Diarra", True),
        ("la ministre de la Santé Awa Diarra", "Awa Diarra", True),
        ("A. Diarra", "Awa Diarra", True),
        ("de Villiers", "Anne de Villiers", True),
        ("la ministre", "Awa Diarra", False),
        ("elle", "Awa Diarra", False),
        ("Diarra added", "Awa Diarra", False),
        ("Bamako Awa Diarra", "Awa Diarra", False),
        ("Modibo Diarra", "Awa Diarra", False),
        ("Awa Diarra et Paul Koné", "Awa Diarra", False),
        ("Kayes", "le maire de Kayes", False),
        ("le maire de Kayes", "le maire de Sikasso", False),
        ("le maire", "le maire de Kayes", True),
        ("a union official", "an official", True),
        ("le maire annonce", "le maire", False),
        ("Kayes", "Université de Kayes", False),
        ("WHO", "WHO", True),
    ],
)
def test_a_person_is_told_by_name_alone(given, wanted, same):
    assert same_person(given, wanted) is same


def test_two_of_one_last_name_are_told_by_more_than_it():
    assert same_person("Diarra", "Awa Diarra", "fr")
    assert not same_person("Diarra", "Awa Diarra", "fr", frozenset({"diarra"}))


def test_first_surnames_name_people_in_spanish():
    assert same_person("Ríos", "Inés Ríos Salgado", "es")
    assert not same_person("Ríos", "Inés Ríos Salgado", "fr")


@pytest.mark.parametrize(
    ("speaker", "mention", "who", "told"),
    [
        ("Inès Carvalho", "elle", 1, 1),
        ("la maire de Valmont", "la maire de Valmont", 0, 1),
        (None, "elle", 0, 0),
        ("Paul Wirth", "la maire de Valmont", 0, 1),
        ("Paul Wirth", "elle", 0, 0),
    ],
)
def test_who_and_mention(speaker, mention, who, told):
    given = said("Le pont rouvrira lundi matin", kind="mixed", speaker=speaker, mention=mention)
    scored = figures(judge([GOLD], [result(given)]))["quotations"]
    assert (scored["who"]["right"], scored["mention"]["right"]) == (who, told)
    assert (scored["who"]["gold"], scored["kind"]["right"], scored["kind"]["gold"]) == (3, 0, 1)


def test_optional_gold_is_neither_hit_nor_miss():
    gold = AnnotatedDocument("a", TEXT, "fr", (said("tenu parole", kind="mixed", optional=True),))
    assert outcomes(said("tenu parole", kind="mixed"), gold=gold, name="a") == []
    assert outcomes(gold=gold, name="a") == []


def test_gold_that_tells_nobody_counts_on_neither_side():
    gold = AnnotatedDocument("a", TEXT, "fr", (said("tenu parole", mention="elle"),))
    given = result(said("tenu parole", speaker="Inès Carvalho", mention="elle"), name="a")
    assert figures(judge([gold], [given]))["quotations"]["who"]["gold"] == 0


def test_people_are_judged_where_both_sides_have_them():
    people = (AnnotatedPerson("Inès Carvalho", "person", "f"), AnnotatedPerson("Paul Wirth", quoted=False))
    gold = AnnotatedDocument("valmont", TEXT, "fr", people=people)
    given = (AnnotatedPerson("Mme Carvalho", "person", "m"), AnnotatedPerson("Valmont", "place"))
    scored = figures(judge([gold], [result(people=given)]))["people"]
    assert (scored["found"]["gold"], scored["found"]["found"], scored["found"]["right"]) == (1, 2, 1)
    assert (scored["kind"]["right"], scored["gender"]["right"]) == (1, 0)
    assert figures(judge([gold], [result()]))["people"] is None


def test_a_speaker_no_longer_told_by_name_is_a_loss():
    office = said("Le pont rouvrira lundi matin", speaker="la maire de Valmont", mention="la maire de Valmont")
    (change,) = changes(judge([GOLD], [result(FIRST)]), judge([GOLD], [result(office)]))
    assert (change.before, change.after, change.gain) == ("right", "unnamed", False)


def test_confidence_is_set_beside_what_is_right():
    sure = said("Le pont rouvrira lundi matin", speaker="Inès Carvalho", confidence=1.0)
    spurious = said("maire de Valmont", kind="mixed", confidence=0.95)
    (tenth,) = figures(judge([GOLD], [result(sure, spurious)]))["calibration"]
    assert tenth == {"from": 0.9, "to": 1.0, "found": 2, "confidence": 0.975, "right": 0.5}


def test_command_fails_when_more_is_lost_than_allowed(gold_file, tmp_path, run):
    old = write_result(tmp_path / "old.jsonl", FOUND, NOTHING)
    new = write_result(tmp_path / "new.jsonl", {**FOUND, "quotations": []}, NOTHING)
    told = run(gold_file, new, "--against", old, "--most-lost", 3)
    assert told.exit_code == 1
    assert "overlap has fallen by 66.67 points, more than 3" in told.output
    assert run(gold_file, old, "--against", new, "--most-lost", 3).exit_code == 0
    assert run(gold_file, new, "--most-lost", 3).exit_code == 2


def test_articles_of_the_project_are_sound():
    gold = read_annotated(ROOT / "tests" / "articles" / "gold.jsonl")
    scored = figures(judge(gold, gold))["quotations"]
    assert len(gold) == 20
    assert {name: scored[name]["f1"] for name in ("exact", "who", "mention")} == {"exact": 1, "who": 1, "mention": 1}
    notices = (
        (ROOT / "NOTICE").read_text(encoding="utf-8"),
        (ROOT / "tests/articles/README.md").read_text(encoding="utf-8"),
    )
    assert all(document.url and document.url in notice for document in gold for notice in notices)
