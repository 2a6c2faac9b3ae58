"""What people have on their disks: pages saved as one file, mail, Word and OpenDocument texts; and what is passed over."""

import io
import json
import zipfile

import pytest

from quoteparse.batch.job import Job, parse_article
from quoteparse.readers import ReaderOptions, read_articles

SAID = "« Nous partirons demain », a déclaré Awa Diarra."
PAGE = f"<!DOCTYPE html><html><body><article><p>{SAID}</p></article></body></html>"

MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://exemple.fr/a
Subject: =?utf-8?Q?Le=20pont=20d=C3=A9j=C3=A0?=
Date: Wed, 21 Jun 2023 10:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

------b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://exemple.fr/a

<!DOCTYPE html><html><head><meta charset=3D"utf-8"></head><body><article><p=
 class=3D"D'M3.865 10.794V7.5L8">=C2=AB Nous partirons demain =C2=BB, a d=C3=A9clar=C3=A9 Awa Diarra.</p></article></body></html>
------b
Content-Type: image/svg+xml
Content-Location: https://exemple.fr/a.svg

<svg><path d="M3.865"/></svg>
------b--
"""
MAIL = """From: =?iso-8859-1?Q?Le_Courrier_d=E9j=E0?= <a@exemple.fr>
Subject: Le pont
Date: Wed, 21 Jun 2023 10:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

=AB Nous partirons demain =BB, a d=E9clar=E9 Awa Diarra.
--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

