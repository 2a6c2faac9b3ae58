"""Copies of articles, true and doctored, made from tests/cases/checking/statements.tsv."""

import re
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).parent / "cases" / "checking" / "statements.tsv"
SLOT = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
LEFT_OUT = re.compile(r"\{-([^{}]*)\}")
CAPITALS = re.compile(r" (de|the|den|di|do|da) ")
KINDS = ("name", "negation", "number")


class Case(NamedTuple):
    name: str
    """What was done."""
    text: str
    grave: bool
    verdicts: tuple[str, ...]
    """Those that are right."""


def rows():
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def filled(template, doctored=None, shortened=False):
    """The statement, one of its three places doctored, or without the words that may be left out."""
    places = iter(KINDS)
    said = SLOT.sub(lambda found: found.group(2 if next(places) == doctored else 1), template)
    return LEFT_OUT.sub("" if shortened else r"\1", said)


FRAMES = {
    "fr": ("« {s} », a déclaré {w}.", "{w} a affirmé : « {s}. »", "« {s} », a expliqué {w} lundi."),
    "en": ("“{s},” said {w}.", "{w} said: “{s}.”", "“{s},” {w} explained on Monday."),
    "de": ("„{s}“, sagte {w}.", "{w} sagte: „{s}.“", "„{s}“, erklärte {w} am Montag."),
    "es": ("«{s}», declaró {w}.", "{w} afirmó: «{s}».", "«{s}», explicó {w} el lunes."),
    "it": ("«{s}», ha dichiarato {w}.", "{w} ha affermato: «{s}».", "«{s}», ha spiegato {w} lunedì."),
    "pt": ("«{s}», disse {w}.", "{w} afirmou: «{s}».", "«{s}», explicou {w} na segunda-feira."),
}


def framed(language, speaker, said, number=0):
    """A sentence of an article."""
    return FRAMES[language][number % 3].format(s=said, w=speaker)


def articles():
    """The sources: two statements each, in the order of the table."""
    table = rows()
    for first, second in zip(table[::2], table[1::2], strict=True):
        yield "\n\n".join(framed(lang, who, filled(said)) for lang, who, said in (first, second))


def cases():
    """Yield true copies and doctored ones, as many of the one kind as of the other, nearly."""
    table = rows()
    for number, (language, speaker, template) in enumerate(table):
        other = table[number ^ 1][1]
        frame = lambda said, who=speaker, n=number: framed(language, who, said, n + 1)  # noqa: B023, E731
        said = filled(template)
        yield Case("as it is", frame(said), False, ("verbatim",))
        yield Case("another frame", framed(language, speaker, said, number + 2), False, ("verbatim",))
        yield Case("last name only", frame(said, speaker.split()[-1]), False, ("verbatim",))
        yield Case(
            "in capitals",
            frame(said[:1] + CAPITALS.sub(lambda found: found.group().upper(), said[1:])),
            False,
            ("typography", "verbatim"),
        )
        yield Case("the end of it", frame(" ".join(said.split()[-5:])), False, ("verbatim",))
        yield Case("marked cut", frame(LEFT_OUT.sub("(...) ", SLOT.sub(r"\1", template))), False, ("cut",))
        yield Case("cut", frame(filled(template, shortened=True)), False, ("cut",))
        for kind in KINDS:
            yield Case(f"another {kind}", frame(filled(template, kind)), True, ("edited", "cut"))
        yield Case("another speaker", frame(said, other), True, ("other speaker",))
        yield Case("a stranger", frame(said, "Robert Zimmer"), True, ("other speaker",))
        yield Case("invented", frame(INVENTED[language][number % 4]), True, ("not found",))
        yield Case(
            "another number, and cut", frame(filled(template, "number", shortened=True)), True, ("edited", "cut")
        )
        yield Case("denied and given to another", frame(filled(template, "negation"), other), True, ("other speaker",))


INVENTED = {
    "de": (
        "Morgen früh trete ich ohne zu zögern zurück",
        "Diese Reform zerstört alles, was unsere Eltern aufgebaut haben",
        "Nichts geht über eine gute Suppe am Kamin",
        "Die Sterne weisen besser den Weg als alle Ministerien",
    ),
    "es": (
        "Dimitiré mañana por la mañana sin dudarlo un segundo",
        "Esta reforma destruirá todo lo que construyeron nuestros padres",
        "Nada como una buena sopa junto al fuego",
        "Las estrellas guían mejor que todos vuestros ministerios",
    ),
    "it": (
        "Mi dimetterò domattina senza esitare un secondo",
        "Questa riforma distruggerà tutto quello che i nostri genitori hanno costruito",
        "Niente vale una buona minestra accanto al fuoco",
        "Le stelle guidano meglio di tutti i vostri ministeri",
    ),
    "pt": (
        "Vou demitir-me amanhã de manhã sem hesitar um segundo",
        "Esta reforma destruirá tudo o que os nossos pais construíram",
        "Nada como uma boa sopa à beira do lume",
        "As estrelas guiam melhor do que todos os vossos ministérios",
    ),
    "fr": (
        "Je démissionnerai demain matin sans hésiter une seconde",
        "Cette réforme détruira tout ce que nos parents ont bâti",
        "Rien ne remplace une bonne soupe au coin du feu",
        "Les étoiles guident mieux que tous vos ministères",
    ),
    "en": (
        "I shall resign tomorrow morning without hesitation",
        "This reform destroys everything our parents built together",
        "Nothing beats a good soup beside an open fire",
        "Stars guide travellers better than your ministries",
    ),
}
