"""The language of short texts: quotations, posts, sentences."""

import random
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from doubling import cost

from quoteparse import QuoteparseError
from quoteparse.language import detect_language, detecting_with

ROOT = Path(__file__).parent.parent
SENTENCES = {
    "fr": "Nous partirons quand ils le voudront.|C'est une honte pour le pays|L'armée dément toute implication dans cette attaque",
    "en": "We will leave when they ask us to.|It is a disgrace|The army denies any role in the attack",
    "de": "Wir gehen, wenn man uns darum bittet.|Das ist eine Schande für das Land|Die Polizei weist jede Schuld von sich",
    "es": "Nos iremos cuando ellos lo pidan.|¡Qué vergüenza!|El ejército niega cualquier participación en el ataque",
    "pt": "Vamos embora quando eles quiserem.|É uma vergonha para o país|O exército nega qualquer envolvimento no ataque",
    "it": "Ce ne andremo quando lo vorranno loro.|È una vergogna per il paese|L'esercito nega ogni coinvolgimento nell'attacco",
    "nl": "Wij vertrekken wanneer zij het willen.|Het is een schande voor het land|Het leger ontkent elke betrokkenheid bij de aanval",
    "ru": "Мы уйдём, когда они захотят.|Это позор для всей страны|Армия отрицает причастность к нападению",
    "tr": "Onlar isteyince gideceğiz.|Bu ülke için bir utançtır|Ordu saldırıyla ilgisi olmadığını söyledi",
    "ar": "سنغادر عندما يريدون ذلك.|هذا عار على البلاد|نفى الجيش أي دور له في الهجوم",
    "sw": "Tutaondoka watakapotaka wao.|Ni aibu kwa nchi yetu|Jeshi limekanusha kuhusika na shambulio hilo",
    "ja": "彼らが望むときに出発します。|国の恥だ|軍は攻撃への関与を否定した",
    "zh": "他们愿意的时候我们就离开。|这是国家的耻辱|军方否认参与袭击",
    "ko": "그들이 원할 때 떠날 것이다.|나라의 수치다",
    "el": "Θα φύγουμε όταν το θελήσουν.|Είναι ντροπή για τη χώρα",
    "th": "เราจะออกไปเมื่อพวกเขาต้องการ",
    "he": "נעזוב כשהם ירצו בכך",
    "hi": "जब वे चाहेंगे तब हम चले जाएंगे और यह देश के लिए शर्म की बात है",
}
OTHERS = {  # come out right, or unsure
    "pl": "Odejdziemy, kiedy będą tego chcieli.|To wstyd dla całego kraju|Wojsko zaprzecza udziałowi w ataku|Minister powiedział, że nie poda się do dymisji",
    "ro": "Vom pleca atunci când vor dori ei.|Este o rușine pentru țară|Armata neagă orice implicare în atac|Ministrul a spus că nu își va da demisia",
    "ca": "Marxarem quan ells ho vulguin.|És una vergonya per al país|L'exèrcit nega qualsevol participació en l'atac|El ministre va dir que no dimitirà",
    "sv": "Vi åker när de vill att vi ska göra det.|Det är en skam för landet|Armén förnekar all inblandning i attacken|Ministern sade att hon inte avgår",
    "id": "Kami akan pergi ketika mereka menginginkannya.|Ini memalukan bagi negara|Tentara membantah terlibat dalam serangan itu|Menteri mengatakan tidak akan mundur",
    "hu": "Akkor megyünk el, amikor ők akarják.|Ez szégyen az országra nézve|A hadsereg tagadja, hogy részt vett a támadásban|A miniszter szerint nem mond le",
    "uk": "Ми підемо, коли вони цього захочуть.|Це ганьба для всієї країни|Армія заперечує причетність до нападу|Міністр сказала, що не піде у відставку",
    "fa": "ما وقتی خواهیم رفت که آنها بخواهند.|این مایه ننگ کشور است|ارتش هرگونه نقش در این حمله را رد کرد|وزیر گفت که استعفا نخواهد داد",
    "af": "Ons sal vertrek wanneer hulle dit wil hê.|Dit is 'n skande vir die land|Die weermag ontken enige betrokkenheid by die aanval|Die minister het gesê sy gaan nie bedank nie",
    "da": "Vi rejser, når de ønsker det.|Det er en skam for landet|Hæren afviser enhver indblanding i angrebet|Ministeren sagde, at hun ikke går af",
    "ur": "جب وہ چاہیں گے ہم چلے جائیں گے۔|یہ ملک کے لیے شرم کی بات ہے",
    "sr": "Отићи ћемо када они то буду желели.|То је срамота за земљу",
    "bg": "Ще си тръгнем, когато те поискат.|Това е срам за страната",
    "be": "Мы пойдзем, калі яны гэтага захочуць.",
}
CASES = [(code, text) for code, texts in SENTENCES.items() for text in texts.split("|")]
OTHER_CASES = [(code, text) for code, texts in OTHERS.items() for text in texts.split("|")]


