"""Rules that find who is named by a formula behind the marks: *, le parole di Roy*; *Lo ha detto Roy*; *Così Roy*."""

from __future__ import annotations

import re

from ..model import Attribution
from ..words.classes import BY, COLON, LINK, PREP, QUOTATION, SAYING, pattern
from ..words.clauses import NOUN_PHRASE, VERB_GROUP, Phrase, after_apposition, can_speak, subject_after, verb_in
from ..words.text import Words
from .alone import without_subject
from .governing import is_read, last_cue
from .place import Place, make
from .whence import whence, whence_before

_FARTHEST = 30
"""Words behind a quotation in which its formula ends."""
_NOUN = pattern(
    "(?:<comma+colon+dash> <det>{1,2} | <stop> <det>{2} | <comma+colon+dash+stop>? <impersonal>? <aux+passive>{1,2} "
    "<adverb>? <det>?) <saying> <word+adverb>{0,2} (?:<by> | (?=<link>))"
)
_NOUN_IS = pattern(
    "<stop>? <det> (<saying+finite>) <word+role>{0,2} <aux+passive>{1,2} <participle+word+either>? "
    "(?:<by> | (?=<link>))"
)
_CLOSES = pattern("<stop+comma+semicolon+break+open+close+dash+prep+weak+by+relative+coord+adverb> | $")
_CLOSES_OR_OPENS = pattern(f"{_CLOSES.pattern} | <colon>")
_BEGINS = pattern("<comma+colon+dash+stop>? <adverb>{0,2}?")


def noun_behind(place: Place) -> Attribution | None:
    """A noun of speech and whose it is, behind the marks.

    «…», le parole di X; « … », est la réponse de X; «…». Son palabras de X; «…». A frase é de X.

    >>> from .place import example
    >>> noun_behind(example("« Nous restons unis », est la réponse de Paul Roy.")).rule
    'noun_behind'
    >>> noun_behind(example("« Nous restons unis », la réponse de Paul Roy est claire."))
    """
    words = place.words
    behind = place.index + 1, place.index + 12
    match = _NOUN.match(words.classes, *behind) or _told_to_be(words, *behind)
    if match is None or not _is_sentence(place):
        return None
    speaker = _closing_phrase(words, match.end(), place.index + _FARTHEST)
    if speaker is None:
        return None
    start = next(n for n in range(match.start(), match.end()) if words.lowers[n].isalpha())
    return make(place, "noun_behind", 0.85, (start, match.end()), speaker)


def _told_to_be(words: Words, start: int, stop: int) -> re.Match[str] | None:
    """*A frase é de X*, *O alerta é de X*: the noun may look like a verb."""
    match = _NOUN_IS.match(words.classes, start, stop)
    return match if match and words.lexicon.nouns.get(words.lowers[match.start(1)]) == SAYING else None


def _is_sentence(place: Place) -> bool:
    """Whether the marks hold three words at least: what is called by fewer is a name, *le plan « Demain »*."""
    return len(place.words.text[place.segment.start : place.segment.end].split()) > 2


def _closing_phrase(words: Words, start: int, stop: int, closes: re.Pattern[str] = _CLOSES) -> Phrase | None:
    """The phrase at a place, if its clause ends with it."""
    noun = NOUN_PHRASE.match(words.classes, start, stop)
    if noun is None or not closes.match(words.classes, noun.end()):
        return None
    begin = start + (words.classes[start] == LINK and words.lowers[start] not in words.lexicon.features)
    return after_apposition(words, Phrase(begin, noun.end()), min(stop, len(words.classes)))


_WITH_WORDS = pattern("<prep> <det+link> <adverb+word>? <saying> $")
_VERB_FIRST = pattern("<comma>? <verb+says+aux+modal+word> <object>?")


