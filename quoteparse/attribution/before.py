"""Rules that find the cue before a segment: a colon, a conjunction, a verb, *selon X*, the subject of the sentence."""

from __future__ import annotations

from collections.abc import Callable

from ..model import Attribution
from ..records import replace
from ..words.classes import (
    BY,
    DET,
    LINK,
    NAME,
    OBJECT,
    PHRASE,
    POSTPOSITION,
    PREP,
    PRONOUN,
    QUOTATION,
    SAYING,
    TITLE,
    WEAK,
    pattern,
)
from ..words.clauses import Phrase, can_speak, clause_start, cues_in, has_name, noun_phrases
from ..words.lexicon import given_names
from ..words.text import Words
from .alone import opinion_alone, verb_alone, without_subject
from .behind import incise_with_noun, incise_with_pronoun, phrase_after, subject_and_verb_after
from .governing import NEAR, last_cue
from .phrases import phrases_of
from .place import Place, make
from .verb_second import verb_second


def resumed(place: Place) -> Attribution | None:
    """An incise between two pieces.

    « Le barrage », a reconnu X, « ne tiendra pas »: the incise between two pieces speaks for both.

    Only a second segment has one before it.

    >>> from .place import example
    >>> resumed(example("« Le barrage », a reconnu Paul Roy, tiendra."))
    """
    words, comma = place.words, place.index - 1
    if comma < 1 or words.classes[comma] != ",":
        return None
    before = words.classes.rfind(QUOTATION, place.start, comma)
    if before < 0:
        return None
    piece = Place(words, before, place.start, place.index, place.segment)
    for rule in (incise_with_pronoun, incise_with_noun, subject_and_verb_after, phrase_after):
        found = rule(piece)
        if found and max(span[1] for span in (found.cue, found.mention) if span) == words.ends[comma - 1]:
            return replace(found, rule="resumed")
    found = None if "," in words.classes[before + 2 : comma] else verb_second(piece)
    return replace(found, rule="resumed") if found else None


def colon(place: Place) -> Attribution | None:
    """A colon before the marks.

    Il a ajouté : « … »; Selon un officier : « … »; Même son de cloche chez Claire Morel : « … ».

    >>> from .place import example
    >>> colon(example("Il a ajouté : « Nous restons. »")).rule
    'colon'
    >>> colon(example("Il a mis « fin » au débat."))
    """
    words = place.words
    if place.index == 0 or words.classes[place.index - 1] != ":":
        return None
    stop = place.index - 1
    found = last_cue(place, place.start, stop)
    if found and found.subject:
        return make(place, "colon", 0.95, (found.start, found.end), found.subject)
    infinitive = _INFINITIVE.fullmatch(words.classes, place.start, stop)
    if infinitive:
        return replace(make(place, "colon", 0.9, infinitive.span(1), None), dropped="s")
    alone = cues_in(words, place.start, stop)[-1:] if words.lexicon.dropped_plurals else []
    if alone and stop - alone[0].end <= NEAR:
        return without_subject(place, "colon", (alone[0].start, alone[0].end))
    if any(_tells_behind(place, rule) for rule in (incise_with_noun, phrase_after)):
        return None
    return _colon_phrase(place, stop) or make(place, "colon", 0.7, None, _colon_noun(place, stop))


def _tells_behind(place: Place, rule: Callable[[Place], Attribution | None]) -> bool:
    """*Auch für die Anhänger: „…“, so der Trainer*: an incise right behind the words tells who speaks, not what stands
    before a colon without a verb."""
    found = rule(place)
    begin = place.words.ends[place.index]
    return found is not None and found.cue is not None and found.cue[0] - begin <= _RIGHT_BEHIND


_RIGHT_BEHIND = 2
"""Characters between the marks and an incise: a comma, a blank."""
_LABEL = pattern("(<title>{0,2} <name> <name+part>{0,4}) <comma> <!verb+reports+aux+passive+modal+stop>{1,14}")
"""*Awa Diarra, maire de Kayes :*."""
_NARRATED = pattern(
    "<coord>? (<det>? <role>? <title>? <name> <name+part>{0,4} | <det> <role> | <pronoun>) <link> (<infinitive>) "
    "<!quotation+stop+semicolon+colon>{0,8}"
)
"""*Et Paul Roy de renchérir :*."""
_VERBS = pattern("<verb+reports+aux+passive+modal+relative+subord>")


