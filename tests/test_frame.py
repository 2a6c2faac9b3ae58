"""What trafilatura throws away is kept out of its sight, and nothing it says changes."""

import copy

import pytest
import trafilatura

from quoteparse.page import read_page
from quoteparse.page.extractors import get_extractor

WORDS = "Les premiers camions ont passé le fleuve à l'aube, sous les applaudissements des {} riverains venus nombreux."
LONG = "".join(f"<p>{WORDS.format(number)}</p>" for number in range(60))
AROUND = (
    "<nav><ul><li><a href=/>Accueil</a></ul> et plus</nav>{}<aside>À lire<p>Le marché sera démoli.</p><nav>Un</nav> deux"
    "</aside> trois<footer>Mentions</footer>"
)


@pytest.mark.parametrize(
    "body",
    [f"<article>{LONG}</article>", f"<div class=comments>{LONG}</div><p>Le pont est ouvert.", f"<aside>{LONG}</aside>"],
    ids=["long", "found too short, and read again", "nothing else"],
)
def test_the_same_text(body):
    page = f"<body>{AROUND.format(body)}"
    root, whole = read_page(page).root, read_page(page).root
    text = trafilatura.extract(copy.deepcopy(whole), favor_recall=True, include_comments=False, include_tables=True)
    assert get_extractor("trafilatura")(root) == text
    assert "".join(root.itertext()) == "".join(whole.itertext())


def test_it_sees_the_frame_alone(monkeypatch):
    seen = []

    def extract(page, **_):
        seen.append(page if isinstance(page, str) else page.text_content())  # older versions are given markup
        return "x" * 3_000

    monkeypatch.setattr(trafilatura, "extract", extract)
    get_extractor("trafilatura")(read_page(f"<body>{AROUND.format(LONG)}").root)
    assert "Accueil" not in seen[0]
    assert " trois" in seen[0]
    assert len(seen) == 1
