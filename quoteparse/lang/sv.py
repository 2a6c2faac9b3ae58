"""Swedish: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    aldrig alla alltid att av bara de den det dig din du där efter eller en ett från för hade han hans har hennes
    hon hur här i ingen inget inte jag kan man med men mig min mot mycket måste nu när någon något och också om oss
    på sig ska skulle som så till under upp ut vad var varför vi vill är
"""

PACK = LanguagePack(
    code="sv",
    name="Swedish",
    function_words=word_set(FUNCTION_WORDS),
)
