"""Hungarian: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    a az azok azt be csak de egy el engem ez ezt fel ha hogy hol is itt kell ki lehet meg mi mikor minden mint mit
    miért már még nagyon nekem neki nem ott sem te ti vagy vagyok van volna volt én és ő ők
"""

PACK = LanguagePack(
    code="hu",
    name="Hungarian",
    function_words=word_set(FUNCTION_WORDS),
)