def colon_alone(place: Place) -> Attribution | None:
    """A speaker alone before the colon.

    Et le porte-parole, Paul Roy : « … »; Awa Diarra, maire de Kayes : « … »; Réplique d'Awa Diarra : « … ». Nothing in
    the clause is a verb, so the name or the office with which it ends is no object.

    >>> from .place import example
    >>> colon_alone(example("Et le porte-parole Paul Roy : « Nous restons. »")).rule
    'colon_alone'
    >>> colon_alone(example("Et voilà le porte-parole Paul Roy. Il sourit : « Nous restons. »"))
    >>> colon_alone(example("Retour sur la situation de Paul Roy : « Nous restons. »"))
    """
    words, stop = place.words, place.index - 1
    if stop <= place.start or words.classes[stop] != ":":
        return None
    owner = _NOUN_OF.search(words.classes, max(place.start, stop - _FEW), stop)
    owner = owner or _FIRST_NOUN_OF.fullmatch(words.classes, place.start, stop)
    if owner:
        return make(place, "colon_alone", 0.9, None, Phrase(*owner.span(1)))
    narrated = _NARRATED.fullmatch(words.classes, place.start, stop)
    if narrated:
        return make(place, "colon_alone", 0.9, narrated.span(2), Phrase(*narrated.span(1)))
    if _VERBS.search(words.classes, place.start, stop):
        return None
    label = _LABEL.fullmatch(words.classes, place.start, stop)
    if label and _tells_more(words, place.start, label.end(1) + 1):
        return make(place, "colon_alone", 0.95, None, Phrase(*label.span(1)))
    noun = _colon_noun(place, stop)
    free = noun and noun.end == stop and can_speak(words, noun) and _is_free(words, noun, place.start)
    return make(place, "colon_alone", 0.9, None, noun) if free else None


def _tells_more(words: Words, start: int, behind: int) -> bool:
    """*Awa Diarra, maire*: an apposition; but *Vaccins, le maire*, *Kayes, Awa Diarra*: a topic before who speaks."""
    opens = words.classes[behind]
    return opens not in NAME + TITLE and (opens not in DET + LINK or _is_named(words, start))


def _is_free(words: Words, noun: Phrase, start: int) -> bool:
    """*Sur la situation de Roy*: a noun behind a preposition speaks only as a word of speech is its own."""
    before = words.classes[noun.start - 1 : noun.start] if noun.start > start else ""
    if before == BY and NAME in words.classes[start : noun.start]:  # Awa Neri da Bruxelles
        return False
    return before not in (*PREP, *LINK, *DET) or (before == LINK and SAYING in words.classes[start : noun.start])


_INFINITIVE = pattern(
    "(?:<coord>? (?=<link>) | (?=<modal>)) (<link+modal> <clitic>{0,2} <infinitive>) "
    "<!quotation+stop+semicolon+colon>{0,8}"
)
"""*Et de poursuivre :*, *Avant de conclure :*: French tells who speaks by the speaker before."""


def _colon_phrase(place: Place, stop: int) -> Attribution | None:
    """*Même son de cloche chez X :*; *pour X* in mid-sentence says nothing, *pour lui* does."""
    classes = place.words.classes
    for cue, speaker in reversed(phrases_of(place, place.start, stop, PHRASE + WEAK + POSTPOSITION)):
        inside = place.start + 1 < cue[0] and speaker.end < stop
        if classes[cue[0]] != WEAK or not inside or classes[speaker.start] in PRONOUN + OBJECT:
            return make(place, "colon", 0.9, cue, speaker)
    return None


def _stands_at(words: Words, phrase: Phrase) -> bool:
    """*à Paris*, *à la mairie de Paris*: a place is no speaker."""
    named = words.classes[phrase.start] == NAME and words.lowers[phrase.start] in given_names()
    return words.classes[phrase.start - 1 : phrase.start] == PREP and not named


