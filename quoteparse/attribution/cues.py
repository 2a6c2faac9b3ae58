"""The cue of a marked segment: who speaks according to the sentence in which it stands.

``RULES`` are tried in order, the surest first; the first that finds something wins and its name goes into the result.
Each reads the classes of the words (``quoteparse.lang.lexicon``) around ``Q``, the place of the segment, so that one
rule serves every language; what differs between languages stands in the packs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ..lang.words import Words
from ..model import Attribution, Segment
from .clauses import (
    GERUND,
    NOUN,
    NOUN_PHRASE,
    VERB_GROUP,
    Cue,
    Phrase,
    Sentences,
    clause_start,
    cues_in,
    has_name,
    noun_phrases,
    subject_after,
    subject_before,
    verb_in,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a segment stands: its ``Q`` among the words, and the sentence around it, as word indices."""

    words: Words
    index: int
    start: int
    end: int
    segment: Segment

    def classes(self, start: int, end: int) -> str:
        """Return the classes of the words from ``start`` to before ``end``."""
        return self.words.classes[start:end]


Rule = Callable[[Place], Attribution | None]

_INVERTED_PRONOUN = re.compile(r"[,(-]?[noDa]{0,3}(?:[AU]o?[su][ao]{0,3}[VKBw]?|[VBw]o?[su])")
_AFTER = re.compile(r"[,(-]?")


def find_cue(place: Place) -> Attribution | None:
    """Return what the first rule that applies says of the segment at ``place``."""
    for rule in RULES:
        found = rule(place)
        if found:
            return found
    return None


def make(place: Place, rule: str, strength: float, cue: tuple[int, int] | None, mention: Phrase | None) -> Attribution:
    """Return an attribution in offsets, from word indices."""
    words = place.words
    mention = mention and _without_linker(words, mention)
    name, role = split_role(words, mention) if mention else (None, None)
    ends = [place.index, place.index + 1, *(cue or ()), *((mention.start, mention.end) if mention else ())]
    return Attribution(
        rule=rule,
        strength=strength,
        cue=words.span(*cue) if cue else None,
        mention=words.span(name.start, name.end) if name else None,
        role=words.span(role.start, role.end) if role else None,
        clause=words.span(min(ends), max(ends)),
        sentence=words.span(place.start, max(place.end, place.start + 1)),
        rumour=bool(cue) and not words.lexicon.rumour.isdisjoint(words.lowers[slice(*cue)] if cue else ()),
    )


def _without_linker(words: Words, phrase: Phrase) -> Phrase:
    """*réponse du ministère*: the linker is no part of the mention, unless it is an article too (*der Minister*)."""
    start = phrase.start
    while start < phrase.end - 1 and words.classes[start] == "d" and words.lowers[start] not in words.lexicon.features:
        start += 1
    return Phrase(start, phrase.end, phrase.governed)


_NAME_AT_END = re.compile(r"(?<=[wRGCTLaD#x,])(?<!d)T{0,2}N[Np]*(?:d?N[Np]*){0,2}$")


def split_role(words: Words, phrase: Phrase) -> tuple[Phrase, Phrase | None]:
    """Split *l'agronome Jean Ndiaye* into the name and the role before it, if there are both."""
    classes = words.classes[phrase.start : phrase.end]
    match = _NAME_AT_END.search(classes)
    if not match or match.start() == 0 or not re.search("[RGC]", classes[: match.start()]):
        return phrase, None
    at = phrase.start + match.start()
    return Phrase(at, phrase.end), Phrase(phrase.start, at)


def incise_with_pronoun(place: Place) -> Attribution | None:
    """« … », a-t-il ajouté; "…", sagte er."""
    words = place.words
    match = _INVERTED_PRONOUN.match(words.classes, place.index + 1, place.index + 12)
    if not match:
        return None
    pronoun = next(i for i in range(match.start(), match.end()) if words.classes[i] in "su")
    known = re.search("[VKB]", match.group())
    if words.classes[pronoun] == "u" and not words.hyphened(pronoun):
        return None
    if not known and not words.hyphened(pronoun):
        return None
    if known and not words.hyphened(pronoun) and words.classes[pronoun - 1] == "w":
        return None
    begin = match.start() + len(_AFTER.match(match.group()).group())  # type: ignore[union-attr]
    apart = pronoun == match.end() - 1 and not words.hyphened(pronoun)
    return make(place, "incise_with_pronoun", 0.97, (begin, match.end() - apart), Phrase(pronoun, pronoun + 1))


