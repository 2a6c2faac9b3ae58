"""Norwegian: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    aldri alle alltid at av bare ble blir de deg den det din du eller en er et etter for fra hadde han hans har
    hennes her hun hva hvordan hvorfor i ikke ingen jeg kan med meg men min mye må noe noen nå når og også om opp
    oss på seg skal som så til ut var vi vil være
"""

PACK = LanguagePack(
    code="no",
    name="Norwegian",
    function_words=word_set(FUNCTION_WORDS),
)
