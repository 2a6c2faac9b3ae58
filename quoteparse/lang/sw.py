"""Swahili: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, words

FUNCTION_WORDS = """
    alikuwa alisema ambao ambayo ana anapenda anataka anaweza asante au baada bado basi bila cha habari hakuna hapa
    hapana hata hayo hii hili hiyo huko huo huu ile ili ilikuwa jambo je kabla kama katika kazi kila kile kufanya
    kuna kuwa kwa kwamba kwenye la lakini leo lini mambo mimi mtu mwaka na nani nataka naweza nchi ndio ndiyo ni
    nilifikiri nilikuwa ninapenda nini nyinyi pia sana sasa si siku sisi tu unaweza vya wa wakati wake wako wale
    walikuwa wangu wao wapi watu wewe wote ya yake yako yangu yeye za zaidi
"""

PACK = LanguagePack(
    code="sw",
    name="Swahili",
    function_words=words(FUNCTION_WORDS),
)
