"""Hostile texts and pages, made by the yard: each family is a function of its length in characters.

The families are the shapes that break parsers: deep nesting, floods of one mark, constructs that never end, chains
that a careless pattern tries in every way, characters that no text should hold.
"""

from __future__ import annotations

import random


def repeat(piece: str, length: int) -> str:
    """Return ``piece`` so often that it fills ``length`` characters, and not one more."""
    return (piece * (length // len(piece) + 1))[:length]


def _between(opening: str, middle: str, closing: str, length: int) -> str:
    """Return as many openings as closings with something between."""
    times = length // (len(opening) + len(closing))
    return opening * times + middle + closing * times


def _soup(alphabet: str, length: int) -> str:
    return "".join(random.Random(length).choices(alphabet, k=length))


SENTENCE = "« Le pont est ouvert », a déclaré Awa Diarra. "
SIGNATURE = "— Awa Diarra (@awadiarra) June 20, 2023"

FLOODS = {
    # marks
    "guillemets that open": "« ",
    "guillemets that close": " »",
    "guillemets, each with a word": "« a ",
    "guillemets in pairs": "« a » ",
    "typographic marks that open": "“a ",
    "straight marks": '" ',
    "straight marks glued": '"',
    "single straight marks": "'a ",
    "apostrophes": "l’",
    "low marks": "„a ",
    "angle marks": "‹ a › ",
    "all marks mixed": "«“„‟\"'‘’‚‹›»”",
    "quotations of one word": "« Oui », ",
    "dashes at line starts": "— a\n",
    "long dashes": "—",
    "hyphens": "--",
    # attribution
    "quotations with a speaker": SENTENCE,
    "cues": "a déclaré ",
    "cues with commas": ", a dit-il, ",
    "said": "said ",
    "cue phrases": "selon ",
    "told": "he told them she told him ",
    "names": "Awa ",
    "names and cues": "Awa Diarra a déclaré ",
    "names with titles": "M. le ministre Diarra ",
    "pronouns": "il elle ",
    "incises": "« a, dit-il, a ",
    "a closing mark and a cue": "», a dit ",
    "quotations without a full stop": "« a » a dit Awa, ",
    # posts
    "signature lines": SIGNATURE + "\n",
    "signature lines on one line": SIGNATURE + " ",
    "labels of posts": "A post shared by Awa (@awa)\n",
    "labels of no post": "A post shared by Awa (@awa) ",
    "first labels of posts": "View this post on Instagram\n@awa\n",
    "last labels of posts": "♬ a\n10:32 AM · June 20, 2023\n",
    "signature lines without dates": "— Awa (@awa)\n",
    "dashes before no name": "— ",
    "handles in parentheses": "(@a) ",
    "handles that never end": "(@a",
    "handles": "@awa ",
    "hashtags": "#pont ",
    "at signs": "@",
    "parentheses": "(",
    "picture links": "pic.twitter.com/a1b2c3d4e5 ",
    "links": "https://t.co/a1b2c3d4e5 ",
    "links without a blank": "https://t.co/",
    "markdown links": "[a](https://twitter.com/a/status/1671169541234567890) ",
    "markdown links that never end": "[a](https://",
    "brackets": "[",
    "quoted lines": "> ",
    "nested quoted lines": ">",
    "posts": "Le pont est ouvert ! pic.twitter.com/a1b2c3d4e5\n" + SIGNATURE + "\n",
    "posts without a blank": "Le pont est ouvert.Merci." + SIGNATURE,
    "glued sentences": "A.B",
    "initials": "A. B. ",
    # dates
    "days": "lundi ",
    "months": "June ",
    "dates": "20 juin 2023 ",
    "digits": "2023",
    "digits and slashes": "1/2/",
    "times": "12:05 ",
    "cardinal points of dates": "June 20, June 20, ",
    # shape
    "blanks": " ",
    "no-break spaces": "\u00a0",
    "line ends": "\n",
    "blank lines with tabs": "\t\n",
    "carriage returns": "\r",
    "line and paragraph separators": "\u2028\u2029",
    "short lines": "a\n",
    "lines broken at a width": "Awa Diarra a déclaré mardi que « le pont de la ville\nétait ouvert et qu’il le resterait autant que\n",
    "answered lines broken at a width": "> Awa Diarra a déclaré mardi que « le pont de la\n> ville était ouvert et le resterait autant que\n",
    "one word": "a",
    "one long upper-case word": "A",
    "full stops": ".",
    "ellipses": "…",
    "commas": ", ",
    "colons": "a : ",
    # characters
    "NUL": "\0",
    "controls": "\x01\x1b[31m\x7f\x85",
    "lone surrogates": "\ud800 \udfff",
    "combining marks": "e\u0301\u0301",
    "directional marks": "\u202ea\u202c\u2066b\u2069",
    "zero-width joiners": "👩\u200d👩\u200d👧",
    "emoji": "🐟",
    "superscript digits": "² ",
    "Arabic digits": "٢٠٢٣ ",
    "replacement characters": "\ufffd",
    "astral letters": "𝒜𝒷",
    "CJK without a blank": "「橋が開いた」と市長は話した。",
    "right-to-left": "قال «الجسر مفتوح» ",
    "HTML in a text": "<p>« a »</p><blockquote class='twitter-tweet'>",
    "entities in a text": "&laquo;&#171;&nbsp;",
}
"""Pieces to be repeated."""

TEXTS = {name: (lambda length, piece=piece: repeat(piece, length)) for name, piece in FLOODS.items()} | {
    "guillemets nested": lambda length: _between("« ", "a", " »", length),
    "guillemets nested and never closed": lambda length: repeat("« “", length) + "a",
    "marks of every kind nested": lambda length: _between("« “‘", "a", "’” »", length),
    "parentheses nested": lambda length: _between("(", "a", ")", length),
    "one mark, then a long paragraph": lambda length: "« " + repeat("le pont est ouvert ", length),
    "one quotation as long as the text": lambda length: "« " + repeat("le pont est ouvert ", length) + " », a dit Awa.",
    "one mark a paragraph": lambda length: repeat("« Le pont est ouvert\n", length),
    "a cue, then blanks": lambda length: "« a »" + " " * length + ", a dit Awa.",
    "a name as long as the text": lambda length: "« a », a dit " + repeat("Awa ", length) + ".",
    "a name that is one word, as long as the text": lambda length: "« a », a dit A" + repeat("a", length) + ".",
    "a name of two words, as long as the text": lambda length: "« a », a dit Awa A" + repeat("a", length) + ".",
    "a signature whose name is one long word": lambda length: "a\n— " + repeat("N", length) + " (@awa) June 20, 2023",
    "words that are as long as the text is wide": lambda length: " ".join(
        ["A" + "a" * int(length**0.5)] * int(length**0.5)
    ),
    "a signature behind a long line": lambda length: repeat("le pont est ouvert ", length) + SIGNATURE,
    "a signature with a long name": lambda length: "a\n— " + repeat("Awa ", length) + "(@awa) June 20, 2023",
    "one long line of sentences": lambda length: repeat("Le pont est ouvert. ", length),
    "one long line of glued sentences": lambda length: repeat("Le pont est ouvert.", length) + SIGNATURE,
    "signature, then a long tail": lambda length: "a\n" + SIGNATURE + "\n" + repeat("Le pont\n", length),
    "marks in soup": lambda length: _soup("«»“”\"'‘’ \n.,:—aA", length),
    "letters in soup": lambda length: _soup("abcdeÀÉ ,.;\n«»“”@(#)—-0123456789", length),
    "any characters": lambda length: "".join(map(chr, random.Random(length).choices(range(1, 0x10FFFF), k=length))),
}
"""Families of texts: from a length in characters to a text of about that length."""


def word(number: int, capital: bool = True) -> str:
    """Return a word of its own for each number, as a name or as any other word."""
    letters = ""
    while number or not letters:
        number, digit = divmod(number, 60)
        letters += "bdfgklmnprst"[digit // 5] + "aeiou"[digit % 5]
    return letters.capitalize() + "n" if capital else letters + "r"


def vary(piece: str, length: int) -> str:
    """Repeat a piece until it fills the length, with other words each time: {N} {M} names, {w} {v} words, {i} a number."""
    made: list[str] = []
    filled = number = 0
    while filled < length:
        names = {"N": word(number), "M": word(7 * number + 3)}
        words = {"w": word(number, False), "v": word(11 * number + 5, False)}
        made.append(piece.format(**names, **words, i=number))
        filled += len(made[-1])
        number += 1
    return "".join(made)[:length]


VARIED = {
    "names of one surname": "« Le pont {i} est ouvert », a déclaré {N} Diarra. ",
    "names of one first name": "« Le pont {i} est ouvert », a déclaré Awa {N}. ",
    "names of their own": "« Le {w} est ouvert », a déclaré {N} {M}. ",
    "names of three parts": "« Le {w} », a dit {N} {M} Diarra. ",
    "names without words": "{N} {M}, ",
    "names and pronouns": "{N} {M} est venu. « Le {w} est ouvert », a-t-il dit. ",
    "names with offices": "{N} {M}, maire de {N}ville, a déclaré : « Le {w} est ouvert. » ",
    "short forms": "{N} pour le {M} ({N}) a dit : « Le {w} ». ",
    "offices of their own": "Le directeur {w} a déclaré : « Le {v} est ouvert ». ",
    "incises in one sentence": "« le {w} », dit-il, dit-elle, répondit-on, ",
    "people in one sentence": "la ministre du {w}, « le {v} », dit-elle, ",
    "bodies": "Selon le ministère du {w}, le {v} est ouvert. ",
    "words of their own": "{w} {v} ",
    "signature lines of their own": "— {N} {M} (@{w}{i}) June 20, 2023\n",
    "posts of their own": "Le {w} est ouvert !\n— {N} {M} (@{w}{i}) June 20, 2023\n",
    "posts that are quoted": "Le {w} {v} est ouvert ce matin, dit-on.\n— {N} {M} (@{w}{i}) June 20, 2023\n« Le {w} {v} est ouvert ce matin, dit-on. »\n",
    "handles of their own": "{N} {M} (@{w}{i}) a dit : « Le {v} est ouvert ». ",
    "hashtags of their own": "#{w} @{v} https://t.co/{w}{i} ",
    "numbers": "{i} ",
    "days of their own": "« Le {w} », a dit {N} le {i} juin 2023. ",
    "English names": "“The {w} is open,” said {N} {M}, the mayor of {N}ville. ",
    "German names": "„Der {w} ist offen“, sagte {N} {M}. ",
    "Spanish names": "«El {w} está abierto», dijo {N} {M}. ",
    "dialogue": "— Le {w} est ouvert, dit {N}.\n",
    "titles": "M. {N} a dit : « Le {w} ». Mme {M} a répondu : « Le {v} ». ",
    "quotations in quotations": "« Le {w}, “le {v}”, est ouvert », a dit {N}. ",
}
"""The same with names and words that are new each time: what is looked up among those before shows here."""
TEXTS |= {name: (lambda length, piece=piece: vary(piece, length)) for name, piece in VARIED.items()}

PAGE = "<!doctype html><html lang=fr><head><title>Le pont</title></head><body><article><h1>Le pont</h1>{}</article></body></html>"
EMBED = (
    '<blockquote class="twitter-tweet"><p lang="fr">Le pont est ouvert.</p>&mdash; Awa (@awa) '
    '<a href="https://twitter.com/awa/status/1671169541234567890">20 juin 2023</a></blockquote>'
)

PAGE_FLOODS = {
    "paragraphs": "<p>Le pont est ouvert depuis ce matin.</p>",
    "paragraphs with quotations": f"<p>{SENTENCE}</p>",
    "empty paragraphs": "<p></p>",
    "paragraphs never closed": "<p>a",
    "divisions never closed": "<div>a",
    "inline tags": "<b>a</b>",
    "inline tags never closed": "<i>",
    "links": '<a href="https://example.org/a">a</a> ',
    "links never closed": "<a ",
    "end tags": "</div>",
    "end tags never closed": "</a ",
    "comments never closed": "<!--",
    "comments": "<!-- a -->",
    "CDATA never closed": "<![CDATA[",
    "declarations never closed": "<!",
    "processing instructions never closed": "<?a ",
    "tags never closed": "<",
    "less-than signs": "a < b ",
    "line breaks": "a<br>",
    "lines broken at a width": "le pont de la ville a été ouvert mardi par la maire<br>et il le restera autant que possible, dit-on<br>",
    "entities": "&laquo;&nbsp;a&nbsp;&raquo;",
    "entities never closed": "&laquo",
    "ampersands": "&",
    "numeric references": "&#171;",
    "numeric references never closed": "&#",
    "scripts": "<script>var a = '« a »'</script>",
    "scripts never closed": "<script>a",
    "styles never closed": "<style>a",
    "text areas never closed": "<textarea>",
    "templates nested": "<template>",
    "table cells": "<table><tr><td>a",
    "lists nested": "<ul><li>a",
    "blockquotes nested": "<blockquote>a",
    "embeds": EMBED,
    "embeds never closed": EMBED.replace("</blockquote>", ""),
    "embeds without a link": '<blockquote class="twitter-tweet">a</blockquote>',
    "frames": '<iframe data-tweet-id="1671169541234567890"></iframe>',
    "q": "<q>a</q> ",
    "images": "<img src=a alt='« a »'>",
    "metadata": '<meta property="og:title" content="a">',
    "structured data": '<script type="application/ld+json">{"@type": "NewsArticle"}</script>',
    "titles": "<title>a</title>",
    "forms": "<form><input value='« a »'>",
    "vector graphics": "<svg><p>a",
    "formulas": "<math><mi>a",
    "NUL": "<p>\0</p>",
}
"""Pieces of markup to be repeated inside a page."""

PAGES = {
    name: (lambda length, piece=piece: PAGE.format(repeat(piece, length))) for name, piece in PAGE_FLOODS.items()
} | {
    "divisions nested": lambda length: PAGE.format(_between("<div>", "<p>Le pont.</p>", "</div>", length)),
    "inline tags nested": lambda length: PAGE.format("<p>" + _between("<b><i>", "a", "</i></b>", length)),
    "blockquotes nested and closed": lambda length: PAGE.format(
        _between("<blockquote>", EMBED, "</blockquote>", length)
    ),
    "wrongly closed": lambda length: PAGE.format(_between("<div>", "a", "</p>", length)),
    "attributes": lambda length: PAGE.format("<p " + repeat("a=b ", length) + ">Le pont.</p>"),
    "attributes of their own names": lambda length: PAGE.format(
        "<p " + "".join(f"a{n}=b " for n in range(length // 7)) + ">Le pont.</p>"
    ),
    "an attribute never closed": lambda length: PAGE.format('<p class="' + repeat("a ", length)),
    "a long attribute": lambda length: PAGE.format('<p class="' + repeat("a ", length) + '">Le pont.</p>'),
    "a long paragraph": lambda length: PAGE.format("<p>" + repeat("Le pont est ouvert. ", length) + "</p>"),
    "a long tag name": lambda length: PAGE.format("<" + repeat("a", length) + ">Le pont.</p>"),
    "a long numeric reference": lambda length: PAGE.format("<p>&#" + repeat("9", length) + ";</p>"),
    "structured data nested": lambda length: PAGE.format(
        '<script type="application/ld+json">' + _between("[", "1", "]", length) + "</script>"
    ),
    "controls before an embed in a text area": lambda length: PAGE.format(
        "<textarea>\x01" + repeat("&#1;", length) + EMBED + "</textarea>"
    ),
    "an embed in a text area": lambda length: PAGE.format("<textarea>" + repeat(EMBED, length) + "</textarea>"),
    "an embed in data": lambda length: PAGE.format(
        "<div data-a='" + repeat(EMBED.replace("'", ""), length) + "'></div>"
    ),
    "a text and no markup": lambda length: repeat(SENTENCE, length),
    "marks in soup": lambda length: PAGE.format(_soup("<>/=\"' abpdiv!-&;#", length)),
}
VARIED_MARKUP = {
    "embeds of their own": EMBED.replace("Awa (@awa)", "{N} (@{w}{i})").replace(
        "1671169541234567890", "16711695412{i:08d}"
    ),
    "embeds that are quoted": EMBED.replace("pont", "{w} {v}").replace("1234567890", "{i:010d}")
    + "<p>« Le {w} {v} est ouvert. »</p>",
    "frames of their own": '<iframe data-tweet-id="16711695412{i:08d}"></iframe>',
    "profile links": '<p>{N} {M} a dit : « Le {w} ». <a href="https://twitter.com/{w}{i}">{N} {M}</a></p>',
    "tags of their own": "<{w}{i}>a</{w}{i}>",
    "classes": '<div class="{w} {v}" id="{w}{i}">Le {w} est ouvert.</div>',
    "attributes by the tag": '<p data-{w}="{v}" data-{v}{i}="{w}">Le {w}.</p>',
    "data": '<div data-{w}=\'{{"{v}": "https://twitter.com/{w}/status/16711695412{i:08d}"}}\'></div>',
    "structured data of its own": '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{w} {v}"}}</script>',
    "quotations of people": "<p>« Le {w} {v} est ouvert », a déclaré {N} {M}.</p>",
    "metadata of its own": '<meta property="{w}:{v}{i}" content="{N}">',
    "links of their own": '<a href="https://example.org/{w}/{i}">{w} {v}</a> ',
}
"""The same with markup and words that are new each time."""
PAGES |= {name: (lambda length, piece=piece: PAGE.format(vary(piece, length))) for name, piece in VARIED_MARKUP.items()}
"""Families of pages."""
