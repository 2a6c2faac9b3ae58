"""Turkish: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    abi allah ama ancak artık bana belki ben beni benim bi bile bir biraz biz bişey bu bugün bunu böyle bütün canım
    da daha de değil değilim diye doğru dün ediyor en etmek evet gerek gerçekten gibi gün günaydın güzel hangi hayır
    hayırlı hep her hiç hâlâ iki ile ilk inşallah ise istiyor istiyorum iyi için kadar kardeş karşı kaç kendi
    kendisi ki kim kişi lazım lütfen mi misin mu musun mutlu mü mı naber nasıl ne neden nerede nereye o olacak olan
    olarak oldu olduğu olduğunu olmak olsun ona onlar onu onun sadece sana sen seni senin seviyorum siz sonra
    tarafından tek teşekkür teşekkürler tüm var ve ya yapmak yarın yeni yok yokmuş yıl yıllar zaman çok önce öyle
    şey şimdi şunu şöyle
"""

PACK = LanguagePack(
    code="tr",
    name="Turkish",
    function_words=word_set(FUNCTION_WORDS),
)
