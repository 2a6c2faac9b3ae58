"""What a pack is: the data of one language, with its own examples. No code of any language stands here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Flag(NamedTuple):
    """What can stand behind an entry, as ``+name``, the last of its words."""

    blocks: tuple[str, ...]
    """Where: the paths of blocks in a pack."""
    meaning: str


FLAGS = {
    "definite": Flag(("people.determiners",), "a determiner of what is known already: *le, la, ce*; *the, this*"),
    "indefinite": Flag(("people.determiners", "people.demonstratives", "people.impersonal"), "of what is new: *un, a*"),
    "possessive": Flag(("people.determiners",), "whose somebody is: *son avocat* is the lawyer of him named last"),
    "anybody": Flag(("people.roles", "people.collectives", "people.titles"), "a noun that tells only of somebody"),
    "former": Flag(("people.demonstratives",), "the one who was told of first of two: *le premier*, *the former*"),
    "latter": Flag(("people.demonstratives",), "the other one of the two: *le second*, *the latter*"),
    "half": Flag(("speech.negations",), "a negation that alone denies nothing: *ne … que*, *plus* tard"),
    "bare": Flag(("speech.verbs",), "a verb whose content can follow without a conjunction: *he said it would fail*"),
    "bare_only": Flag(("speech.verbs",), "one of these that hardly takes a noun: *he said it*, *he noted the plan*"),
    "namesake": Flag(("refusals.works",), "a noun of what is called by somebody's name: *le lycée Jean Moulin*"),
    "sworn": Flag(("people.roles",), "an office of justice: nobody has it of whom it is not told: *le procureur*"),
    "seat": Flag(("people.collectives",), "a body that is called by the place behind its noun: *Landgericht Ulm*"),
    "source": Flag(("speech.agents", "speech.weak_phrases"), "before a body whose words they are: *dicono dal Comune*"),
    "therein": Flag(("speech.adverbs",), "what points to a document told before: *darin heißt es*"),
    "unsaid": Flag(("speech.verbs",), "a verb whose clause is believed, wished or ordered: *acredita que, exige que*"),
}
"""All flags by name."""


def entries(block: str) -> tuple[str, ...]:
    """Read a word list: one entry a line; blank lines, lines that start with # and flags are left out.

    >>> entries('''
    ... a déclaré
    ... # a comment
    ... le ms +definite
    ... ''')
    ('a déclaré', 'le ms')
    """
    lines = (line.partition(" +")[0].strip() for line in block.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def flagged(block: str, flag: str) -> tuple[str, ...]:
    """Return the entries of a word list behind which a flag stands, as ``+flag``.

    >>> flagged("le ms +definite\\nun ms +indefinite", "definite")
    ('le ms',)
    """
    return entries("\n".join(line for line in block.splitlines() if flag in line.split(" +")[1:]))


def word_set(block: str) -> frozenset[str]:
    """Read single words.

    >>> sorted(word_set("le la\\nles"))
    ['la', 'le', 'les']
    """
    return frozenset(block.split())


@dataclass(frozen=True)
class DateWords:
    """The words by which a language tells days: what ``dates`` needs and nothing else. All in lower case.

    ``phrases`` has one phrase a line, ``pattern = meaning``. A pattern is words and slots: ``a/b`` either word, ``(a)``
    perhaps, ``a_b`` a word of two words; what stands before ``|`` must be there and is not part of the phrase. Slots:
    ``{weekday}``, ``{month}``, ``{day}`` (1-31), ``{year}``, ``{number}``, ``{unit}``, ``{digits}`` (3/6/2023).
    Meanings: ``nothing`` (looks like a date, is none) and the names of ``quoteparse.dates.meanings``, some with a
    number or a word: ``weekday last``, ``day -1``, ``month early``.
    """

    months: str = ""
    """Twelve lines from January on, each a month's names parted by spaces."""
    weekdays: str = ""
    """Seven lines from Monday on."""
    numbers: str = ""
    """One number a line: ``2 deux``. Figures need no line."""
    units: str = ""
    """``day jour jours``: one of hour, day, week, month, year, then its forms."""
    ordinal_endings: str = ""
    """What follows the figure of a day: *er*; *st, nd, rd, th*; *º*."""
    future: str = ""
    """Words that turn a date forward when they stand before it in its clause: *va, doit, sera*; *will*."""
    future_endings: str = ""
    """Endings of verbs (of five letters at least) that do the same: *era, eront*."""
    past: str = ""
    """Words that turn it back again: *a, ont, déclaré*; *said, was*. The nearest word before the date decides."""
    past_endings: str = ""
    """Endings of verbs that do the same."""
    of_something_else: str = ""
    """Words before a date that make it no day of a speech: *since, before, of*; *depuis, avant, de*."""
    occasions: str = ""
    """Nouns of an occasion, or of a paper, whose day is that of what is said there: *interview, speech, statement*."""
    capital: str = ""
    """How months are written: "upper" (English, German), "lower" (French …), or "" for either."""
    counted: str = ""
    """Nouns after which a number is no year: *euros, personnes*; *people*."""
    printed: str = ""
    """Words beside the day that an article prints at its head: *publié, le, à*; *published, on*."""
    phrases: str = ""