@pytest.mark.parametrize(("code", "text"), CASES)
def test_a_sentence(code, text):
    assert detect_language(text)[0] == code


@pytest.mark.parametrize(("code", "text"), OTHER_CASES)
def test_a_sentence_of_a_rarer_language_is_right_or_unsure(code, text):
    found, confidence = detect_language(text)
    assert found == code or confidence < 0.9


def test_most_sentences_of_rarer_languages_are_right():
    right = sum(detect_language(text)[0] == code for code, text in OTHER_CASES)
    assert right / len(OTHER_CASES) >= 0.9


@pytest.mark.parametrize(("code", "text"), CASES)
def test_dressed_as_a_tweet(code, text):
    tweet = f"RT @jdupont_75: {text} #BreakingNews #Sahel \U0001f534 https://t.co/sZk7TFT5iB pic.twitter.com/oKKo2RQ2R3"
    assert detect_language(tweet)[0] == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("LE GOUVERNEMENT DOIT AGIR", "fr"),
        ("𝐖𝐞 𝐰𝐢𝐥𝐥 𝐧𝐨𝐭 𝐚𝐜𝐜𝐞𝐩𝐭 𝐭𝐡𝐢𝐬", "en"),
        ("C\u2019e\u0301tait de\u0301ja\u0300 pre\u0301vu", "fr"),
        ("I love youuuuuuuu", "en"),
        ("MERCI à tous !!! 🙏🏾🙏🏾", "fr"),
        ("#JeSuisDansLaRue @x", "fr"),
        ("https://t.co/abc #ThisIsWhatWeWant", "en"),
    ],
)
def test_as_people_type(text, code):
    assert detect_language(text)[0] == code


@pytest.mark.parametrize(
    "text", ["", " ", "12 345", "🔥🔥", "@handle", "https://t.co/x", "?!…", "\x00", "\ud800", "²³"]
)
def test_without_words_it_does_not_know(text):
    assert detect_language(text) == (None, 0.0)


@pytest.mark.parametrize("text", ["MINUSMA", "Bamako", "Tom", "Wagner", "Kidal"])
def test_of_a_name_it_is_never_sure(text):
    assert detect_language(text)[1] < 0.9


def test_the_document_helps_a_short_text_and_does_not_rule_it():
    assert detect_language("sans délai", prior="fr")[1] > detect_language("sans délai")[1]
    assert detect_language("Merci", prior="fr")[0] == "fr"
    assert detect_language("We will never accept this", prior="fr")[0] == "en"
    assert detect_language("Nous n'accepterons jamais cela", prior="en")[0] == "fr"


def test_a_long_text_is_read_in_four_places():
    byline = "By Kemo Cham for The East African. " * 4
    french = "Le gouvernement a annoncé que la mission quitterait le pays avant la fin de l'année. " * 60
    assert detect_language(byline + french)[0] == "fr"


def test_chance_plays_no_part():
    texts = [text for _, text in CASES + OTHER_CASES]
    random.seed(1)
    before = random.getstate()
    first = [detect_language(text) for text in texts]
    assert random.getstate() == before
    random.seed(2)
    assert [detect_language(text) for text in texts] == first


