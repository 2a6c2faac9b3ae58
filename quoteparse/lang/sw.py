"""Swahili: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    alikuwa alikwenda alisema ambao ambayo ameenda ana anataka anaweza asante au baada bado basi bila cha
    habari hakuna hapa hapana hata hayo hii hili hiyo hongera huko huo huu ile ili ilikuwa jambo je kabla
    kama katika kazi kila kile kubwa kufanya kuna kuwa kwa kwamba kwenye la lakini leo lini mambo mimi mkubwa mtu
    mungu mwaka na nani nataka naweza nchi ndio ndiyo ndugu ni nilifikiri nilikuwa nina ninapenda nini nyinyi pia
    pole rais sana sasa sawa si siku sisi tena tu tuna una unaweza vizuri vya wa wakati wake wako wale
    walikuwa wana wangu wao wapi watu wetu wewe wote ya yake yako yangu yeye za zaidi
"""

PACK = LanguagePack(
    code="sw",
    name="Swahili",
    function_words=word_set(FUNCTION_WORDS),
)