@dataclass(frozen=True)
class SpeechWords:
    """The words by which a language says that somebody says something: the cues.

    Each field is a block of text, one entry a line, lower case. A word is compared without its apostrophe and
    without hyphens: "d'après" stands as it is written, but the reader sees the words ``d`` and ``après``.
    """

    verbs: str = ""
    """The reporting verbs, one lemma a line: ``lemma flags | finite forms | past participles | gerunds``.

    Forms are separated by spaces; a form of several words is joined by ``_`` (``fait_savoir``). The lemma itself is
    the infinitive. Finite forms stand alone (*déclare*, *déclara*, *said*); a past participle counts only after an
    auxiliary (*a déclaré*) unless it is listed among the finite forms too (*said*); gerunds are *expliquant*,
    *adding*. Flags, none or several of:

    * ``s`` speech proper: *dire, affirmer, to say*; it can take a whole clause ("that …"), so it also makes indirect
      quotations;
    * ``o`` takes an object in which marked fragments stand: *dénoncer une « manœuvre »*, *to call it "unfair"*;
    * ``i`` a manner or a feeling, a cue only beside a quotation: *sourire, soupirer, s'inquiéter, to laugh*;
    * ``r`` only with a reflexive pronoun: *s'indigner*, *se souvenir*;
    * ``p`` whose passive has the speaker for its subject: *zitieren* (*wird zitiert*);
    * ``e`` whose object speaks, when it is somebody: *to quote a witness*, *citer un témoin*;
    * ``d`` what a document does to its reader, so that the document speaks: *peut-on lire*, *reads*, *steht*.
    """
    verb_prefixes: str = ""
    """Prefixes that leave their verb and close its clause: *mit, vor* (*teilte … mit*). A language that has some also
    sets the participle apart from its auxiliary (*hat … gesagt*)."""
    auxiliaries: str = ""
    """Forms that stand before a past participle in an active sentence: *a, ont, avait, s'est*; *has, had*; *hat*."""
    infinitives: str = ""
    """Auxiliaries in the infinitive, that begin a clause without a conjunction: *affirme avoir vu, dice di aver*."""
    as_told: str = ""
    """What opens *wie die Polizei mitteilte, …*, *comme l'a dit le maire, …*."""
    pointers: str = ""
    """What stands for the words just said, before a verb of speech: *lo* ha detto X, *es lo que* dijo X."""
    closings: str = ""
    """What stands before the speaker alone, behind his words: *così* il ministro, *a dirlo è* X."""
    passives: str = ""
    """Forms that make the participle passive, so that their subject is not the speaker: *was, were, wurde*."""
    rumour: str = ""
    """Auxiliaries and adverbs that tell a rumour: *aurait, auraient*; *reportedly, allegedly*; *soll*."""
    reported: str = ""
    """Verb forms by which a sentence without a cue shows that it is reported: *sei, habe, werde*."""
    modals: str = ""
    """Forms that can stand before the infinitive or gerund of a reporting verb: *veut, tient à*; *wants, went on*."""
    negations: str = ""
    """*ne, n, pas, jamais*; *not, never*."""
    adverbs: str = ""
    """Words that may stand between the parts of a cue: *également, aussi, ensuite*; *also, then, later*."""
    adverb_endings: str = ""
    """Endings of more of them: *ment*, *ly*."""
    dropped_plurals: str = ""
    """Where a verb needs no subject (*«No», respondió*): endings that tell that several speak: *n*, *no*, or empty."""
    other_verbs: str = ""
    """Frequent verbs that report nothing, a lemma or a form a line; what is another word as well: *porter -porte*."""
    verb_endings: str = ""
    """Endings of finite verbs and gerunds that hardly any noun has, such as *ed*, *ó*: such a word ends a name."""
    object_pronouns: str = ""
    """Pronouns before or inside a cue that are no subject: *lui*; behind a phrase too (*selon lui*): ``lui *s``."""
    onsets: str = ""
    """A pronoun that is an article too, and the letters before which alone it is one: ``lo sc sp st z``."""
    reflexives: str = ""
    """*se, s, m, me, t, te, nous, vous*; *sich*."""
    phrases: str = ""
    """What stands before a speaker and is a cue by itself: *selon, d'après, de l'avis de*; *according to*; *laut*."""
    weak_phrases: str = ""
    """The same, but only with a quotation in the same sentence: *pour, aux yeux de, du côté de, chez*; *for*."""
    postpositions: str = ""
    """What stands after a speaker and is a cue by itself: *zufolge*."""
    nouns: str = ""
    """Nouns of speech, whose complement is the speaker: *réaction (de), mots (de), réponse*; *words (of)*; *Worte*."""
    conjunctions: str = ""
    """What opens the content of an indirect quotation and is no part of it: *que, qu*; *that*; *dass*."""
    bare_objects: str = ""
    """Words that such a verb takes as its object all the same: *nothing, goodbye*."""
    clause_endings: str = ""
    """Endings of verbs: what shows a clause behind a verb of speech that needs no conjunction."""
    agents: str = ""
    """What stands before the speaker of a passive cue: *par*; *by*; *von*."""


