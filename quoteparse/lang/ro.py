"""Romanian: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    a aceasta această acest acum ai aici al am are au ca care ce cea cel cine cu cum când că dar de din după ea ei
    el este eu fi foarte fost fără iar la le lor lui mai mă niciodată nimic noi nu o pe pentru până sau se sunt să
    te totul tu un unde voi îi îl în între și
"""

PACK = LanguagePack(
    code="ro",
    name="Romanian",
    function_words=word_set(FUNCTION_WORDS),
)
