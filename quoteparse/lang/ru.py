"""Russian: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    а бы был была было быть в вам вас все вы где да для его ее ей ему если еще ещё её же за здесь и из или их к как
    когда кто меня мне может мы на нам нас не нет ни но о он она они от очень по с свой сейчас сказал так там тебе
    тебя то только ты у уже чем что эта эти это этот я
"""

PACK = LanguagePack(
    code="ru",
    name="Russian",
    function_words=word_set(FUNCTION_WORDS),
)