_READ_IN = re.compile(r"[,(-]?((?:o{0,2}[VB]|M)[ou]{0,2}[aJ]{0,2})[Pbfd](?=[DdCwRGN])")


def document_behind(place: Place) -> Attribution | None:
    """« … », lit-on dans un communiqué; „…“, heißt es in dem Bericht; « … », dit-on à la préfecture."""
    words = place.words
    match = _READ_IN.match(words.classes, place.index + 1, place.index + 10)
    noun = NOUN_PHRASE.match(words.classes, match.end(), place.end) if match else None
    if not match or not noun or not set(match.group(1)) & set("VBJ"):
        return None
    verb = verb_in(words, *match.span(1))
    reads = "d" in words.lexicon.verbs.get(words.lowers[verb], ("", ""))[1] and "C" in noun.group()
    if not reads and ("u" not in match.group(1) or not re.search("[GRC]", noun.group())):
        return None
    return make(place, "document_behind", 0.9, match.span(1), Phrase(noun.start(), noun.end()))


def incise_with_noun(place: Place) -> Attribution | None:
    """« … », a déclaré le ministre; "…," said the minister."""
    words = place.words
    begin = _AFTER.match(words.classes, place.index + 1).end()  # type: ignore[union-attr]
    match = VERB_GROUP.match(words.classes, begin, begin + 9)
    if not match:
        return _unknown_verb(place, begin)
    subject = subject_after(words, match.end(), place.end)
    if subject is None:
        return None
    return make(place, "incise_with_noun", 0.95, match.span(), subject)


def _unknown_verb(place: Place, begin: int) -> Attribution | None:
    """« … », hésite Inès: a small word between a comma and a name can only be a verb."""
    words = place.words
    if not re.match(r",o?wT?N", words.classes[begin - 1 : begin + 5]) or not words.lowers[begin].isalpha():
        return None
    verb = begin + (words.classes[begin] == "o")
    subject = subject_after(words, verb + 1, place.end)
    return make(place, "incise_with_noun", 0.8, (begin, verb + 1), subject) if subject else None


_NAMED_FIRST = re.compile(r"[waKB]{0,3}(?=[NTRDG])")


def subject_and_verb_after(place: Place) -> Attribution | None:
    """ "…," the minister said; "…," he told reporters; "…," Paul Roy, a lawyer from Lyon, said."""
    words = place.words
    if place.index > place.start and (
        words.classes[place.index - 1] != "," or last_cue(place, place.start, place.index)
    ):
        return None
    begin = _AFTER.match(words.classes, place.index + 1).end()  # type: ignore[union-attr]
    stop = min(place.end, begin + 40)
    cues = cues_in(words, begin, stop)
    if not cues or re.search("[Q:;]", words.classes[begin : cues[0].start]):
        return None
    first = _first_subject(words, begin, cues[0].start)
    subject = first or subject_before(words, begin, cues[0].start)
    if subject is None or subject.start - begin > 3:
        return None
    return make(place, "subject_and_verb_after", 0.9, (cues[0].start, cues[0].end), subject)


def _first_subject(words: Words, begin: int, stop: int) -> Phrase | None:
    """The phrase right behind the segment, if only what stands between commas parts it from the verb."""
    start = _NAMED_FIRST.match(words.classes, begin, stop)
    noun = NOUN_PHRASE.match(words.classes, start.end() if start else begin, stop)
    if not noun:
        return None
    between = words.classes[noun.end() : stop]
    if between and not re.fullmatch(r"[,(].*[,)]|r.*", between):
        return None
    return Phrase(noun.start(), noun.end())


def incise_alone(place: Place) -> Attribution | None:
    """«…», aseguró en la radio: where the language lets a verb stand without its subject."""
    words, begin = place.words, place.index + 2
    if not words.lexicon.dropped_plurals or words.classes[place.index + 1 : begin] != ",":
        return None
    match = VERB_GROUP.match(words.classes, begin, begin + 9)
    return _dropped(place, "incise_alone", match.span()) if match else None


def _dropped(place: Place, rule: str, cue: tuple[int, int]) -> Attribution:
    number = "p" if place.words.lowers[cue[0]].endswith(place.words.lexicon.dropped_plurals) else "s"
    return replace(make(place, rule, 0.85, cue, None), dropped=number)


