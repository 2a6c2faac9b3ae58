"""By which names and mentions each speaker of one gold document is known."""

from __future__ import annotations

from collections import defaultdict

from .annotation import AnnotatedDocument, AnnotatedQuotation
from .identity import is_pronoun, read, same_person
from .judgement import Check
from .words import folded_words


class Cast:
    """The speakers of a gold document, to judge given names and mentions by."""

    def __init__(self, gold: AnnotatedDocument) -> None:
        self._language = gold.language
        self._mentions: dict[str, set[str]] = defaultdict(set)
        for quotation in gold.quotations:
            if quotation.speaker and quotation.mention and not is_pronoun(quotation.mention):
                self._mentions[quotation.speaker].add(quotation.mention)
        self._shared = _shared_last_names({wanted for q in gold.quotations if (wanted := named(q))})

    def checks(self, gold: AnnotatedQuotation, given: AnnotatedQuotation) -> tuple[Check, ...]:
        """Return "who" and "mention"; nothing where the gold tells nobody.

        "who" asks that ``speaker`` means the person by name: an office, a pronoun, a glued word do not, though
        somebody whom the gold does not name is known by a description. "mention" is content with any words by which
        the gold calls the person somewhere.
        """
        wanted = named(gold)
        if not wanted:
            return ()
        mention = self._tells(given.mention, gold) or self._tells(given.speaker, gold)
        return (
            Check("who", wanted, given.speaker, self._means(given.speaker, wanted)),
            Check("mention", gold.mention or wanted, given.mention or given.speaker, mention),
        )

    def _means(self, given: str | None, wanted: str) -> bool:
        names = (wanted, *sorted(m for m in self._mentions[wanted] if _is_alias(m, wanted)))
        return any(same_person(given, name, self._language, self._shared) for name in names)

    def _tells(self, given: str | None, gold: AnnotatedQuotation) -> bool:
        if not given:
            return False
        if any(same_person(given, told, self._language, self._shared) for told in (gold.mention, gold.speaker)):
            return True
        return read(given).words in {read(mention).words for mention in self._mentions.get(gold.speaker or "", ())}


def named(quotation: AnnotatedQuotation) -> str | None:
    """The person whom the gold tells, by name or by a description; None for a pronoun that it leaves open."""
    return quotation.speaker or (None if is_pronoun(quotation.mention) else quotation.mention)


def _shared_last_names(speakers: set[str]) -> frozenset[str]:
    firsts: dict[str, set[str]] = defaultdict(set)
    for name in (read(speaker).name for speaker in speakers):
        if len(name) > 1:
            firsts[name[-1]].add(name[0])
    return frozenset(last for last, found in firsts.items() if len(found) > 1)


def _is_alias(mention: str, speaker: str) -> bool:
    """Whether a mention is another name of the speaker: one that shares a word with it, or its initials."""
    name, words = read(mention).name, folded_words(speaker)
    if not name or name != read(mention).words:
        return False
    return "".join(name) == "".join(word[0] for word in words) or any(len(w) > 3 and w in words for w in name)
