"""Text whose lines are broken at a width: read by its paragraphs, spans over the breaks; all other text as it stands."""

import random
import re
import textwrap
from pathlib import Path

import pytest
from doubling import STRAIGHT, growth
from hypothesis import given
from hypothesis import strategies as st
from laws import check_laws
from lxml.html import fromstring

from quoteparse import parse_html, parse_text
from quoteparse.page.broken_lines import put_lines_together
from quoteparse.wrapping import WARNING, soft_breaks

SEEDS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))]
ARTICLE = """Le pont de Nort rouvre après onze ans
Le pont de Nort a rouvert mardi à la circulation, après onze ans de travaux et de recours. « Nous avons attendu ce jour plus longtemps que personne ne l’avait prévu, et nous ne l’oublierons pas », a déclaré Awa Diarra, la maire de la ville, devant quelques centaines d’habitants venus à pied.
Selon l’ingénieur Karim Martel, « l’ouvrage tiendra un siècle » si l’on veut bien l’entretenir. « Peut-être deux », a-t-il ajouté en souriant, avant de couper le ruban avec sa fille.
L’opposition, elle, dénonce « un chantier dont personne ne connaît le prix ». « Qui va payer ? Personne ne nous le dit », s’est-elle indignée le 20 juin.
Le pont est ouvert ! Merci à toutes les équipes qui ont travaillé jour et nuit, par tous les temps, pour que la ville soit de nouveau entière. https://t.co/a1b2c3d4e5
— Awa Diarra (@awadiarra) 20 juin 2023
Les poids lourds devront encore patienter jusqu’à l’automne, a précisé la préfecture."""


def wrap(text, width, first="", margin="", between="\n", end="\n", hyphens=False):
    """Break the lines of each paragraph of a text at a width, as the tools do that write plain text."""

    def lines(paragraph):
        return textwrap.wrap(
            paragraph, width, initial_indent=first, subsequent_indent=margin,
            break_long_words=False, break_on_hyphens=hyphens,
        )  # fmt: skip

    return (between + end).join(end.join(lines(paragraph)) for paragraph in text.splitlines() if paragraph.strip())


def print_columns(text, width):
    """Break lines where a printed column ends: letters are of many widths, so that lines differ by some characters."""
    chance, out = random.Random(1), []
    for paragraph in text.splitlines():
        line, room = [], width
        for word in paragraph.split(" "):
            if line and sum(map(len, line)) + len(line) + len(word) > room:
                out.append(" ".join(line))
                line, room = [], width + chance.randint(-5, 5)
            line.append(word)
        out += [" ".join(line), ""]
    return "\n".join(out)


WAYS = {
    "60 columns": lambda text: wrap(text, 60),
    "72 columns, as pandoc has it": lambda text: wrap(text, 72),
    "78 columns, words cut at their hyphens, as html2text has it": lambda text: wrap(text, 78, hyphens=True),
    "no blank lines": lambda text: wrap(text, 72, between=""),
    "first lines indented": lambda text: wrap(text, 72, first="    ", between=""),
    "all lines indented": lambda text: wrap(text, 72, first="  ", margin="  "),
    "answered mail": lambda text: wrap(text, 76, first="> ", margin="> ", between="\n>"),
    "carriage returns": lambda text: wrap(text, 72, between="\r\n", end="\r\n"),
    "flowed mail": lambda text: re.sub(r"(?<=\S)\n(?=\S)", " \n", wrap(text, 72)),
    "a printed column": lambda text: print_columns(text, 74),
}


def said(document):
    return [
        (q.text, q.speaker, " ".join((q.mention or "").replace(">", "").split()), q.kind, q.date, q.rule)
        for q in document.quotations
    ]


