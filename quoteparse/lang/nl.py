"""Dutch: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, words

FUNCTION_WORDS = """
    aan al alleen alles als alstublieft altijd ben bent bij daar dag dan dat de deze die dit doei doen door echt een
    elke en er erg ff fijn fijne gaan gaat geen gefeliciteerd gewoon ging gisteren goed gwn haar heb hebben hebt
    heeft heel hem hen het hier hij hoe hoi hoor hun ieder iemand iets ik in is jaar je jij joh jouw jullie kan
    komen komt kunnen laat laten lekker leuk leven maakt maar mag me meer meest met mij mijn misschien moet moeten
    mooi mooie morgen n na naar niemand niet niets nog nooit nou nu of om omdat onder ons onze ook op over sinds
    succes te tegen terwijl tijdens toch toen tot tussen u uit uw van vanavond vandaag veel voor waar waarom waren
    was wat we weer weet weinig wel werd werden weten wie wij wil willen worden wordt wss zal ze zeggen zegt zei
    zich zij zijn zo zonder zou
"""

PACK = LanguagePack(
    code="nl",
    name="Dutch",
    function_words=words(FUNCTION_WORDS),
)
