"""Every platform's own examples: markup and addresses."""

import re
from pathlib import Path

import pytest
from lxml.html import fromstring

from quoteparse.platforms import platforms

EXAMPLES = [(platform, example) for platform in platforms() for example in platform.examples]
LABELLED = [(p, text, fields) for p in platforms() for text, fields in p.labelled_examples.items()]
ADDRESSES = [(p, url, want) for p in platforms() for url, want in p.permalink_examples.items()]


def read_example(platform, html):
    """What the first variant that knows one of the elements makes of it."""
    for element in fromstring(f"<div>{html}</div>").iter():
        if element.tag in platform.tags or platform.attributes & set(element.keys()):
            for variant in platform.variants:
                if embed := variant(element):
                    return embed
    return None


@pytest.mark.parametrize(("platform", "example"), EXAMPLES, ids=lambda value: getattr(value, "name", None))
def test_examples(platform, example):
    embed = read_example(platform, example.html)
    if example.fields is None:
        assert embed is None
    else:
        assert {name: getattr(embed, name) for name in example.fields} == dict(example.fields)


@pytest.mark.parametrize(("platform", "text", "fields"), LABELLED)
def test_labelled_examples(platform, text, fields):
    found = [one.embed for form in platform.labelled for one in form(text)]
    if fields is None:
        assert found == []
    else:
        (embed,) = found
        assert {name: getattr(embed, name) for name in fields} == dict(fields)


@pytest.mark.parametrize(("platform", "url", "want"), ADDRESSES)
def test_permalinks(platform, url, want):
    assert platform.read_permalink(url) == want


def test_the_platform_of_the_manual_works():
    manual = (Path(__file__).parent.parent / "docs" / "adding-a-platform.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", manual, re.S)[1].replace("from .", "from quoteparse.platforms.")
    names = {}
    exec(code, names)
    platform = names["PLATFORM"]
    for example in platform.examples:
        test_examples(platform, example)
    for url, want in platform.permalink_examples.items():
        test_permalinks(platform, url, want)


@pytest.mark.parametrize("platform", platforms(), ids=lambda platform: platform.name)
def test_a_platform_shows_what_it_reads_and_what_it_refuses(platform):
    assert any(example.fields for example in platform.examples)
    assert any(example.fields is None for example in platform.examples)
    assert None in platform.permalink_examples.values()


@pytest.mark.parametrize("platform", platforms(), ids=lambda platform: platform.name)
@pytest.mark.parametrize(
    "status_id", ["", "0", "²", "x" * 5000, "9" * 30, "9" * 5000, "-1", "１２３４５６７８９０１２３"]
)
def test_odd_ids_hold_no_impossible_time(platform, status_id):
    time = platform.id_time(status_id)
    assert time is None or 2000 <= time.year <= 2100
