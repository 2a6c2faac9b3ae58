"""Words that can be two things: a rule of quoteparse.words.ambiguous each, with a case for it and one against it."""

import pytest

from quoteparse.lang import load_pack
from quoteparse.words.lexicon import lexicon_of
from quoteparse.words.read import read_words

CASES = """
determiner_not_pronoun | en | Her mother left. | her | D
determiner_not_pronoun | en | They told her. | her | s
determiner_not_pronoun | en | This woman left. | this | D
determiner_not_pronoun | en | This is late. | this | u
noun_after_determiner | en | The ruling came late. | ruling | C
noun_after_determiner | en | They left, ruling nothing out. | ruling | g
noun_after_determiner | it | Lo spiega il geologo. | spiega | V
noun_after_determiner | it | La spiega arriva. | spiega | w
noun_after_preposition | it | Si legge nella nota. | nota | C
noun_after_preposition | it | Il medico nota la febbre. | nota | V
determiner_alone | fr | Certains disent non. | certains | s
determiner_alone | en | Several claims were false. | several | D
determiner_alone | fr | Certains maires disent non. | certains | D
infinitive | en | They met to call him. | call | g
infinitive | en | They call him. | call | V
title_without_name | en | The general spoke. | general | R
title_without_name | en | Gen. Ray Stone spoke. | gen | T
title_without_name | fr | Il a vu le cardinal. | cardinal | R
title_without_name | fr | Il a vu le cardinal Roy. | cardinal | T
adverb_in_name | en | The state of New Jersey spoke. | new | N
adverb_in_name | en | The new Jersey cow came. | new | a
adverb_in_name | en | They met New Jersey Gov. Ray Stone. | new | N
hyphened_name | fr | Il vit à Villiers-sous-Bois depuis mars. | sous | p
hyphened_name | fr | Villiers est sous Bois. | sous | P
adviser | fr | Le conseil du prévenu parle. | conseil | R
adviser | fr | Il a suivi son conseil. | conseil | L
elided_surname | fr | Hier, Khady N'Diaye a parlé. | n | N
elided_surname | fr | Elle n'Awa pas. | n | n
role_behind_name | fr | Paul Roy, juge de Kayes, est venu. | juge | R
role_behind_name | fr | « Non », juge Paul Roy. | juge | V
surname_with_article | fr | Il a vu Anne Le Maire hier. | maire | N
surname_with_article | fr | Anne le maire parle. | maire | R
verb_by_ending | en | Then Norland enjoyed the day. | enjoyed | v
verb_by_ending | en | The enjoyed day came. | enjoyed | w
verb_by_ending | en | Then Ray Stone toppled President Reed. | toppled | v
verb_by_ending | es | La empresa tropezó con él. | tropezó | v
verb_by_ending | es | El contrabando salió. | contrabando | w
modal_before_infinitive | es | Calló al asegurar que sí. | al | M
modal_before_infinitive | es | Vio al ministro. | al | P
capital_particle | it | Giorgia Ortu La Barbera parla. | la | N
capital_particle | it | Giorgia ha visto la Barbera. | la | D
capital_particle | it | Parla il ministro Di Merlo. | di | N
capital_particle | es | Escribe para Le Merlon hoy. | le | N
capital_particle | it | Di Merlo ha detto no. | di | N
capital_particle | it | Di Roma parla poco. | di | d
relative_not_conjunction | it | Il senatore che accusa Valli parte. | che | r
relative_not_conjunction | it | Ha detto al senatore che accusa Valli. | che | q
relative_not_conjunction | es | Habló Ruiz, que definió la crisis. | que | r
adjective_not_verb | en | The left wing spoke. | left | w
adjective_not_verb | en | The crew left the port. | left | v
verb_without_prefix | de | Er gab am Montag den Fehler zu. | gab | V
verb_without_prefix | de | Er gab zu viel Geld aus. | gab | v
verb_without_prefix | de | Er sagte wenig dazu. | sagte | V
participle_of_bracket | de | Sie hat die Reform lange angekündigt. | angekündigt | B
participle_of_bracket | de | Die Reform wurde lange angekündigt. | angekündigt | K
verb_behind_noun | de | Die Mutter brach zusammen. | brach | v
verb_behind_noun | de | Die Mutter mit großer Tasche kam. | großer | w
surname_again | de | Horst Lindemann kam, Lindemann ging. | lindemann | N
surname_again | de | Horst Lindner kam mit einem Landsmann. | landsmann | R
common_noun | de | Sie lehnt die Kürzungen ab, Kürzungen seien falsch. | kürzungen | w
common_noun | de | Sie lehnt Merkel ab. | merkel | N
common_noun | en | They left the Clarion. | clarion | N
enclitic | pt | O prefeito queixou-se ontem. | se | o
enclitic | pt | Ele diz se quer. | se | S
capital_of_sentence | en | Smoke filled the hall. | smoke | w
capital_of_sentence | en | Boris gathered his team. | boris | N
surname | en | They met Jay Porter. | porter | N
surname | en | They met a porter. | porter | R
surname | es | Hablaron con Martín Rey, ayer. | rey | N
surname | es | Hablaron con el rey Felipe. | rey | T
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_word_has_the_class_its_neighbours_give_it(case):
    _, code, text, word, char = (part.strip() for part in case.split(" | "))
    words = read_words(text, (), lexicon_of(load_pack(code)))
    assert words.classes[words.lowers.index(word)] == char