def resumed(place: Place) -> Attribution | None:
    """« Le barrage », a reconnu X, « ne tiendra pas »: the incise between two pieces speaks for both."""
    words, comma = place.words, place.index - 1
    if comma < 1 or words.classes[comma] != ",":
        return None
    before = words.classes.rfind("Q", place.start, comma)
    if before < 0:
        return None
    piece = Place(words, before, place.start, place.index, place.segment)
    for rule in (incise_with_pronoun, incise_with_noun, subject_and_verb_after, phrase_after):
        found = rule(piece)
        if found and max(span[1] for span in (found.cue, found.mention) if span) == words.ends[comma - 1]:
            return replace(found, rule="resumed")
    return None


def colon(place: Place) -> Attribution | None:
    """Il a ajouté : « … »; Selon un officier : « … »; Même son de cloche chez Claire Morel : « … »."""
    words = place.words
    if place.index == 0 or words.classes[place.index - 1] != ":":
        return None
    stop = place.index - 1
    found = last_cue(place, place.start, stop)
    if found and found.subject:
        return make(place, "colon", 0.95, (found.start, found.end), found.subject)
    alone = cues_in(words, place.start, stop)[-1:] if words.lexicon.dropped_plurals else []
    if alone and stop - alone[0].end <= _NEAR:
        return _dropped(place, "colon", (alone[0].start, alone[0].end))
    return _colon_phrase(place, stop) or make(place, "colon", 0.7, None, _colon_noun(place, stop))


def _colon_phrase(place: Place, stop: int) -> Attribution | None:
    for phrase in reversed(phrases_of(place, place.start, stop, "FfZ")):
        return make(place, "colon", 0.9, *phrase)
    return None


def _colon_noun(place: Place, stop: int) -> Phrase | None:
    """The speaker before a colon without a verb: the complement of a noun of speech, a pronoun, a subject, a name."""
    words = place.words
    phrases = noun_phrases(words, place.start, stop)
    for phrase in reversed(phrases):
        classes = words.classes[phrase.start : phrase.end]
        match = re.search(r"[LC][wNa]*d{1,2}(D?.+)$", classes)
        if match and re.search("[NRGT@]", match.group(1)):
            return Phrase(phrase.start + match.start(1), phrase.end)
    named = [p for p in phrases if has_name(words, p) and not words.classes[p.start - 1 : p.start] == "P"]
    free = [p for p in phrases if not p.governed and not re.fullmatch("[Dd]?[LCwa#]+", words.classes[p.start : p.end])]
    pronoun = words.classes.find("s", place.start, stop)
    if pronoun >= 0:
        return Phrase(pronoun, pronoun + 1)
    return (free or named or [None])[0]  # type: ignore[list-item]


def conjunction(place: Place) -> Attribution | None:
    """Il a estimé que « … »; she said that "…"."""
    match = re.search("q,?$", place.classes(place.start, place.index))
    if not match:
        return None
    found = last_cue(place, place.start, place.start + match.start())
    if found is None or not found.subject:
        return None
    return make(place, "conjunction", 0.9, (found.start, found.end), found.subject)


def phrases_of(place: Place, start: int, end: int, kinds: str) -> list[tuple[tuple[int, int], Phrase]]:
    """Return the phrases (*selon X*, *X zufolge*) of a stretch, as (words of the phrase, speaker)."""
    words, found = place.words, []
    for match in re.finditer(f"[{kinds}]", words.classes[start:end]):
        at = start + match.start()
        behind = words.classes[at] != "Z"
        speaker = _after_phrase(words, at + 1, end) if behind else _before_phrase(words, start, at)
        if speaker:
            found.append(((at, at + 1), speaker))
    return found


def _before_phrase(words: Words, start: int, index: int) -> Phrase | None:
    if words.classes[index - 1 : index] == "s":
        return Phrase(index - 1, index)
    phrases = noun_phrases(words, start, index)
    return phrases[-1] if phrases and phrases[-1].end == index else None


def _after_phrase(words: Words, index: int, end: int) -> Phrase | None:
    char = words.classes[index : index + 1]
    if char in ("s", "o") and index < end:
        return Phrase(index, index + 1)
    if char == "r":
        stop = index - 2 if words.classes[index - 2] == "," else index - 1
        phrases = noun_phrases(words, max(0, stop - 24), stop)
        return phrases[0] if phrases and "," not in words.classes[phrases[0].end : stop - 12] else None
    match = NOUN_PHRASE.match(words.classes, index, end)
    return Phrase(match.start(), match.end()) if match else None