@dataclass(frozen=True)
class PeopleWords:
    """The words by which a language speaks of people and of what speaks like people.

    Blocks, one entry a line, lower case. Where a line has features they follow the word: gender ``m``, ``f``, ``n`` or
    ``*`` (any), then number ``s``, ``p`` or ``*``: ``elles fp``, ``ministre *s``. Features left out mean ``**``.
    """

    civilities: str = ""
    """Titles and the commonest offices as ``evaluate`` leaves them out of names, without accents; articles the same."""
    articles: str = ""
    pronouns: str = ""
    """Subject pronouns of the third person, and those that follow a phrase (*selon lui*): ``il ms``."""
    demonstratives: str = ""
    """What stands for the person named last, with features: *celui-ci ms, ce dernier ms, the latter*."""
    first_person: str = ""
    """*je, j, nous*; *I, we*: subjects that are never the speaker of a quotation in the reporter's words."""
    own: str = ""
    """Words by which somebody speaks of himself, where an answer of an interview is told from a report."""
    impersonal: str = ""
    """Subjects that are nobody: *on* (on peut lire), *there*, *man*."""
    relatives: str = ""
    """Subjects that stand for the noun before them: *qui*; *who, which*; *der, die*."""
    determiners: str = ""
    """With features: *le ms, la fs, l *s, les *p, un ms, cette fs, son ms*; *the **, a *s, his **."""
    oblique: str = ""
    """Those of the determiners that open no subject: *dem, den*; with a gender, none before its nouns: *der f*."""
    linkers: str = ""
    """What joins a noun to its complement: *de, du, des, d*; *of*; *von, des, der*."""
    prepositions: str = ""
    """All others: a noun after one of them is not a subject: *à, dans, avec, par*; *in, with, by*."""
    coordinators: str = ""
    """*et, ou, ni, puis*; *and, or, but*."""
    subordinators: str = ""
    """What opens a clause with a subject of its own: *si, quand, lorsque, alors que, parce que*; *if, when, as*."""
    titles: str = ""
    """What stands before a name and is no part of it, with features, no full stop: *m ms, mme fs, dr *s*."""
    roles: str = ""
    """Nouns for people, with gender: offices, trades, kin, *homme, témoin, habitante*; singular unless irregular."""
    hypernyms: str = ""
    """What an office or a trade is called later, one line each, ``_`` for a blank: ``élu édile = maire sénateur``."""
    ages: str = ""
    """What makes an age of the number before it: *36 ans*, *29enne*; nouns with their first year: *trentenaire 30*."""
    demonym_endings: str = ""
    """Endings of the names of inhabitants, where they have a capital: *ois, oise, ien* (*le Lausannois*)."""
    collectives: str = ""
    """Nouns for what speaks as one, with gender: *gouvernement m, police f, syndicat m*; *company*; *Polizei f*."""
    documents: str = ""
    """Nouns for what speaks in writing, with gender: *communiqué m, rapport m, loi f*; *statement, report*."""
    plural_endings: str = ""
    """Endings that a plural adds to the entries above: *s, x*; *en, e, n*. They are tried, longest first."""
    parties: str = ""
    """Political parties as they stand behind an office: *le député LFI*, *il senatore Fdi*."""
    particles: str = ""
    """Lower-case parts of names: *de, du, van, der, ben, ould, el, al, da, dos*."""
    masculine_names: str = ""
    """Given names borne by men: they tell the gender of a person. All packs' names are read together."""
    feminine_names: str = ""
    """Given names borne by women."""
    not_names: str = ""
    """Words that open sentences in capitals and are part of no name, beyond those of all other fields: *oui, hier*."""
    things: str = ""
    """Where nouns have capitals: nouns that are no names; ``*ung`` ends such, ``^neue`` opens a sentence."""


