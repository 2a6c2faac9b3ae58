"""Finnish: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    ei en että he hyvin hän hänen ja jo joka jos kuin kuka kun me miksi mikä minun minä missä mitä mitään mutta myös
    ne niin nyt ole oli olla ollut on ovat se sen sinun sinä tai te tuo tämä täällä vain voi
"""

PACK = LanguagePack(
    code="fi",
    name="Finnish",
    function_words=word_set(FUNCTION_WORDS),
)
