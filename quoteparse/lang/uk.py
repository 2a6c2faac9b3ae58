"""Ukrainian: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    а або але би був була було бути в вам вас вже ви вона вони все від він де для до дуже ж з за зараз його йому
    коли мене мені ми може на нам нас не ні ніж о по свій та так там тебе ти то тобі тут тільки у хто це цей ця ці
    ще що я як якщо є і із їй їх її
"""

PACK = LanguagePack(
    code="uk",
    name="Ukrainian",
    function_words=word_set(FUNCTION_WORDS),
)
