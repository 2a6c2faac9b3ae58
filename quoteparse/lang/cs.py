"""Czech: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    a ale by byl byla bylo být co do i jako je jeho jen ještě jsem jsi jsou kde kdo když která které který mi moc my
    má mám mě na ne nebo není nic o od on ona oni po pro proč s se si tady tak to ty už v ve vy z za že
"""

PACK = LanguagePack(
    code="cs",
    name="Czech",
    function_words=word_set(FUNCTION_WORDS),
)
