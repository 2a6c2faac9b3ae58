"""Afrikaans: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    aan as asseblief baie by daar dan dat deur die een ek en geen haar het hierdie hoe hoekom hom hulle hy in is jou
    jy kan maar met moenie moet my n na nie niks nou of om ons ook op sal so sy te uit van vir waar was wat wees wie
    word
"""

PACK = LanguagePack(
    code="af",
    name="Afrikaans",
    function_words=word_set(FUNCTION_WORDS),
)