_FREE_PRONOUN = pattern("(?<!<prep+phrase+weak+link>) <pronoun>")


_WRITTEN_ALONE = pattern("<det+link>? <saying+document+word+adverb+number>+")


def _colon_noun(place: Place, stop: int) -> Phrase | None:
    """The speaker before a colon without a verb: the complement of a noun of speech, a pronoun, a subject, a name."""
    words = place.words
    phrases = noun_phrases(words, place.start, stop)
    for phrase in reversed(phrases):
        classes = words.classes[phrase.start : phrase.end]
        match = pattern("<saying+document> <word+name+adverb>* <link>{1,2} (<det>? .+) $").search(classes)
        if match and pattern("<speaker>").search(match.group(1)):
            return Phrase(phrase.start + match.start(1), phrase.end)
    if phrases and phrases[-1].end == stop:
        owner = _OWNER.search(words.classes, phrases[-1].start, stop)
        if owner:
            return Phrase(*owner.span(1))
        if _stands_apart(words, phrases[-1], place.start):
            return phrases[-1]
    behind = next((p for p in reversed(phrases) if _behind_topic(words, p, place.start, stop)), None)
    if behind:
        return behind
    named = [p for p in phrases if has_name(words, p) and not _stands_at(words, p)]
    free = [p for p in phrases if not p.governed and not _WRITTEN_ALONE.fullmatch(words.classes[p.start : p.end])]
    pronoun = _FREE_PRONOUN.search(words.classes, place.start, stop)
    if pronoun:
        return Phrase(*pronoun.span())
    last = [p for p in phrases if p.end == stop and can_speak(words, p) and not _stands_at(words, p)]
    return (free or named or last or [None])[0]  # type: ignore[list-item]


_OF_SOMEBODY = "<reports> <word>? <link> (<title>? <role>? <name> <name+part>{0,4}) $"
_NOUN_OF, _FIRST_NOUN_OF = pattern(f"(?<!<prep>) <det> {_OF_SOMEBODY}"), pattern(_OF_SOMEBODY)
"""*Dura la replica di Anna Rossi :*: a form that elsewhere is a verb is a noun between a determiner and *di*."""
_FEW = 12
"""Words of a noun and its complement."""
_OWNER = pattern("(?<!<prep>) <det> <word+saying+document>{1,2} <link> (<title>? <name> <name+part>{0,4}) $")
"""*Le récit d'Awa Diarra :*, *la colère de Roy :*: whose it is."""


def _stands_apart(words: Words, phrase: Phrase, start: int) -> bool:
    """*Vaccins, Awa Diarra :*, *Le pont, la mairie :*: a headline's topic, without a verb, stands before whoever
    speaks."""
    if words.classes[phrase.start - 1 : phrase.start] not in (",", ".") or phrase.start - 1 <= start:
        return False
    if _VERBS.search(words.classes, start, phrase.start):
        return False
    return has_name(words, phrase) or not _is_named(words, start)


_WHO = pattern("<det> <role> | <title>")


def _behind_topic(words: Words, phrase: Phrase, start: int, stop: int) -> bool:
    """*Kayes, le maire après la réunion :*, *Kayes salue ses pêcheurs, le maire :*: a headline's topic, or all that it
    tells, stands before an office and where or when its holder speaks."""
    comma = phrase.start - 1
    if comma <= start or words.classes[comma] != "," or not _WHO.match(words.classes, phrase.start):
        return False
    if _VERBS.search(words.classes, phrase.end, stop) or "," in words.classes[phrase.end : stop]:
        return False
    if _VERBS.search(words.classes, start, comma):
        return words.classes[comma - 1] not in NAME + TITLE
    return comma - start <= _LONGEST_TOPIC and not _is_named(words, start)


_LONGEST_TOPIC = 4


def _is_named(words: Words, start: int) -> bool:
    return words.lowers[start] in given_names() or words.classes[start] == TITLE