def with_words(place: Place) -> Attribution | None:
    """With which words somebody does something, where the verb stands before its subject.

    Mit den Worten « … » verließ X den Saal.

    >>> from .place import example
    >>> with_words(example("Mit den Worten « Es reicht uns » verließ Udo Roth den Saal.", "de")).rule
    'with_words'
    >>> with_words(example("Mit den Worten « Es reicht uns » von Udo Roth endete es.", "de"))
    """
    words = place.words
    begun = _WITH_WORDS.search(words.classes, max(place.start, place.index - 4), place.index)
    verb = _VERB_FIRST.match(words.classes, place.index + 1) if begun and words.lexicon.capital_nouns else None
    subject = subject_after(words, verb.end(), place.end) if verb else None
    if begun is None or subject is None or subject.governed:
        return None
    return make(place, "with_words", 0.85, begun.span(), subject)


def document_before(place: Place) -> Attribution | None:
    """A document that speaks before its content.

    Im Urteil heißt es: « … »; in dem Brief steht, es sei « … »; der Bericht liegt vor. Darin heißt es: « … ».
    Dal rapporto emerge: « … ».

    >>> from .place import example
    >>> document_before(example("Im Gutachten heißt es, die Brücke sei « marode ».", "de")).rule
    'document_before'
    >>> document_before(example("Der Gutachter sagt, die Brücke sei « marode ».", "de"))
    """
    words = place.words
    found = last_cue(place, place.start, place.index)
    if found is None or not found.subject or found.subject.start > found.start:
        return None
    emerges = words.flags(found.verb) == "d" and whence_before(words, place.start, (found.start, found.end))
    if not is_read(words, found) and not emerges:
        return None
    return make(place, "document_before", 0.9, (found.start, found.end), found.subject)


def told_behind(place: Place) -> Attribution | None:
    """What points back to the words before its verb.

    «…». Lo ha detto X; «…»: lo afferma X; «…». Es lo que dijo X; but not *Lo ha detto X: «…»*.

    >>> from .place import example
    >>> told_behind(example("«Resteremo uniti». Lo ha detto ieri Carlo Neri.", "it")).rule
    'told_behind'
    >>> told_behind(example("«Resteremo uniti». Lo ha detto ieri Carlo Neri: no.", "it"))
    """
    words = place.words
    begin = _pointer(words, words.lexicon.pointers, place.index + 1)
    group = VERB_GROUP.search(words.classes, begin[0], begin[1] + 6) if begin else None
    if begin is None or group is None or group.start() > begin[1]:
        return None
    stop = _sentence_end(words, group.end())
    subject = whence(words, group.span(), stop) or subject_after(words, group.end(), stop)
    if subject is None or ":" in words.classes[subject.end : stop]:
        return None
    return make(place, "told_behind", 0.85, (begin[0], group.end()), subject)


_ENDED = pattern("<stop+break>{0,3}")
_MORE = 12
"""Words behind the speaker in a sentence that only tells who spoke."""


def sentence_behind(place: Place) -> Attribution | None:
    """A sentence behind the marks that begins with the verb and only tells who spoke.

    «…». Afferma X in una nota; but not *«…». Risponde X: «…»*: where a verb can stand first.

    >>> from .place import example
    >>> sentence_behind(example("«Resteremo uniti». Afferma il sindaco Carlo Neri.", "it")).rule
    'told_behind'
    >>> sentence_behind(example("«Resteremo uniti». Risponde il sindaco Carlo Neri: no.", "it"))
    """
    words = place.words
    begin = _ENDED.match(words.classes, place.index + 1).end()  # type: ignore[union-attr]
    group = VERB_GROUP.match(words.classes, begin, begin + 6) if words.lexicon.dropped_plurals else None
    if group is None or not words.text[words.starts[begin]].isupper() or "s" not in _flags(words, group):
        return None
    stop = _sentence_end(words, group.end())
    subject = subject_after(words, group.end(), stop)
    rest = words.classes[subject.end : stop] if subject else ""
    if subject is None or not can_speak(words, subject) or len(rest) > _MORE or _GOES_ON.search(rest):
        return None
    return make(place, "told_behind", 0.85, group.span(), subject)