"""
PLAIN = MAIL.partition("--b\nContent-Type: text/html")[0] + "--b--\n"


def document(text):
    return f'<w:document xmlns:w="http://w"><w:body>{text}</w:body></w:document>'


DOCX = document(
    "<w:p>\n <w:r><w:t>« Nous partirons</w:t></w:r>\n <w:r><w:delText>hier</w:delText><w:instrText>PAGE</w:instrText>"
    "<w:tab/></w:r><w:r><w:t> demain », a déclaré Awa Diarra.</w:t><w:br/></w:r></w:p><w:p><w:r><w:t>Fin</w:t></w:r></w:p>"
)
ODT = (
    '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><text:tracked-changes><text:p>hier</text:p>'
    "</text:tracked-changes><text:h>Le pont</text:h>\n<text:p>« Nous <text:span>partirons</text:span><text:note><text:p>1"
    '</text:p></text:note><text:s text:c="2"/>demain »,<text:tab/>a déclaré Awa Diarra.<text:line-break/>Fin</text:p>'
    "</office:body></office:document-content>"
)


def zipped(**members):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return packed.getvalue()


def put(folder, name, data):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(*paths, **how):
    return list(read_articles(map(str, paths), ReaderOptions(**how)))


FILES = {
    "a.mhtml": MHTML,
    "b.mht": MHTML.replace("\n", "\r\n"),
    "no suffix": MHTML,
    "c.eml": PLAIN,
    "d.eml": MAIL.encode() + PAGE.encode("latin-1") + b"\n--b--\n",
    "e.docx": zipped(word__document=DOCX),
    "f.odt": zipped(content=ODT),
}


@pytest.mark.parametrize("name", FILES)
def test_the_quotation_is_found_and_nothing_else(tmp_path, name):
    [article] = read(put(tmp_path, name, FILES[name]))
    found = parse_article(article, Job()).quotations
    assert [(q.text.replace("\t", "").replace("  ", " "), q.speaker) for q in found] == [
        ("Nous partirons demain", "Awa Diarra")
    ]


def test_what_a_mail_and_a_saved_page_tell(tmp_path):
    [page] = read(put(tmp_path, "a.mhtml", MHTML))
    assert (page.url, page.title, page.published, page.author) == ("https://exemple.fr/a", "Le pont déjà", None, None)
    [mail] = read(put(tmp_path, "c.eml", PLAIN))
    assert (mail.url, mail.title, mail.author) == (None, "Le pont", "Le Courrier déjà")
    assert parse_article(mail, Job()).published == "2023-06-21T08:00:00Z"


def test_words_of_office_texts_are_those_of_the_page(tmp_path):
    [docx] = read(put(tmp_path, "e.docx", FILES["e.docx"]))
    [odt] = read(put(tmp_path, "f.odt", FILES["f.odt"]))
    assert docx.content == "« Nous partirons\t demain », a déclaré Awa Diarra.\n\nFin\n"
    assert odt.content == "Le pont\n« Nous partirons  demain »,\ta déclaré Awa Diarra.\nFin\n"


BOMB = '<!DOCTYPE a [<!ENTITY b "{}"><!ENTITY c "{}">]>'.format("b" * 1_000, "&b;" * 1_000)
LEAK = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>'
HOSTILE = {
    "entities in entities": ("a.docx", zipped(word__document=BOMB + document("<w:p><w:r><w:t>&c;a</w:t></w:r></w:p>")), "unreadable"),
    "a file of the machine": ("a.docx", zipped(word__document=LEAK + document("<w:p><w:r><w:t>&b;a</w:t></w:r></w:p>")), None),
    "a zip bomb": ("a.docx", zipped(word__document=b" " * 3_000_000), "too_large"),
    "depth": ("a.odt", zipped(content="<a>" * 9_000), "unreadable"),
    "no XML": ("a.odt", zipped(content="a"), "unreadable"),
    "a table": ("a.docx", zipped(xl__workbook="<a/>"), "binary"),
    "no zip": ("a.docx", "Bonjour.", None),
    "a cut zip": ("a.docx", FILES["e.docx"][:-40], "unreadable"),
    "parts in parts": ("a.eml", "MIME-Version: 1.0\n" + "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(900)), "unreadable"),
    "pictures alone": ("a.eml", "MIME-Version: 1.0\nContent-Type: image/png\n\na\n", "no_text"),
    "an unknown charset": ("a.eml", "MIME-Version: 1.0\nContent-Type: text/plain; charset=zlib\n\na\n", None),
    "base64 that is none": ("a.eml", "MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n?!\n", None),
    "a header that never ends": ("a.eml", "MIME-Version: 1.0\nSubject: =?utf-8?Q?" + "=C3" * 30_000 + "\n\na\n", None),
    "too large": ("a.eml", "MIME-Version: 1.0\n\n" + "a" * 300_000, "too_large"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "data", "error_type"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_ones_are_a_record_each(tmp_path, name, data, error_type):
    [article] = read(put(tmp_path, name, data), max_size=100_000)
    assert article.error_type == error_type
    assert len(article.content) < 100_000
    if name.endswith("docx") and not error_type:
        assert article.content.strip() in ("", "a", "Bonjour.")


@pytest.mark.parametrize(
    ("name", "data", "command"),
    [
        ("a.pdf", b"%PDF-1.7\n1 0 obj", "pdftotext"),
        ("a.rtf", b"{\\rtf1 Bonjour}", "soffice"),
        ("a.doc", b"\xd0\xcf\x11\xe0" + bytes(99), "soffice"),
    ],
)
def test_what_is_not_read_says_how_to_convert_it(quoteparse, tmp_path, name, data, command):
    put(tmp_path, name, data)
    [article] = read(tmp_path / name)
    assert (article.error_type, command in article.error, str(tmp_path / name) in article.error) == (
        "binary",
        True,
        True,
    )
    put(tmp_path, "b.txt", SAID)
    ran = quoteparse("parse", tmp_path)
    assert (ran.returncode, ran.stdout.count(b"\n"), command.encode() in ran.stderr) == (0, 1, True)


def test_what_is_passed_over_is_named_and_counted(quoteparse, tmp_path):
    for name in (
        "a.html",
        "a_files/frame.html",
        "b.htm",
        "b_fichiers/x.html",
        "c_files/own.html",
        "logo.png",
        ".x/a.txt",
    ):
        put(tmp_path, name, PAGE)
    ran = quoteparse("parse", tmp_path, "-v")
    assert [json.loads(line)["id"] for line in ran.stdout.splitlines()] == ["a.html", "b.htm", "c_files/own.html"]
    told = ran.stderr.decode()
    for path, reason in [
        ("a_files", "folders of saved pages"),
        ("b_fichiers", "folders of saved pages"),
        ("logo.png", ".png"),
    ]:
        assert f"{tmp_path / path}: passed over ({reason})" in told
    assert "4 files passed over (.png 1, folders of saved pages 2, hidden folders 1)" in told
    assert "logo.png" not in quoteparse("parse", tmp_path).stderr.decode()


def test_an_archive_without_an_article_says_so(tmp_path):
    [article] = read(put(tmp_path, "a.zip", zipped(a="<a/>")))
    assert (article.error_type, "no file of a kind that is read" in article.error) == ("no_text", True)


FRAGMENT = '<p class="x">« Nous partirons demain », a dit <b>Paul Durand</b>, le maire de la ville, mardi.</p>'


@pytest.mark.parametrize("name", ["text", "content", "article", "contenu", "own"])
def test_html_in_a_field_for_a_text_is_read_as_a_page(parse, tmp_path, name):
    put(tmp_path, "a.jsonl", json.dumps({name: FRAGMENT}) + "\n")
    [record] = parse(tmp_path / "a.jsonl", *(["--text-field", "own"] if name == "own" else []))
    assert [(q["text"], q["speaker"]) for q in record["quotations"]] == [("Nous partirons demain", "Paul Durand")]
    assert "<" not in record["text"]


def test_a_text_that_shows_a_tag_is_a_text(parse, tmp_path):
    put(tmp_path, "a.jsonl", json.dumps({"text": f"Avec <b>, un texte est gras. {SAID}"}) + "\n")
    assert "<b>" in parse(tmp_path / "a.jsonl")[0]["text"]


def test_the_same_address_twice_is_a_warning(quoteparse, tmp_path):
    page = PAGE.replace("<body>", '<head><link rel="canonical" href="https://exemple.fr/a"></head><body>')
    for name in ("a.html", "b.html", "c.html"):
        put(tmp_path, name, page.replace("/a", "/c") if name == "c.html" else page)
    ran = quoteparse("parse", tmp_path, "--summary", tmp_path / "s.json")
    assert b"b.html: warning: the same address as a.html: https://exemple.fr/a" in ran.stderr
    assert b"1 of an address that came before" in ran.stderr
    assert json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["repeated_urls"] == 1