def conjunction(place: Place) -> Attribution | None:
    """A conjunction before the marks: Il a estimé que « … »; she said that "…".

    >>> from .place import example
    >>> conjunction(example("Il a estimé que « rien ne presse ».")).rule
    'conjunction'
    >>> conjunction(example("Il a estimé le « coût »."))
    """
    match = pattern("<that> <comma>? $").search(place.classes(place.start, place.index))
    if not match:
        return None
    found = last_cue(place, place.start, place.start + match.start())
    if found is None or not found.subject:
        return None
    return make(place, "conjunction", 0.9, (found.start, found.end), found.subject)


_PARTED = pattern("<boundary+that>")


def phrase_before(place: Place) -> Attribution | None:
    """A phrase that reports, before the marks: Selon X, … « … »; for him, "…".

    >>> from .place import example
    >>> phrase_before(example("Selon la préfecture, la route est « coupée ».")).rule
    'phrase_before'
    >>> phrase_before(example("La route est « coupée »."))
    """
    begin = clause_start(place.words, place.start, place.index)
    for cue, speaker in reversed(phrases_of(place, place.start, place.index, PHRASE + POSTPOSITION)):
        own = last_cue(place, speaker.end, place.index)  # selon le procureur, la victime le traite de « … »
        named = own and own.subject and "o" in place.words.flags(own.verb)
        if not own or not named or _PARTED.search(place.words.classes, own.end, place.index):
            return make(place, "phrase_before", 0.9, cue, speaker)
    for cue, speaker in phrases_of(place, begin, place.index, WEAK):
        if cue[0] <= begin + 1 and not last_cue(place, speaker.end, place.index):
            return make(place, "phrase_before", 0.8, cue, speaker)
    return opinion_alone(place)


def verb_before(place: Place) -> Attribution | None:
    """A reporting verb before the marks: La ministre dénonce une « … »; he called it "…".

    >>> from .place import example
    >>> verb_before(example("La ministre dénonce une « manœuvre ».")).rule
    'verb_before'
    >>> verb_before(example("La route mène à la « Croix »."))
    """
    found = last_cue(place, place.start, place.index)
    if found is None or not found.subject:
        return verb_alone(place, place.index)
    near = place.index - found.end
    strength = 0.85 if near <= 3 else 0.75 if near <= 12 else 0.6
    return make(place, "verb_before", strength, (found.start, found.end), found.subject)


_NAME_ALONE = pattern("(?:^ | <edge+dash>) (<title>? <name>{1,4}) $")


def name_before(place: Place) -> Attribution | None:
    """A bare name before the marks.

    Borne « très inquiète », Martinez plus serein: in a headline the name alone stands before the words.

    >>> from .place import example
    >>> name_before(example("Grève : Koné « très inquiet », le maire aussi")).rule
    'name_before'
    >>> name_before(example("Koné est « inquiet », le maire aussi"))
    """
    words = place.words
    match = _NAME_ALONE.search(words.classes, max(0, place.index - 6), place.index)
    if not match or words.classes[place.index + 1 : place.index + 2] not in (",", "|", ""):
        return None
    return make(place, "name_before", 0.7, None, Phrase(*match.span(1)))


def sentence_subject(place: Place) -> Attribution | None:
    """The subject of a sentence without a cue.

    La police s'intéresse à « … »: no cue, but the sentence has a subject that may own the words.

    >>> from .place import example
    >>> sentence_subject(example("La police s'intéresse à « d'autres individus ».")).rule
    'sentence_subject'
    >>> sentence_subject(example("« D'autres individus » courent."))
    """
    words = place.words
    pronoun = words.classes.find(PRONOUN, place.start, place.index)
    phrases = [p for p in noun_phrases(words, place.start, place.index) if not p.governed]
    first = next((p for p in phrases if can_speak(words, p)), None)
    if pronoun >= 0 and (first is None or pronoun < first.start):
        first = Phrase(pronoun, pronoun + 1)
    if first is None or first.end > place.index - 1:
        return None
    return make(place, "sentence_subject", 0.3, None, first)