def phrase_before(place: Place) -> Attribution | None:
    """Selon X, … « … »; for him, "…"."""
    begin = clause_start(place.words, place.start, place.index)
    for cue, speaker in reversed(phrases_of(place, place.start, place.index, "FZ")):
        return make(place, "phrase_before", 0.9, cue, speaker)
    for cue, speaker in phrases_of(place, begin, place.index, "f"):
        if cue[0] <= begin + 1 and not last_cue(place, speaker.end, place.index):
            return make(place, "phrase_before", 0.8, cue, speaker)
    return None


def phrase_after(place: Place) -> Attribution | None:
    """… « … », selon X; "…", according to X."""
    stop = min(place.end, place.index + 40)
    for cue, speaker in phrases_of(place, place.index + 1, stop, "FZ"):
        between = place.classes(place.index + 1, cue[0])
        if not re.search("[:;Q]", between) or cue[0] == place.index + 2:
            return make(place, "phrase_after", 0.9, cue, speaker)
    at = place.words.classes[place.index + 1 : place.index + 3]
    if at == ",f" or (at.startswith("f") and not last_cue(place, place.start, place.index)):
        for cue, speaker in phrases_of(place, place.index + 1, stop, "f"):
            return make(place, "phrase_after", 0.75, cue, speaker)
    return None


def verb_before(place: Place) -> Attribution | None:
    """La ministre dénonce une « … »; he called it "…"."""
    found = last_cue(place, place.start, place.index)
    if found is None or not found.subject:
        return None
    near = place.index - found.end
    strength = 0.85 if near <= 3 else 0.75 if near <= 12 else 0.6
    return make(place, "verb_before", strength, (found.start, found.end), found.subject)


def verb_after(place: Place) -> Attribution | None:
    """… « … » …, a indiqué X; … "…" …, X said."""
    words = place.words
    for cue in cues_in(words, place.index + 1, place.end):
        before = words.classes[cue.start - 1]
        if before in (",", "P") or words.classes[cue.start : cue.end + 1].endswith("s"):
            subject = subject_after(words, cue.end, place.end)
        else:
            subject = _subject_after_comma(words, place.index + 1, cue.start)
        if subject:
            return make(place, "verb_after", 0.8, (cue.start, cue.end), subject)
    return None


def _subject_after_comma(words: Words, start: int, index: int) -> Phrase | None:
    comma = words.classes.rfind(",", start, index)
    if comma < 0:
        return None
    subject = subject_before(words, comma + 1, index)
    return subject if subject and subject.start <= comma + 2 else None


def last_cue(place: Place, start: int, stop: int) -> Cue | None:
    """Return the last cue of a stretch before the segment, finite or gerund, with its subject."""
    words = place.words
    cues = cues_in(words, start, stop)
    gerunds = list(GERUND.finditer(words.classes, start, stop))
    gerunds = [g for g in gerunds if stop - g.end() <= _NEAR or _is_speech(words, Cue(0, 0, g.end() - 1, None))]
    if gerunds and (not cues or gerunds[-1].start() > cues[-1].start):
        match = gerunds[-1]
        cue = Cue(match.start(), match.end(), verb_in(words, match.start(), match.end()), None)
        return Cue(cue.start, cue.end, cue.verb, _gerund_subject(place, cues, match.start()))
    found = [c for c in (_with_subject(place, cues, cue) for cue in cues if _counts(place, cue, stop)) if c.subject]
    return _governing(words, found, stop) if found else None


def _with_subject(place: Place, cues: Sequence[Cue], cue: Cue) -> Cue:
    subject = cue_subject(place, cues, cue)
    kind = place.words.classes[subject.start] if subject else ""
    if kind == "i":
        subject = None
    if kind == "u" or _flags(place.words, cue) == "d":
        subject = _document(place.words, place.start, cue.start) or _document(place.words, cue.end, place.index)
    return Cue(cue.start, cue.end, cue.verb, subject)


def _counts(place: Place, cue: Cue, stop: int) -> bool:
    """A verb of manner is a cue only right before a colon or the marks; a reflexive one needs its pronoun."""
    words, flags = place.words, _flags(place.words, cue)
    if "r" in flags and "s" not in flags:
        return not words.lexicon.reflexives.isdisjoint(words.lowers[max(0, cue.start - 2) : cue.end])
    if set(flags) & set("sod") or not flags:
        return True
    return words.classes[stop : stop + 1] in (":", "q") or stop - cue.end <= 1