_GOES_ON = pattern("<colon+quotation+that+semicolon>")


def _flags(words: Words, group: re.Match[str]) -> str:
    return words.flags(verb_in(words, *group.span()))


def closed_by(place: Place) -> Attribution | None:
    """What stands before the speaker alone, behind his words.

    «…», così X; «…». A dirlo è X; «…». Quien habla es X; but not *Così X ha deciso*.

    >>> from .place import example
    >>> closed_by(example("«Resteremo uniti». Così il sindaco Carlo Neri.", "it")).rule
    'closed_by'
    >>> closed_by(example("«Resteremo uniti». Così il sindaco Carlo Neri ha deciso.", "it"))
    """
    words = place.words
    found = _pointer(words, words.lexicon.closings, place.index + 1)
    stop = _sentence_end(words, found[1]) if found else 0
    speaker = _closing_phrase(words, found[1], stop, _CLOSES_OR_OPENS) or _far(words, found[1], stop) if found else None
    if found is None or speaker is None or _opens_another(words, found, speaker.end):
        return None
    return make(place, "closed_by", 0.85, found, speaker)


def _far(words: Words, start: int, stop: int) -> Phrase | None:
    """*«…». Così in una nota il sindaco Carlo Neri*: where it was said stands before who ends the clause."""
    subject = subject_after(words, start, stop)
    between = words.classes[start : subject.start] if subject else ""
    if subject is None or not between or BY in between or between[-1] in PREP + LINK:
        return None
    return subject if _CLOSES.match(words.classes, subject.end) and can_speak(words, subject) else None


def _opens_another(words: Words, said: tuple[int, int], colon: int) -> bool:
    """*«…». Così X: «…»* points ahead, *«…». A dirlo è X: «…»* back and ahead."""
    ahead = words.classes[colon : colon + 2]
    return ahead[:1] == COLON and (ahead[1:] != QUOTATION or said[1] - said[0] < _POINTS_BACK)


_POINTS_BACK = 3
"""Words of a formula that points back even before a colon: *a dirlo è*."""


def _pointer(words: Words, entries: tuple[tuple[str, ...], ...], index: int) -> tuple[int, int] | None:
    """The first of some entries of several words behind a mark and adverbs, as word indices."""
    match = _BEGINS.match(words.classes, index)
    stops = (match.end() + more for more in range(3)) if match and entries else ()
    for start in stops:
        said = " ".join(words.lowers[start : start + 5]).split(" ")
        for entry in entries:
            if tuple(said[: len(entry)]) == entry:
                return start, start + _as_words(words, start, len(entry))
    return None


def _as_words(words: Words, start: int, count: int) -> int:
    """How many words of the reading some words are: it joins entries of several."""
    index = start
    while count > 0:
        count -= words.lowers[index].count(" ") + 1
        index += 1
    return index - start


_REST = pattern("<!stop+break>{0,40}")


def _sentence_end(words: Words, index: int) -> int:
    return _REST.match(words.classes, index).end()  # type: ignore[union-attr]


_INCISE = pattern("<!comma+quotation+colon+phrase+weak+subord>{1,16} <comma> (<clitic>{0,2} <says> <adverb>?) <comma>")


def incise_before(place: Place) -> Attribution | None:
    """An incise without a subject before the marks: *O país, garantiu, «não vai parar»*, where the language lets a verb
    stand without its subject.

    >>> from .place import example
    >>> incise_before(example("O país, garantiu, «não vai parar».", "pt")).rule
    'incise_before'
    >>> incise_before(example("O ministro garantiu, ontem, «pão para todos».", "pt"))
    """
    words = place.words
    match = _INCISE.fullmatch(words.classes, place.start, place.index) if words.lexicon.dropped_plurals else None
    return without_subject(place, "incise_before", match.span(1)) if match else None
