"""What the text of a post points to: own cases by kind, and those of twitter-text's conformance suite."""

import json
from pathlib import Path

import pytest
from doubling import STRAIGHT, growth

from quoteparse import parse_html
from quoteparse.posts.entities import find_entities

SUITE = Path(__file__).parent / "cases" / "entities_twitter_text.jsonl"
"""Cases of twitter-text (NOTICE): the kind of entity, the text, what is expected, the suite's name of the case."""
OTHER_PURPOSE = {
    "Extract lone metion but not @user@user (too close to an email)": "@user@host is a handle of Mastodon",
    "Extract valid URL: http://example.com/": "needs the list of all top domains",
    "DO NOT extract invalid URL": "a host in punycode that is none",
    "Extract a t.co URL with a long path": "t.co links have ten letters: what follows was glued to them",
    "DO NOT extract URLs with > 40 characters in a t.co slug": "t.co links have ten letters",
}


def suite():
    """The cases; those that differ on purpose fail, and have to."""
    for line in SUITE.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        why = OTHER_PURPOSE.get(case["case"])
        marks = [pytest.mark.xfail(reason=why, strict=True)] if why else []
        yield pytest.param(case["kind"], case["text"], case["expect"], id=case["case"][:60], marks=marks)


@pytest.mark.parametrize(("kind", "text", "expected"), list(suite()))
def test_twitter_texts_suite(kind, text, expected):
    assert list(getattr(find_entities(text), kind)) == expected


MENTIONS = {
    ".@awa_diarra doit agir": ["awa_diarra"],
    "Bravo,@awa et (@paul) !": ["awa", "paul"],
    "RT@mairie_nort : le pont est ouvert": ["mairie_nort"],
    "Vu par @12345": ["12345"],
    "橋の@awaさんへ": ["awa"],
    "\u2067@awa\u2069 الجسر": ["awa"],
    "Merci @awa@social.example et @awa.bsky.social.": ["awa@social.example", "awa.bsky.social"],
    "awa@exemple.fr, josé@exemple.fr": [],
    "@awaé n’est personne": [],
    "Zut, f!@kn": [],
}
HASHTAGS = {
    "#महात्मा et #कोरोना_वायरस": ["महात्मा", "कोरोना_वायरस"],
    "#می‌خواهم": ["می‌خواهم"],
    "#il·lusió, quina #il·lusió!": ["il·lusió"],
    "#สะพาน": ["สะพาน"],
    "#Pont👍 #Pont2": ["Pont", "Pont2"],
    "#_ #1_2 #2024": [],
    "n°#pont &#233; a#pont": ["pont"],
    "#https://exemple.fr/": [],
}
LINKS = {
    "\u2067https://news.example/a\u2069 الجسر": ["https://news.example/a"],
    "Voir https://news.example/x(v=1.0).aspx (https://news.example/y).": [
        "https://news.example/x(v=1.0).aspx",
        "https://news.example/y",
    ],
    "https://news.example橋が": ["https://news.example"],
    "https://news.example/橋": ["https://news.example/"],
    "https://news.example/a橋": ["https://news.example/a"],
    "https://мост.рф/открыт": ["https://мост.рф/открыт"],
    "https://fr.wikipedia.org/wiki/Élise_(prénom)…": ["https://fr.wikipedia.org/wiki/Élise_(prénom)"],
    "UPDATEhttps://t.co/a1b2c3d4e5Le pont": ["https://t.co/a1b2c3d4e5"],
    "https://t.co/a1b2c3d4e5?ssr=true?": ["https://t.co/a1b2c3d4e5?ssr=true"],
    "$https://news.example https://news https://-a.example": [],
    "https://user.example:8080/a, https://user.example.": ["https://user.example:8080/a", "https://user.example"],
}


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (kind, text, expected)
        for kind, cases in (("mentions", MENTIONS), ("hashtags", HASHTAGS), ("links", LINKS))
        for text, expected in cases.items()
    ],
)
def test_entities(kind, text, expected):
    assert list(getattr(find_entities(text), kind)) == expected


def test_a_mention_behind_a_dot_in_an_embed():
    page = (
        '<blockquote class="twitter-tweet"><p>.<a href="https://twitter.com/awa">@awa</a> doit agir.</p>&mdash; Paul'
        ' (@paul) <a href="https://twitter.com/paul/status/1671000000000000000">June 20, 2023</a></blockquote>'
    )
    assert parse_html(page, only="posts").posts[0].mentions == ("awa",)


@pytest.mark.parametrize(
    "piece", ["@a.", "@a-", "#a\u0301", "https://a.", "https://a.example/(", "https://t.co/a?b=c&", "RT@"]
)
def test_twice_the_text_costs_twice_the_time(piece):
    assert growth(find_entities, lambda length: piece * (length // len(piece)), 100_000) <= STRAIGHT
