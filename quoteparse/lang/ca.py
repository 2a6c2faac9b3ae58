"""Catalan: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    això al als amb aquest aquesta aquí com de del dels des el ell ella ells els em en ens es estic està et fer fins
    gràcies ha han hem hi ho i jo la les li mai meu meva molt més no nosaltres on per perquè però quan que qui què
    res se sempre sense ser seu seva són també tenim tinc tot tu té un una us va vosaltres és
"""

PACK = LanguagePack(
    code="ca",
    name="Catalan",
    function_words=word_set(FUNCTION_WORDS),
)