def test_other_processes_and_hash_seeds_say_the_same():
    program = (
        "from quoteparse.language import detect_language as d; print(d('Merci beaucoup, on y va'), d('Perdi o trem'))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True)
        for seed in ("0", "77")
    ]
    assert runs[0].stdout == runs[1].stdout


@pytest.mark.parametrize(
    "text",
    ["a" * 1_000_000, "ha" * 500_000, "#" * 1_000_000, "http://" * 100_000, "é\u0301" * 500_000, "a b " * 250_000],
)
def test_hostile_text_costs_little(text):
    detect_language("warm")
    assert cost(detect_language, text, 3) < 1


def test_cost():
    def detect_all(texts):
        for text in texts:
            detect_language(text)

    texts = [text for _, text in CASES]
    assert len(texts) / cost(detect_all, texts, 20) > 500  # 8,000 on an idle core


def test_loading_leaves_random_and_langdetect_alone():
    program = (
        "import random, sys; random.seed(3); a = random.getstate(); from quoteparse.language import detect_language;"
        "detect_language('Bonjour'); assert random.getstate() == a; assert 'langdetect' not in sys.modules; assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_an_unknown_backend_says_how_to_mend():
    with pytest.raises(QuoteparseError, match="lingua"):
        detect_language("Bonjour", backend="cld3")


def test_langdetect_answers_behind_the_same_call():
    right = sum(detect_language(text, backend="langdetect")[0] == code for code, text in CASES)
    assert right >= 0.95 * len(CASES)
    assert detect_language("我们不会接受的", backend="langdetect")[0] == "zh"


@pytest.mark.parametrize("text", ["", " ", "12 345", "🔥🔥", "https://t.co/x", "\x00", "\ud800", "a" * 100_000])
def test_langdetect_takes_any_text(text):
    assert detect_language(text, backend="langdetect")[1] <= 1


def test_langdetect_is_the_same_in_every_process_whatever_was_asked_before():
    program = (
        "import random, sys; random.seed(int(sys.argv[1])); from quoteparse.language import detect_language as d\n"
        "for text in sys.argv[1:] + ['Perdi o trem', 'Tom', 'Merci beaucoup, on y va']: print(d(text, backend='langdetect'))\n"
    )
    command = [sys.executable, "-c", program, "77", "Erst war es so"]
    ran = subprocess.run(command, env={"PYTHONHASHSEED": "77"}, capture_output=True, text=True, check=True)
    here = [detect_language(text, backend="langdetect") for text in ("Perdi o trem", "Tom", "Merci beaucoup, on y va")]
    assert ran.stdout.splitlines()[-3:] == list(map(str, here))


def test_langdetect_leaves_its_own_detector_and_random_alone():
    import langdetect

    state = random.getstate()
    detect_language("Nous partirons quand ils le voudront.", backend="langdetect")
    assert random.getstate() == state
    assert langdetect.DetectorFactory.seed is None


def test_a_backend_holds_for_a_block_and_a_thread():
    said = "Nous partirons quand ils le voudront."
    own = detect_language(said)
    with detecting_with("langdetect"):
        assert detect_language(said) == detect_language(said, backend="langdetect") != own
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(detect_language, said).result() == own
    assert detect_language(said) == own


@pytest.mark.integration
def test_lingua_answers_behind_the_same_call():
    pytest.importorskip("lingua")
    assert detect_language("Nous partirons quand ils le voudront.", backend="lingua")[0] == "fr"
    assert detect_language("", backend="lingua") == (None, 0.0)


def test_the_table_is_what_langdetect_says():
    pytest.importorskip("langdetect")
    program = "import runpy; print(hash(0)); tool = runpy.run_path('tools/make_ngrams.py'); import sys; sys.stdout.buffer.write(tool['table']())"
    made = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True).stdout.split(
        b"\n", 1
    )[1]
    assert zlib.decompress((ROOT / "quoteparse" / "language" / "ngrams.bin").read_bytes()) == made
