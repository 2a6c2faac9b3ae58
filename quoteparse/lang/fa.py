"""Persian: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    آن آنها از است اما او اگر این با بر برای به بود تا تو خود در را شد شما ما من می نه نیز هر هم و چرا چه کجا کرد که
    کی گفت یک
"""

PACK = LanguagePack(
    code="fa",
    name="Persian",
    function_words=word_set(FUNCTION_WORDS),
)
