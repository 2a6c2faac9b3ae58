"""Dutch: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, words

FUNCTION_WORDS = """
    aan al alleen alles als alstublieft altijd ben bent bij daar dag dan dat de deze die dit doen door een elke en
    er erg gaan gaat geen ging gisteren goed haar heb hebben hebt heeft heel hem hen het hier hij hoe hun ieder
    iemand iets ik in is jaar je jij jouw jullie kan komen komt kunnen laat laten leven maakt maar mag me meer meest
    met mij mijn moet moeten morgen na naar niemand niet niets nog nooit nu of om omdat onder ons onze ook op over
    sinds te tegen terwijl tijdens toch toen tot tussen u uit uw van vandaag veel voor waar waarom waren was wat we
    weet weinig wel werd werden weten wie wij wil willen worden wordt zal ze zeggen zegt zei zich zij zijn zo zonder
    zou
"""

PACK = LanguagePack(
    code="nl",
    name="Dutch",
    function_words=words(FUNCTION_WORDS),
)
