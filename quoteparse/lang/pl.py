"""Polish: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    a ale bardzo być był było będzie ci cię co czy dla dlaczego do gdzie go i ich ja jak jego jej jest jestem już
    kiedy która które który ma mam masz mi mnie może my na nic nie nigdy o od on ona oni po przez się sobie są tak
    tam to tu ty tylko tym w wy z za zawsze że
"""

PACK = LanguagePack(
    code="pl",
    name="Polish",
    function_words=word_set(FUNCTION_WORDS),
)
