"""The verb forms in the packs are those that the generator makes (python -m tools.verb_forms)."""

import subprocess
import sys
from pathlib import Path

import pytest

from quoteparse.lang import load_pack
from quoteparse.lang.base import entries
from quoteparse.lang.verb_forms import verb_forms

ROOT = Path(__file__).parent.parent


def test_packs_hold_what_the_generator_makes():
    run = subprocess.run([sys.executable, "-m", "tools.verb_forms", "--check"], cwd=ROOT, check=False)
    assert run.returncode == 0, "the files of forms differ from what python -m tools.verb_forms writes"


FORMS = """
fr | dire | dit disent disait dira dirait | dit dite
fr | annoncer | annonçait annoncèrent | annoncé
fr | répéter | répète répétait répétera | répété
fr | appeler | appelle appelait | appelé
fr | reconnaître | reconnaît reconnut reconnaîtrait | reconnu
fr | soutenir | soutient soutiennent soutint | soutenu
fr | convenir | convient convint | convenu
fr | plaindre | plaint plaignait | plainte
fr | repentir | repent repentait | repenti
fr | faire_savoir | fait_savoir font_savoir | fait_savoir
en | say | say says said | said
en | deny | denies denied | denied
en | quip | quips quipped | quipped
de | sagen | sagt sagte sagten | gesagt
de | mitteilen | teilt teilte mitteilte | mitgeteilt
de | versprechen | verspricht versprach | versprochen
de | einräumen | räumt räumte | eingeräumt
de | analysieren | analysiert analysierte | analysiert
es | decir | dice dijo decía dirá | dicho
es | advertir | advierte advirtió | advertido
es | concluir | concluye concluyó | concluido
pt | dizer | diz disse dizia | dito
pt | concluir | concluiu concluíram | concluído
pt | saudar | saúda saúdam saudou | saudado
it | aggiungere | aggiunge aggiunse | aggiunto
it | spiegare | spiega spiegò spiegherà | spiegato
it | ribadire | ribadisce ribadì | ribadito
it | applaudire | applaude applaudono | applaudito
"""


@pytest.mark.parametrize("case", FORMS.strip().splitlines())
def test_a_verb_has_its_forms(case):
    code, lemma, finite, participles = (part.strip() for part in case.split("|"))
    groups = [set(group.split()) for group in verb_forms(code)[lemma].split("|")]
    assert set(finite.split()) <= groups[0]
    assert set(participles.split()) <= groups[1]


OTHERS = """
fr | vivre | vit vécurent vivra | vivrea
fr | apparaître | apparut apparaissait | apparaîtrea
fr | accueillir | accueille accueillait | accueillissait
fr | porter | portent portait | porte porter
en | leave | left | leaves leave
de | verlieren | verlor | verloren
es | encontrar | encuentra encontró | encontrar
it | uscire | esce uscì | uscire
pt | vir | vem veio | vir
"""


@pytest.mark.parametrize("case", OTHERS.strip().splitlines())
def test_a_verb_that_reports_nothing_has_its_finite_forms_only(case):
    code, lemma, forms, none = (part.strip() for part in case.split("|"))
    found = set(verb_forms(code)[lemma].split())
    assert set(forms.split()) <= found
    assert not found & set(none.split())


@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it", "pt"])
def test_no_verb_stands_in_both_blocks(code):
    speech = load_pack(code).speech
    both = {line.split()[0] for line in entries(speech.verbs)} & {
        line.split()[0] for line in entries(speech.other_verbs)
    }
    assert not both