@dataclass(frozen=True)
class RefusalWords:
    """The words that speak against a quotation: marks also stand around names, titles and words meant as words."""

    nicknames: str = ""
    """What stands before a nickname: *dit, alias, surnommé*; *nicknamed, aka*; *genannt*."""
    works: str = ""
    """Nouns before the title of a work, the name of an operation, a ship, a place, a brand: *film, restaurant*."""
    glosses: str = ""
    """Words around a word meant as a word or explained: *mot, terme, intitulé, baptisé, signifie*; *means*."""
    press: str = ""
    """Last words of the names of papers and broadcasters, where these stand between marks: *Spiegel*, *Abendblatt*."""
    related: str = ""
    """What a line begins with that leads to another article: *lire aussi, à lire*; *read more*; *lesen sie auch*."""
    promotions: str = ""
    """What a line holds that wants its reader to take something: *newsletter, abonnez-vous*; *subscribe*."""
    players: str = ""
    """How the label of a video or sound begins that stands below its title: *in riproduzione*."""
    charges: str = ""
    """What a legal charge follows: *mis en examen pour*."""
    slogans: str = ""
    """Nouns of what bears a slogan: *banderole, pancarte*; *banner, placard*."""
    chants: str = ""
    """Verbs of what a crowd says together: *scander*; *chant*."""


@dataclass(frozen=True)
class PackExample:
    """A text and the quotations that must be found in it, as (mention of the speaker, content) pairs."""

    text: str
    quotations: tuple[tuple[str, str], ...] = ()


def examples(block: str) -> tuple[PackExample, ...]:
    """Read examples: ``text => mention | content | mention | content``, one a line; nothing after => is a negative.

    >>> examples('« Non », dit Paul. => Paul | Non')
    (PackExample(text='« Non », dit Paul.', quotations=(('Paul', 'Non'),)),)
    >>> examples('Le film « Nuit » sort lundi. =>')[0].quotations
    ()
    """
    found = []
    for line in entries(block):
        text, _, result = line.partition("=>")
        parts = [part.strip() for part in result.split("|")]
        found.append(PackExample(text.strip(), tuple(zip(parts[::2], parts[1::2], strict=False))))
    return tuple(found)


@dataclass(frozen=True)
class PostWords:
    """Words that tell the lines of a post from those of the article around it."""

    own: str = ""
    """By which somebody speaks of himself, as in a post: *je, nous, mon*; *I, we, my*."""
    told_of: str = ""
    """By which an article tells of a post, or of what is said: *écrit, déclaré*; *posted, said*. What ends in ``*``
    begins a word: *gazouill\\**."""
    first_words: str = ""
    """With which a paragraph of an article begins, capitals kept: *Le, Dans, Mais*; *The, In*; *L'* has no blank."""


@dataclass(frozen=True)
class LanguagePack:
    """The data of one language."""

    code: str
    """ISO 639-1."""
    name: str
    """In English."""
    function_words: frozenset[str] = frozenset()
    """Some fifty short, frequent words, lower case: they tell this language from its neighbours in short texts."""
    dates: DateWords = field(default_factory=DateWords)
    marks: str = ""
    """Pairs of quotation marks, one a line, the outermost first: ``« »``. They break ties: which way a mark that can
    open and close (“ in German, » in Danish style) is read. Marks of other languages are read all the same."""
    mark_space: str = ""
    """What printers set between a mark and the words inside it: a no-break space in French, nothing elsewhere."""
    capital_nouns: bool = False
    """Whether every noun is written with a capital, as in German: a capital then tells little."""
    compounds: bool = False
    """Whether nouns are written together, the last one telling what the whole is: *Regierungssprecherin*."""
    names_before_nouns: bool = False
    """Whether a name can stand before the noun of which it tells more: *a Renault spokesman*, *der VW-Sprecher*."""
    abbreviations: str = ""
    """Abbreviations after whose full stop a sentence goes on, one a line, lower case, without the last stop: *p. ex*.
    With ``#`` only before a number: *no #*; ``0`` is a number of one or two digits: *am 20. Juni*. No letters."""
    speech: SpeechWords = field(default_factory=SpeechWords)
    people: PeopleWords = field(default_factory=PeopleWords)
    refusals: RefusalWords = field(default_factory=RefusalWords)
    posts: PostWords = field(default_factory=PostWords)
    examples: tuple[PackExample, ...] = ()