def _flags(words: Words, cue: Cue) -> str:
    return words.lexicon.verbs.get(words.lowers[cue.verb], ("", ""))[1]


_NEAR = 4


def _governing(words: Words, cues: Sequence[Cue], stop: int) -> Cue:
    """Of several cues take the last; but *Roy says she calls it* is Roy's, and far off only speech counts."""
    best = cues[-1]
    for cue in reversed(cues[:-1]):
        subject = best.subject
        pronoun = subject is not None and words.classes[subject.start] == "s"
        far = stop - best.end > _NEAR and not _is_speech(words, best)
        inside = not re.search("[;:.]", words.classes[cue.end : best.start])
        if _is_speech(words, cue) and inside and (far or (pronoun and best.start - cue.end <= 12)):
            best = cue
    return best


def _is_speech(words: Words, cue: Cue) -> bool:
    return "s" in _flags(words, cue)


def _document(words: Words, start: int, stop: int) -> Phrase | None:
    """*Dans un communiqué, on peut lire*: the document speaks."""
    phrases = [p for p in noun_phrases(words, start, stop) if re.search("[CG]", words.classes[p.start : p.end])]
    return phrases[-1] if phrases else None


def cue_subject(place: Place, cues: Sequence[Cue], cue: Cue) -> Phrase | None:
    """Return the subject of a cue; ``cues`` are those of the same stretch, from which a coordinated one takes it."""
    words = place.words
    before = words.classes[cue.start - 1] if cue.start > place.start else ""
    inverted = (
        words.classes[cue.end : cue.end + 1] == "s" and words.lowers[cue.end] not in words.lexicon.object_pronouns
    )
    if inverted and (words.hyphened(cue.end) or not before or before in ",cPqQ"):
        return Phrase(cue.end, cue.end + 1)
    inner = re.search("s", words.classes[cue.start : cue.end])
    if inner:
        return Phrase(cue.start + inner.start(), cue.start + inner.start() + 1)
    if before == "c":
        earlier = [c for c in cues if c.end < cue.start]
        if earlier:
            return cue_subject(place, earlier[:-1], earlier[-1])
    if before in ("P", "S", "Q") or (before == "," and words.classes[cue.start - 2] == "Q"):
        after = subject_after(words, cue.end, place.end)
        if after:
            return after
    return subject_before(words, place.start, cue.start) or subject_after(words, cue.end, place.index)


def _gerund_subject(place: Place, cues: Sequence[Cue], index: int) -> Phrase | None:
    """A gerund has the subject of its sentence: that of the cue before it, else of the clause before or behind it."""
    words = place.words
    for cue in reversed(cues):
        subject = cue_subject(place, cues, cue)
        if subject:
            return subject
    before = subject_before(words, place.start, index)
    if before:
        return before
    return _main_subject(words, place.index, place.end)


_MAIN_SUBJECT = re.compile(rf",(?:(s)|((?:D|T)?[{NOUN}p]{{1,8}}(?:d{{1,2}}D?[{NOUN}]{{1,4}}){{0,3}})(?=[AVBownM]))")


def _main_subject(words: Words, start: int, end: int) -> Phrase | None:
    """*En signalant « … », il a rappelé*: the subject of the clause behind the segment."""
    match = _MAIN_SUBJECT.search(words.classes, start, end)
    return Phrase(match.start() + 1, match.end()) if match else None


def sentence_subject(place: Place) -> Attribution | None:
    """La police s'intéresse à « … »: no cue, but the sentence has a subject that may own the words."""
    words = place.words
    pronoun = words.classes.find("s", place.start, place.index)
    phrases = [p for p in noun_phrases(words, place.start, place.index) if not p.governed]
    first = phrases[0] if phrases else None
    if pronoun >= 0 and (first is None or pronoun < first.start):
        first = Phrase(pronoun, pronoun + 1)
    if first is None or first.end > place.index - 1:
        return None
    return make(place, "sentence_subject", 0.3, None, first)


RULES: tuple[Rule, ...] = (
    document_behind,
    incise_with_pronoun,
    incise_with_noun,
    incise_alone,
    resumed,
    colon,
    conjunction,
    subject_and_verb_after,
    phrase_after,
    phrase_before,
    verb_before,
    verb_after,
    sentence_subject,
)


def place_of(words: Words, sentences: Sentences, segments: Sequence[Segment], number: int) -> Place:
    """Return the place of a segment."""
    index = words.word_of[number]
    start, end = sentences.around(index)
    return Place(words, index, start, end, segments[number])
