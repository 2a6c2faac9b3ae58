"""From texts to their translations: cut into sentences, protect, send in one batch, verify, put together again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..text import paragraphs
from .engine import Engine, LanguagePair, Translated
from .guard import runs_on
from .marks import peel, printed
from .protection import FORMS, Form, Masked, edges, has_words, unmask
from .sentences import split_sentences


class Sentence(NamedTuple):
    """Words to be translated; the plain strings between sentences come out as they are."""

    words: str


Part = str | Sentence

_LAYERS = 8
"""Marks around links around marks … are taken off so many times."""


def translate_texts(texts: Sequence[str], engine: Engine, route: Sequence[LanguagePair]) -> list[Translated]:
    """Translate texts along a route of pairs; line breaks, and all that is protected, stay as they are.

    All sentences of all texts are sent together, each once.
    """
    source, target = route[0][0], route[-1][1]
    cut = [cut_text(text, source, target) for text in texts]
    wanted = dict.fromkeys(part.words for parts in cut for part in parts if isinstance(part, Sentence))
    done = _translate_sentences(list(wanted), engine, route)
    return [_join([part if isinstance(part, str) else done[part.words] for part in parts]) for parts in cut]


def cut_text(text: str, source: str, target: str) -> list[Part]:
    """Cut a text into what is sent and what is not; outer marks stand as the target language prints them.

    >>> cut_text("Merci ! Nous partons. https://t.co/a_b", "fr", "en")
    [Sentence(words='Merci !'), ' ', Sentence(words='Nous partons.'), ' https://t.co/a_b']
    """
    parts: list[Part] = []
    at = 0
    for line_start, line_end in paragraphs(text):
        line = text[line_start:line_end]
        for start, end in split_sentences(line, source):
            parts.append(text[at : line_start + start])
            parts += _bare(line[start:end], target)
            at = line_start + end
    parts.append(text[at:])
    return _merged(parts)


def _bare(sentence: str, target: str) -> list[Part]:
    """Take what is protected and the outer marks off both ends, layer by layer."""
    before, behind = "", ""
    for _ in range(_LAYERS):
        opening, words, closing, after = peel(sentence)
        before += printed(opening, True, target)
        behind = printed(closing, False, target) + after + behind
        start, end = edges(words)
        before += words[:start]
        behind = words[end:] + behind
        if words[start:end] == sentence:
            break
        sentence = words[start:end]
    return [before, Sentence(sentence) if has_words(sentence) else sentence, behind]


def _merged(parts: list[Part]) -> list[Part]:
    """Join neighbouring plain strings and leave out the empty ones."""
    merged: list[Part] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        elif part:
            merged.append(part)
    return merged


def _translate_sentences(sentences: list[str], engine: Engine, route: Sequence[LanguagePair]) -> dict[str, Translated]:
    """Send each sentence in the first form; what comes back damaged is sent in the next."""
    done: dict[str, Translated] = {}
    outputs: dict[str, Translated] = {}
    waiting = sentences
    for make_form in FORMS:
        forms = {sentence: make_form(sentence) for sentence in waiting}
        sent = dict.fromkeys(part.text for form in forms.values() for part in form if isinstance(part, Masked))
        new = [text for text in sent if text not in outputs]
        outputs.update(zip(new, _along(new, engine, route), strict=True))
        results = {sentence: _restored(form, outputs) for sentence, form in forms.items()}
        done.update({sentence: result for sentence, result in results.items() if result is not None})
        waiting = [sentence for sentence in waiting if sentence not in done]
    return done


def _restored(form: Form, outputs: dict[str, Translated]) -> Translated | None:
    """Put a form together again; None when something protected did not come back whole."""
    parts: list[str | Translated] = []
    for part in form:
        if isinstance(part, str):
            parts.append(part)
            continue
        output = outputs[part.text]
        text = unmask(part, output.text)
        if text is None:
            return None
        parts.append(Translated(text, output.status))
    return _join(parts)


def _along(texts: list[str], engine: Engine, route: Sequence[LanguagePair]) -> list[Translated]:
    """Translate pair by pair; a text is suspect when any of its steps was."""
    results = [Translated(text) for text in texts]
    for source, target in route:
        steps = engine.translate_batch([r.text or " " for r in results], source, target) if results else []
        results = [_judged(before, after) for before, after in zip(results, steps, strict=True)]
    return results


def _judged(before: Translated, after: Translated) -> Translated:
    sound = before.status == after.status == "ok" and not runs_on(before.text, after.text)
    return Translated(after.text, "ok" if sound else "suspect")


def _join(parts: Sequence[str | Translated]) -> Translated:
    text = "".join(part if isinstance(part, str) else part.text for part in parts)
    suspect = any(isinstance(part, Translated) and part.status != "ok" for part in parts)
    return Translated(text, "suspect" if suspect else "ok")