def posted(document):
    """What the posts say; a paragraph apart is a line apart."""
    return [(re.sub("\n+", "\n", p.text), p.author_name, p.handle, p.date) for p in document.posts]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_an_article_reads_the_same_whatever_broke_its_lines(way):
    whole, broken = (parse_text(text, published="2023-06-21") for text in (ARTICLE, way(ARTICLE)))
    check_laws(broken)
    assert broken.text == way(ARTICLE)
    assert broken.warnings == (WARNING,)
    assert whole.warnings == ()
    assert len(said(whole)) == 6
    assert said(broken) == said(whole)
    assert posted(broken) == posted(whole) != []


@pytest.mark.parametrize("text", SEEDS, ids=len)
@pytest.mark.parametrize("width", [60, 72, 78])
def test_the_seeds_read_the_same_with_their_lines_broken(text, width):
    whole, broken = parse_text(text), parse_text(wrap(text, width))
    check_laws(broken)
    assert said(broken) == said(whole)
    assert posted(broken) == posted(whole)


def test_spans_go_over_the_breaks():
    text = wrap(ARTICLE, 60)
    document = parse_text(text)
    long = document.quotations[0]
    assert "\n" in text[long.start : long.end]
    assert long.text == text[long.start : long.end].replace("\n", " ")
    assert all(q.mention is None or text[q.mention_start : q.mention_end] == q.mention for q in document.quotations)


CUT_WORDS = {
    "« Le maire a dit qu’il y aurait sans doute de l’eau et peut-\nêtre du pain pour tout le monde », a déclaré Awa Diarra\n"
    "avant de partir avec toute sa famille pour la capitale.": "peut-être",
    "„Wir haben uns das in den letzten Wochen gut überlegt, die Vor-\nund Nachteile sind uns allen längst bekannt“, sagte der\n"
    "Minister am Dienstag vor der Presse in der Hauptstadt.": "Vor- und Nachteile",
}


@pytest.mark.parametrize(("text", "read"), CUT_WORDS.items(), ids=CUT_WORDS.values())
def test_a_word_cut_at_its_hyphen_is_one(text, read):
    document = parse_text(text)
    check_laws(document)
    assert read in document.quotations[0].text


UNBROKEN = {
    "verse": """Les soirs d’été, quand la ville dort sous la lune,
nous allions pieds nus sur les quais déserts du port,
Et la mer comptait ses bateaux, une par une,
Sans jamais savoir lequel rentrerait encor,
lorsque le vent""",
    "modern verse": """les soirs d’été, quand la ville dort sous la lune,
nous allions pieds nus sur les quais déserts du port,
et la mer comptait ses bateaux, une par une,
sans jamais savoir lequel rentrerait encor""",
    "short verse": "il pleut\nsur la ville\net sur\nles toits\nd’ardoise bleue\n" * 5,
    "a list": """Ce qu’il faut emporter pour la promenade de dimanche prochain
- de bonnes chaussures et un vêtement contre la pluie
- une gourde, au moins un litre et demi par personne
- de quoi manger à midi, l’auberge du col étant fermée
- une carte, car le téléphone ne passe pas dans la vallée""",
    "one sentence a line": """Le pont de Nort a rouvert mardi à la circulation, à midi juste.
La maire a coupé le ruban devant quelques centaines d’habitants.
L’opposition dénonce un chantier dont nul ne connaît le prix.
Les poids lourds devront encore patienter jusqu’à l’automne.
Une fête aura lieu samedi sur les deux rives, si le temps le permet.""",
    "headlines": """Le pont de Nort rouvre mardi à la circulation après onze ans
L’opposition demande des comptes sur le prix de ce chantier
Les poids lourds patienteront encore jusqu’à l’automne
Une fête aura lieu samedi sur les deux rives du fleuve""",
    "short paragraphs": "Oui.\n\nNon, a dit le maire.\n\nPeut-être,\na répondu la maire\nde Nort.",
    "a post with line breaks in an article": "Le maire a parlé. " * 30
    + "\nLe pont est ouvert depuis ce matin à toutes et à tous,\nmerci à celles et ceux qui ont travaillé jour et nuit\n"
    + "pour nous !\n— Awa Diarra (@awadiarra) 20 juin 2023\n"
    + "La maire a répondu. " * 30,
    "seed 1": SEEDS[0],
    "seed 2": SEEDS[1],
    "nothing": "",
    "one line": "Le pont est ouvert.",
}


