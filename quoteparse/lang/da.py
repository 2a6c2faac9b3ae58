"""Danish: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    af aldrig alle altid at blev bliver de den der det dig din du efter eller en er et for fra han hans har havde
    hendes her hun hvad hvordan hvorfor i ikke ingen intet jeg kan med meget men mig min må nogen noget nu når og
    også om op os på sig skal som så til ud var vi vil være
"""

PACK = LanguagePack(
    code="da",
    name="Danish",
    function_words=word_set(FUNCTION_WORDS),
)
