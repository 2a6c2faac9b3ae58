"""Indonesian: the words that tell it from its neighbours in short texts."""

from .base import LanguagePack, word_set

FUNCTION_WORDS = """
    ada adalah akan aku anda apa atau bahwa banyak belum bisa bukan dalam dan dapat dari dengan di dia dua hanya
    hari harus ia ini itu jangan juga kami kamu karena kata ke kenapa kita lagi lebih mana masih menjadi mereka
    namun oleh orang pada para saat sangat satu saya sebagai sekali seperti siapa sudah tahun telah tersebut tidak
    untuk yang
"""

PACK = LanguagePack(
    code="id",
    name="Indonesian",
    function_words=word_set(FUNCTION_WORDS),
)