@pytest.mark.parametrize("text", UNBROKEN.values(), ids=UNBROKEN)
def test_other_text_is_untouched(text):
    assert soft_breaks(text) == ()
    assert parse_text(text).warnings in ((), ("the text is empty",))


def test_verse_inside_wrapped_text_keeps_its_lines():
    verse = "Sous le pont de Nort\nla rivière dort,\net nous avec elle."
    text = f"{wrap(ARTICLE, 72)}\n\n{verse}\n\n{wrap(ARTICLE, 72)}"
    at = text.index(verse)
    assert not [one for one in soft_breaks(text) if at <= one.start < at + len(verse)]


BROKEN_PAGES = {
    "br": lambda lines: f"<p>{'<br>'.join(lines)}</p>",
    "br and line ends": lambda lines: "<p>" + "<br/>\n".join(lines) + "</p>",
    "br inside other elements": lambda lines: f"<div><b>{'<br>'.join(lines)}</b></div>",
    "pre": lambda lines: "<pre>" + "\n".join(lines) + "</pre>",
}


@pytest.mark.parametrize("extractor", ["trafilatura", "none"])
@pytest.mark.parametrize("make", BROKEN_PAGES.values(), ids=BROKEN_PAGES)
def test_a_page_whose_lines_are_broken(make, extractor):
    paragraphs = ARTICLE.splitlines()[1:4]
    page = "".join(make(textwrap.wrap(paragraph, 72, break_on_hyphens=False)) for paragraph in paragraphs)
    whole = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    broken, read = (
        parse_html(f"<html><body><article><h1>Le pont de Nort</h1>{one}</article></body></html>", extractor=extractor)
        for one in (page, whole)
    )
    check_laws(broken)
    assert WARNING in broken.warnings
    assert said(broken) == said(read) != []


def test_verse_and_posts_of_a_page_keep_their_lines():
    page = (
        "<article><h1>Le pont</h1><p>Sous le pont de Nort<br>la rivière dort,<br>et nous avec elle.</p>"
        "<blockquote class=twitter-tweet><p>Le pont est ouvert depuis ce matin à toutes et à tous,<br>merci à celles et"
        " ceux qui ont travaillé jour et nuit<br>pour nous.</p>&mdash; Awa (@awa)"
        ' <a href="https://twitter.com/awa/status/1671000000000000000">June 20, 2023</a></blockquote></article>'
    )
    document = parse_html(page, extractor="none")
    assert document.warnings == ()
    assert "Nort\nla rivière" in document.text
    assert document.posts[0].text.count("\n") == 2


@given(
    st.lists(
        st.sampled_from([*ARTICLE.split(), "\n", "> ", "- ", "—", "(@awa)", "\r\n", "e\u0301te\u0301"]), max_size=120
    )
)
def test_the_laws_hold_wherever_the_lines_are_broken(words):
    text = " ".join(words)
    for broken in (wrap(text, 60, between=""), wrap(text, 45), textwrap.fill(ARTICLE + text, 60)):
        document = parse_text(broken)
        check_laws(document)
        assert document.text == broken


@pytest.mark.parametrize("piece", ["a ", "> ", "word\n", "a line of words that go on and on until the width is full\n"])
def test_twice_the_text_costs_twice_the_time(piece):
    assert growth(soft_breaks, lambda length: piece * (length // len(piece)), 100_000) <= STRAIGHT


def test_twice_the_lines_of_a_page_cost_twice_the_time():
    """Each line is moved once, however many end in one paragraph."""
    line = "le pont de la ville a été ouvert mardi par la maire<br>et il le restera autant que possible, dit-on<br>"

    def put_together(page):
        assert put_lines_together(fromstring(page))

    assert growth(put_together, lambda length: f"<p>{line * (length // len(line))}</p>", 40_000) <= STRAIGHT
