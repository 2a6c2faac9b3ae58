"""English: the forms of a reporting verb from its base form."""

from __future__ import annotations

from .forms import Forms, by_ending, made, parts, phrase, words

IRREGULAR = parts("""
    say         said said
    tell        told told
    write       wrote written
    speak       spoke spoken
    think       thought thought
    know        knew known
    find        found found
    hold        held held
    make        made made
    come        came come
    go          went gone
    give        gave given
    take        took taken
    put         put put
    read        read read
    see         saw seen
    swear       swore sworn
    understand  understood understood
    feel        felt felt
    mean        meant meant
    welcome     welcomed welcomed
    foretell    foretold foretold
    begin       began begun
    break       broke broken
    cut         cut cut
    spit        spat spat
    fight       fought fought
    shoot       shot shot
    hear        heard heard
    sing        sang sung
    set         set set
    laugh       laughed laughed
    =leave      left left
    =get        got got
    =keep       kept kept
    =run        ran run
    =fall       fell fallen
    stand       stood stood
    =sit        sat sat
    =meet       met met
    =lead       led led
    =win        won won
    =lose       lost lost
    =send       sent sent
    =build      built built
    =bring      brought brought
    =buy        bought bought
    =catch      caught caught
    =choose     chose chosen
    =draw       drew drawn
    =drive      drove driven
    =fly        flew flown
    =grow       grew grown
    =hide       hid hidden
    =pay        paid paid
    =rise       rose risen
    =sell       sold sold
    =show       showed shown
    =shut       shut shut
    =sleep      slept slept
    =spend      spent spent
    =steal      stole stolen
    =strike     struck struck
    =teach      taught taught
    =throw      threw thrown
    =wear       wore worn
    become      became become
    let         let let
    bet         bet bet
""")
"""Past tense and participle, by ending (rewrite goes as write)."""

DOUBLING = words("""
    admit aver beg begin bet blog brag chat chip concur cut deadpan drum dub fib fret gab grin infer jot kid let nag nod
    plan plug put quip rap rebut recap rib rip set shrug slam snap sob spit stun submit sum tut yap
""")
"""Verbs that double their last consonant: a short stressed last syllable."""


def forms(lemma: str) -> Forms:
    """Return the forms of a lemma: a verb or a phrase (point out).

    >>> forms("reply").finite, forms("quip").gerunds, forms("point out").participles
    (('reply', 'replies', 'replied'), ('quipping',), ('pointed out',))
    """
    verb, _, rest = lemma.partition(" ")
    third, past, participle, gerund = _third(verb), *_past(verb), _gerund(verb)
    found = made(f"{verb} {third} {past}", participle, gerund)
    return phrase(found, rest) if rest else found


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb[:-1] + "ies"
    return verb + "es" if verb.endswith(("s", "sh", "ch", "x", "z", "go")) else verb + "s"


def _past(verb: str) -> tuple[str, str]:
    irregular = by_ending(verb, IRREGULAR)
    if irregular:
        before, (past, participle) = irregular
        return before + past, before + participle
    if verb.endswith("y") and verb[-2] not in "aeou":
        regular = verb[:-1] + "ied"
    else:
        regular = verb + "d" if verb.endswith("e") else _doubled(verb) + "ed"
    return regular, regular


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    return _doubled(verb) + "ing"


def _doubled(verb: str) -> str:
    return verb + verb[-1] if verb in DOUBLING else verb
