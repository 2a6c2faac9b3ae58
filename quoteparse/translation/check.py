"""Does an installed pair work? Thirty sentences of news, their references, a score, and what must come out unharmed."""

from __future__ import annotations

from typing import NamedTuple

from ..model import QuoteparseError
from .chrf import chrf
from .engine import Engine, Pair, find_route, missing_pair
from .protection import find_entities
from .sending import translate_texts

MARGIN = 15.0
"""Points of chrF above the untranslated sentences that a pair must reach. Word by word from a lexicon does not."""
APERTIUM = "61"
"""What Apertium 3.8.3 scores by way of Spanish, either way (60.9 and 62.3): a rough translation."""

SENTENCES = """
Le gouvernement a annoncé mardi une nouvelle aide pour les familles touchées par les inondations.
The government announced on Tuesday new aid for the families affected by the floods.

« Nous ne céderons pas », a déclaré la ministre de la Santé devant les députés.
“We will not give in,” the health minister told the deputies.

La police a ouvert une enquête après la disparition de deux adolescents.
The police have opened an investigation after the disappearance of two teenagers.

Les négociations entre les deux pays reprendront la semaine prochaine à Genève.
Negotiations between the two countries will resume next week in Geneva.

Le président doit rencontrer son homologue vendredi dans la capitale.
The president is due to meet his counterpart on Friday in the capital.

Selon les secours, au moins douze personnes ont été blessées dans l'accident.
According to the emergency services, at least twelve people were injured in the accident.

« C'est une décision injuste et nous ferons appel », a réagi son avocat.
“It is an unfair decision and we will appeal,” his lawyer reacted.

La hausse des prix devrait se poursuivre jusqu'à la fin de l'année.
The rise in prices is expected to continue until the end of the year.

Les enseignants ont appelé à une grève nationale le 12 mars.
Teachers have called for a national strike on 12 March.

Le parti d'opposition accuse le pouvoir de vouloir retarder les élections.
The opposition party accuses the government of wanting to delay the elections.

Merci à @MairieDeBrest et à tous les bénévoles pour leur aide.
Thanks to @MairieDeBrest and to all the volunteers for their help.

Le rapport publié sur https://example.org/rapport_2023 décrit la situation dans les hôpitaux.
The report published on https://example.org/rapport_2023 describes the situation in hospitals.

Le chômage a reculé de 0,4 % au troisième trimestre.
Unemployment fell by 0,4 % in the third quarter.

« Je n'ai jamais reçu d'argent de cette entreprise », affirme l'ancien maire.
“I have never received money from this company,” says the former mayor.

Des milliers de manifestants se sont rassemblés devant le Parlement.
Thousands of demonstrators gathered in front of Parliament.

L'armée a repris le contrôle de la ville après trois jours de combats.
The army regained control of the city after three days of fighting.

La mission @Mission_Paix compte 13 000 soldats dans la région.
The mission @Mission_Paix has 13,000 soldiers in the region.

Le tribunal rendra son jugement le 5 septembre.
The court will deliver its judgment on 5 September.

« Nous avons besoin d'eau, de nourriture et de médicaments », explique un habitant.
“We need water, food and medicine,” explains a resident.

Le budget s'élève à 350 M€, soit deux fois plus que l'an dernier.
The budget amounts to 350 M€, twice as much as last year.

Les scientifiques craignent que la sécheresse ne dure encore plusieurs mois.
Scientists fear that the drought will last several more months.

La journaliste a été libérée après deux ans de prison.
The journalist was released after two years in prison.

Avec #Climat_2030 les élus veulent réduire la pollution de moitié.
With #Climat_2030 elected officials want to cut pollution by half.

Le Conseil de sécurité se réunira en urgence à la demande de la France.
The Security Council will hold an emergency meeting at the request of France.

« Il faut que les responsables soient jugés », a dit la mère de la victime.
“Those responsible must be brought to justice,” said the victim's mother.

L'usine fermera ses portes en juin et 240 emplois seront supprimés.
The factory will close its doors in June and 240 jobs will be cut.

Le premier ministre a reconnu des erreurs mais refuse de démissionner.
The prime minister has admitted mistakes but refuses to resign.

Le vaccin sera gratuit pour les personnes de plus de 65 ans.
The vaccine will be free for people over 65.

Les deux chefs d'État ont signé un accord sur le commerce et l'énergie.
The two heads of state signed an agreement on trade and energy.

La France a demandé le retrait sans délai de ses troupes, a-t-on appris de source diplomatique.
France has requested the withdrawal without delay of its troops, a diplomatic source said.
"""
"""French, then English, a blank line between the pairs; written for quoteparse."""


class Check(NamedTuple):
    """How a pair fared: the score, that of the untranslated sentences, and what was harmed."""

    score: float
    copied: float
    """The score of leaving every sentence as it is: a pair that works is far above."""
    sentences: tuple[tuple[str, str, str, str], ...]
    """Source, reference, translation, status ("ok" or "suspect")."""
    harmed: tuple[str, ...]
    """Handles, hashtags, links and numbers with units that did not come out as they went in."""

    @property
    def suspect(self) -> int:
        """How many sentences the model seems to have run away with."""
        return sum(status != "ok" for *_, status in self.sentences)

    @property
    def works(self) -> bool:
        """Whether the pair seems to work: nothing harmed or suspect, and a score well above the untranslated one."""
        return not self.harmed and not self.suspect and self.score >= self.copied + MARGIN

    def report(self) -> list[str]:
        """Return what to tell a person, line by line."""
        kept = "all unharmed" if not self.harmed else "HARMED: " + ", ".join(self.harmed)
        return [
            f"chrF       {self.score:.1f} (untranslated: {self.copied:.1f}; Apertium by way of Spanish: {APERTIUM})",
            f"protected  {kept}",
            f"suspect    {self.suspect} of {len(self.sentences)} sentences",
            f"verdict    {'works' if self.works else 'DOES NOT WORK'}",
        ]


def check_pair(pair: Pair, engine: Engine) -> Check:
    """Translate the sentences of a pair and score them; there are sentences for fr-en and en-fr.

    Raises ``QuoteparseError`` when the pair is not installed, or has no sentences.
    """
    examples = [tuple(block.split("\n")) for block in SENTENCES.strip().split("\n\n")]
    if set(pair) != {"fr", "en"}:
        raise QuoteparseError(f"there are sentences to check fr-en and en-fr with, none for {pair[0]}-{pair[1]}")
    route = find_route(engine.pairs(), *pair)
    if route is None:
        raise missing_pair(engine, *pair)
    sources, references = zip(*(e if pair == ("fr", "en") else e[::-1] for e in examples), strict=True)
    results = translate_texts(sources, engine, route)
    outputs = [result.text for result in results]
    harmed = [entity for source, output in zip(sources, outputs, strict=True) for entity in _harmed(source, output)]
    rows = zip(sources, references, outputs, (result.status for result in results), strict=True)
    return Check(chrf(outputs, references), chrf(sources, references), tuple(rows), tuple(harmed))


def _harmed(source: str, output: str) -> list[str]:
    """Return what was to come out as it went in, and did not; spaces inside numbers are free."""
    entities = [(e.kind, source[e.start : e.end]) for e in find_entities(source)]
    solid = "".join(output.split())
    return [
        text
        for kind, text in entities
        if (text not in output if kind != "quantity" else "".join(text.split()) not in solid)
    ]
