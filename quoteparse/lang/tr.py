"""Turkish: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, words

FUNCTION_WORDS = """
    ama ancak artık bana belki ben beni benim bile bir biraz biz bu bugün bunu böyle bütün da daha de değil değilim
    diye doğru dün ediyor en etmek evet gerek gerçekten gibi gün hangi hayır hep her hiç hâlâ iki ile ilk ise
    istiyor istiyorum iyi için kadar karşı kaç kendi kendisi ki kim kişi lazım lütfen mi misin mu musun mü mı nasıl
    ne neden nerede nereye o olacak olan olarak oldu olduğu olduğunu olmak ona onlar onu onun sadece sana sen seni
    senin siz sonra tarafından tek teşekkürler tüm var ve ya yapmak yarın yeni yok yokmuş yıl zaman çok önce öyle
    şey şimdi şunu şöyle
"""

PACK = LanguagePack(
    code="tr",
    name="Turkish",
    function_words=words(FUNCTION_WORDS),
)
