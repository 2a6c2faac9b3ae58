"""Every rule has its case: with the rule out of its tuple at least one case or golden record reads otherwise.

The doctest of a rule calls its function, and so cannot tell whether the rule is in the house: here all goes through the
public call, or through the table of ambiguous words.
"""

import json
from functools import cache
from importlib import import_module

import pytest
import test_ambiguous_words as ambiguous
import test_attribution as attribution
import test_flat_posts as flat
import test_golden as golden
import test_quotation_cases as quotations
import test_quotations as marks

from quoteparse import parse_text
from quoteparse.lang import load_pack
from quoteparse.words.lexicon import lexicon_of
from quoteparse.words.read import read_words

TUPLES = {
    "words.ambiguous": "RULES",
    "attribution.cues": "RULES",
    "attribution.follow": "RULES",
    "attribution.incises": "RULES",
    "attribution.indirect": "RULES",
    "quotations.evidence": "EVIDENCE",
    "posts.joins": "RULES",
}
RULES = [
    pytest.param(room, tuple_name, place, id=f"{room}-{rule.__name__.strip('_')}")
    for room, tuple_name in TUPLES.items()
    for place, rule in enumerate(getattr(import_module(f"quoteparse.{room}"), tuple_name))
]


@cache
def texts():
    """Texts and their languages, the shortest first: a rule that is missed is mostly missed soon."""
    found = [(case["text"], case["language"]) for case in all_cases()]
    found += [(case[1], case[0]) for table in (attribution.CUES, attribution.SPEAKERS) for case in table]
    found += [(case[1], case[0]) for table in (attribution.INDIRECT, marks.REFUSED, marks.ACCEPTED) for case in table]
    found += [(text, None) for text, _ in flat.IN_THE_WILD.values()]
    found += [(text, None) for text in flat.NEGATIVES.values()]
    found += [(seed.read_text(encoding="utf-8"), None) for seed in golden.SEEDS]
    return sorted(found, key=lambda pair: len(pair[0]))


def all_cases():
    for origin in ("in_the_wild", "synthetic", "negative"):
        for line in (quotations.CASES / f"{origin}.jsonl").read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def reading(text, language):
    """What a result says of who said what; how sure it is counts as well, as evidence may only shift that."""
    document = parse_text(text, language=language)
    said = [(q.content_spans, q.kind, q.speaker, q.mention, q.cue, q.rule, q.confidence) for q in document.quotations]
    return said, [(p.spans, p.confidence) for p in document.posts]


@cache
def readings():
    return [reading(*pair) for pair in texts()]


@cache
def word_classes():
    return [classes(line) for line in ambiguous.CASES.strip().splitlines()]


def classes(line):
    _, code, text, *_ = (part.strip() for part in line.split(" | "))
    return read_words(text, (), lexicon_of(load_pack(code))).classes


@pytest.mark.slow
@pytest.mark.parametrize(("room", "tuple_name", "place"), RULES)
def test_a_rule_is_missed(monkeypatch, room, tuple_name, place):
    module = import_module(f"quoteparse.{room}")
    as_it_is, known = readings(), word_classes()
    rules = getattr(module, tuple_name)
    monkeypatch.setattr(module, tuple_name, rules[:place] + rules[place + 1 :])
    lines = ambiguous.CASES.strip().splitlines() if room == "words.ambiguous" else []
    missed = any(classes(line) != before for line, before in zip(lines, known, strict=False))
    assert missed or any(reading(*pair) != before for pair, before in zip(texts(), as_it_is, strict=True))
