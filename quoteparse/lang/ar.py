"""Arabic: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    أن أنا أنت أو أين إلى إن التي الذي بعد بين ثم حتى ذلك على عن عند في قبل قد كان كل كما كيف لا لقد لم لماذا لن ليس
    ما ماذا متى مع من نحن هذا هذه هل هم هو هي يا
"""

PACK = LanguagePack(
    code="ar",
    name="Arabic",
    function_words=word_set(FUNCTION_WORDS),
)
