"""The page in a real browser: what is seen, pressed, corrected and saved; nothing leaves it, nothing in it is alive."""

import json
import subprocess
import time

import browser
import pytest

from quoteparse import Document, Post, Quotation, parse_text
from quoteparse.corrections import corrected, read_corrections
from quoteparse.report import page, write_report
from quoteparse.results import read_results
from quoteparse.weighed import OtherSpeaker

pytestmark = pytest.mark.integration

TEXTS = {
    "emoji": "😀 Le 🇲🇱 pont. « Nous ouvrirons 😀, a-t-elle 👩‍🚒 dit, dix centres 🎉. » a déclaré Awa Diarra.\n« Un effort », selon M. Koné.",
    "nbsp": "Hier,\u00a0le ministre\u202fa parlé.\u00a0«\u00a0Nous\u00a0ouvrirons\u202f!\u00a0», a déclaré Awa\u00a0Diarra.",
    "rtl": "قال رئيس الوزراء أحمد علي: «سنفتح الجسر غدا» 😀.\nوأضاف: «لن نتأخر».",
    "wrapped": "Awa Diarra, la ministre de la Santé, a tenu parole devant les\nhabitants. « Nous ouvrirons dix centres de santé avant la fin de\n"
    "l'année, et nous en ouvrirons vingt autres l'an prochain », a-t-elle\nassuré mardi devant le conseil municipal de la ville de Kayes, qui\nl'a "
    "longuement applaudie.\n",
    "crlf": "Awa Diarra a parlé.\r\n\r\n« Nous ouvrirons. »\ttab, a déclaré Awa Diarra.\r\n\u2028« Oui », a dit M. Koné.",
}
HOSTILE = '<img src=x onerror="alert(1)"></script><script>alert(2)</script><!-- <a href="javascript:alert(3)">x</a> &lt;b&gt; %%data%%'


@pytest.fixture(scope="module")
def downloads(tmp_path_factory):
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="module")
def driver(downloads):
    made = browser.start(downloads)
    yield made
    made.quit()


@pytest.fixture
def show(driver, tmp_path):
    """Open a page of documents; at the end nothing was asked of any network and nothing stands on the console."""

    def opened(*documents, at="", width=1280, statements=()):
        path = tmp_path / "page.html"
        path.write_bytes(page(documents, statements).encode())
        driver.set_window_size(width, 900)
        driver.get("about:blank")
        driver.get(f"{path.as_uri()}{at}")
        return driver

    yield opened
    assert browser.requests(driver) == []
    assert browser.complaints(driver) == []


def css(driver, selector):
    return driver.find_elements("css selector", selector)


def marked(driver):
    """The words of each quotation that are coloured, by its id."""
    return driver.execute_script(
        "const found = {}; for (const m of document.querySelectorAll('mark'))"
        " found[m.dataset.quotation] = (found[m.dataset.quotation] ?? '') + m.textContent; return found"
    )


def of(driver, name):
    """What stands in the details under a term."""
    return driver.execute_script(
        "return [...document.querySelectorAll('#details dt')].find((t) => t.textContent === arguments[0])?.nextSibling.textContent",
        name,
    )


def press(driver, keys):
    from selenium.webdriver import ActionChains

    ActionChains(driver).send_keys(keys).perform()


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_coloured_is_what_was_said(show, name):
    document = parse_text(TEXTS[name])
    assert document.quotations
    driver = show(document)
    wanted = {q.id: "".join(document.text[a:b] for a, b in q.content_spans) for q in document.quotations}
    assert marked(driver) == wanted
    assert driver.execute_script("return document.querySelector('.text').textContent") == document.text


def test_seeds_are_coloured_at_their_places(show, seeds):
    for path in sorted(seeds.glob("*.txt")):
        document = parse_text(path.read_text(encoding="utf-8"))
        driver = show(document)
        assert marked(driver) == {
            q.id: "".join(document.text[a:b] for a, b in q.content_spans) for q in document.quotations
        }
        assert len(css(driver, ".card")) == len(document.posts)


def test_right_to_left_text_runs_from_the_right(show):
    driver = show(parse_text(TEXTS["rtl"]))
    right = driver.execute_script(
        "const p = document.querySelector('.text p'); const r = document.createRange(); r.selectNodeContents(p);"
        "return Math.abs(r.getBoundingClientRect().right - p.getBoundingClientRect().right)"
    )
    assert right < 3


def hostile():
    said = Quotation(
        "a:q1",
        "a",
        "direct",
        HOSTILE,
        ((0, len(HOSTILE)),),
        0,
        len(HOSTILE),
        0,
        len(HOSTILE),
        speaker=HOSTILE,
        rule="x",
        other_speakers=(OtherSpeaker(HOSTILE + "!", 0.2),),
    )
    post = Post(
        "a:p1",
        "a",
        "twitter",
        "link",
        permalink="javascript:alert(4)",
        author_name=HOSTILE,
        text=HOSTILE,
        links=("javascript:alert(5)", "data:text/html,x", "https://x.com/a"),
    )
    return Document(
        id="a" + HOSTILE,
        title=HOSTILE,
        author=HOSTILE,
        url="javascript:alert(6)",
        text=HOSTILE,
        quotations=(said,),
        posts=(post,),
        warnings=(HOSTILE,),
    )


def test_hostile_text_stays_text(show):
    driver = show(hostile())
    press(driver, "n")
    assert css(driver, "main img, main script, main a[href^='javascript'], main a[href^='data']") == []
    assert [a.get_attribute("href") for a in css(driver, "main a")] == ["https://x.com/a"]
    assert marked(driver) == {"a:q1": HOSTILE}
    assert css(driver, ".rivals button")[0].text == f"{HOSTILE}! 20 %"
    driver = show(hostile(), Document(id="b"))
    assert css(driver, "main img, main script") == []


def test_a_strict_policy_stops_what_is_not_ours(show):
    driver = show(parse_text(TEXTS["emoji"]))
    driver.execute_script(
        "const s = document.createElement('script'); s.textContent = 'window.alive = 1'; document.body.append(s)"
    )
    assert driver.execute_script("return window.alive ?? null") is None
    driver.execute_script("document.body.append(Object.assign(new Image(), {src: 'https://example.org/x.png'}))")
    refused = browser.complaints(driver)
    assert len(refused) == 2
    assert all("Content Security Policy" in message for message in refused)
    browser.requests(driver)  # what the policy stopped is listed too


ARTICLE = (
    "Awa Diarra, la ministre de la Santé, a tenu parole.\n« Nous ouvrirons, a-t-elle assuré mardi, dix centres. »\n"
    "« Un effort historique », selon M. Koné.\n« Nous ne reculerons pas », a ajouté Awa Diarra."
)


@pytest.fixture
def article():
    return parse_text(ARTICLE, published="2023-06-21")


def test_keys_lead_through_the_quotations(show, article):
    driver = show(article)
    press(driver, "n")
    assert of(driver, "Speaker") == "Awa Diarra"
    assert of(driver, "Date") == "2023-06-20"
    assert of(driver, "Where the date stands") == "the text"
    assert of(driver, "Role") == "la ministre de la Santé"
    press(driver, "n")
    assert of(driver, "Speaker") == "Koné"
    press(driver, "p")
    assert of(driver, "Speaker") == "Awa Diarra"
    assert "null" not in driver.find_element("tag name", "body").text
    press(driver, "\ue007")  # Enter
    assert driver.switch_to.active_element.get_attribute("id") == "details"
    press(driver, "\ue00c")  # Escape
    assert driver.switch_to.active_element.tag_name == "mark"


def test_on_a_narrow_screen_the_details_are_seen_beside_the_text(show, article):
    driver = show(article, width=360)
    css(driver, "mark[role=button]")[0].click()
    seen = driver.execute_script(
        "const r = document.getElementById('details').getBoundingClientRect(); return r.top < innerHeight && r.bottom <= innerHeight + 1"
    )
    assert seen
    css(driver, ".close")[0].click()
    assert not driver.execute_script("return document.getElementById('details').classList.contains('open')")


def test_filters_leave_what_is_asked_for(show, article):
    driver = show(article)
    css(driver, ".people button")[0].click()
    assert css(driver, ".people [role=status]")[0].text == "2 of 3 shown"
    assert len(css(driver, "mark[role=button]:not(.off)")) == 2
    css(driver, ".filters summary")[0].click()
    driver.find_element("xpath", "//button[text()='Reset']").click()
    assert len(css(driver, "mark[role=button]:not(.off)")) == 3
    css(driver, ".filters summary")[0].click()
    driver.execute_script(
        "const i = document.querySelector('[name=until]'); i.value = '2023-06-20'; i.dispatchEvent(new Event('input'))"
    )
    assert len(css(driver, "mark[role=button]:not(.off)")) == 1
    css(driver, "[name=unresolved]")[0].click()
    assert len(css(driver, "mark[role=button]:not(.off)")) == 0


def test_the_interface_speaks_french(show, article):
    driver = show(article)
    css(driver, "#language")[0].click()
    assert "Personnes" in driver.find_element("tag name", "aside").text
    assert driver.execute_script("return document.documentElement.lang") == "fr"


def correct(driver, article):
    """Mark the first right with another date, the second wrong, give the third to another; add one by selecting it."""
    press(driver, "n")
    css(driver, "#details .buttons button")[0].click()
    press(driver, "n")
    css(driver, "#details .buttons button")[1].click()
    css(driver, "mark[role=button]")[2].click()
    css(driver, "#details .buttons button")[2].click()
    speaker = css(driver, "form [name=speaker]")[0]
    speaker.clear()
    speaker.send_keys("Fatou Sow")
    css(driver, "form [type=submit]")[0].click()
    driver.find_element("xpath", "//button[starts-with(text(), 'Add the')]").click()
    css(driver, "form [name=words]")[0].send_keys("a tenu parole")
    css(driver, "form [name=speaker]")[0].send_keys("Koné")
    css(driver, "form [type=submit]")[0].click()


def saved(driver, downloads):
    file = downloads / "corrections.json"
    file.unlink(missing_ok=True)
    css(driver, "#download")[0].click()
    for _ in range(100):
        if file.exists():
            return file
        time.sleep(0.05)
    raise AssertionError("nothing was saved")


def test_corrections_are_saved(show, article, downloads):
    driver = show(article)
    correct(driver, article)
    [made] = json.loads(saved(driver, downloads).read_text(encoding="utf-8"))["documents"]
    assert made["id"] == article.id
    by_verdict = {one["verdict"]: one for one in made["corrections"]}
    assert {name: one["was"] for name, one in by_verdict.items()} == {
        "right": [article.quotations[0].start, article.quotations[0].end],
        "wrong": [article.quotations[1].start, article.quotations[1].end],
        "changed": [article.quotations[2].start, article.quotations[2].end],
        "added": None,
    }
    assert by_verdict["wrong"]["is"] is None
    assert by_verdict["changed"]["is"]["speaker"] == "Fatou Sow"
    added = by_verdict["added"]["is"]
    assert article.text[added["start"] : added["end"]] == "a tenu parole"
    merged, others = corrected(article, read_corrections(downloads / "corrections.json"))
    assert others == []
    assert [(q.text, q.speaker, q.corrected) for q in merged.quotations] == [
        ("a tenu parole", "Koné", True), ("Nous ouvrirons dix centres.", "Awa Diarra", True), ("Nous ne reculerons pas", "Fatou Sow", True)
    ]  # fmt: skip


OPEN = "Le maire Paul Roy a reçu Awa Diarra. Le ministre Jean Martin attend. « Nous verrons bien demain matin. »"


def test_who_else_may_have_said_it_is_one_press_away(show, downloads):
    document = parse_text(OPEN, language="fr")
    (said,) = document.quotations
    driver = show(document)
    press(driver, "n")
    offered = [f"{one.speaker} {round(100 * one.confidence)} %" for one in said.other_speakers]
    assert [made.text for made in css(driver, ".rivals button")] == offered
    other = said.other_speakers[0].speaker
    css(driver, ".rivals button")[0].send_keys("\ue007")  # Enter
    assert of(driver, "Speaker") == other
    assert driver.switch_to.active_element.get_attribute("id") == "details"
    assert css(driver, ".rivals button") == []
    merged, others = corrected(document, read_corrections(saved(driver, downloads)))
    assert others == []
    (now,) = merged.quotations
    assert (now.speaker, now.corrected, now.confidence, now.other_speakers) == (other, True, 1.0, ())
    assert now.speaker_id == next(person.id for person in document.people if person.name == other)
    driver.find_element("xpath", "//button[text()='Undo']").click()
    assert of(driver, "Speaker") == said.speaker
    assert len(css(driver, ".rivals button")) == len(offered)


def test_the_index_knows_a_person_under_several_names(driver, quoteparse, tmp_path):
    for number, text in enumerate(
        ["« Oui », a dit Abdoulaye Diop.", "« Non », a dit M. Diop.", "« Oui », a dit Fatou Sow."]
    ):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    results = tmp_path / "results.jsonl"
    assert quoteparse("parse", *sorted(tmp_path.glob("*.txt")), "-o", results).returncode == 0
    assert quoteparse("report", results).returncode == 0
    driver.set_window_size(1280, 900)
    driver.get((tmp_path / "results.html").as_uri())
    bars = [bar.text.split("\n") for bar in css(driver, ".chart")[0].find_elements("css selector", "button")]
    assert bars == [["Abdoulaye Diop", "2"], ["Fatou Sow", "1"]]
    css(driver, ".chart button")[0].click()
    assert [who.text for who in css(driver, ".hits .who")] == ["Abdoulaye Diop", "Diop"]
    driver.execute_script(
        "const i = document.getElementById('search'); i.value = 'abdoulaye'; i.dispatchEvent(new Event('input'))"
    )
    assert len(css(driver, ".hits .who")) == 2
    assert browser.requests(driver) == []
    assert browser.complaints(driver) == []


def test_words_that_are_selected_become_a_quotation(show):
    document = parse_text(TEXTS["emoji"])
    driver = show(document)
    driver.execute_script(
        "const w = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT); let n, at;"
        "while ((n = w.nextNode())) { at = n.data.indexOf('pont'); if (at >= 0) break; }"
        "getSelection().setBaseAndExtent(n, at - 1, n, at + 5);"
    )
    driver.find_element("xpath", "//button[starts-with(text(), 'Add the')]").click()
    css(driver, "form [type=submit]")[0].click()
    wanted = document.text.index("pont")
    made = driver.execute_script("return JSON.parse(correctionsFile()).documents[0].corrections[0].is.content_spans")
    assert made == [[wanted, wanted + 5]]
    driver.execute_script("saved = correctionsFile()")


def test_what_was_said_elsewhere_is_a_link_away(show, article):
    other = Document.from_dict(parse_text("« Nous ne reculerons pas », a dit la ministre.").to_dict())
    members = [
        {"document_id": one.id, "result_id": one.quotations[-1].id, "relation": "identical", "score": 1.0}
        for one in (article, other)
    ]
    driver = show(article, other, at=f"#{article.id}~q3", statements=[{"id": "st1", "members": members, "text": "x"}])
    assert "the same" in css(driver, "#details .elsewhere")[0].text
    css(driver, "#details .elsewhere a")[0].click()
    assert of(driver, "Speaker") == other.quotations[0].speaker
    assert css(driver, "mark.now")[0].text == "Nous ne reculerons pas"


def test_a_correction_goes_from_the_page_into_the_results(driver, downloads, quoteparse, tmp_path):
    """The whole way: results, their page, a browser, the file it saves, the results again, a later run, the figures."""
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    results = tmp_path / "results.db"
    assert quoteparse("parse", tmp_path / "a.txt", "--published", "2023-06-21", "-o", results).returncode == 0
    assert quoteparse("report", results).returncode == 0
    driver.set_window_size(1280, 900)
    driver.get("about:blank")
    driver.get((tmp_path / "results.html").as_uri())
    correct(driver, None)
    file = saved(driver, downloads)
    assert quoteparse("merge", results, file, "--gold", tmp_path / "gold.jsonl").returncode == 0
    assert (
        quoteparse("parse", tmp_path / "a.txt", "--published", "2023-06-21", "-o", results, "--update").returncode == 0
    )
    [kept] = read_results(results)
    assert [(q.text, q.speaker, q.corrected) for q in kept.quotations] == [
        ("a tenu parole", "Koné", True), ("Nous ouvrirons dix centres.", "Awa Diarra", True), ("Nous ne reculerons pas", "Fatou Sow", True)
    ]  # fmt: skip
    scored = json.loads(quoteparse("evaluate", tmp_path / "gold.jsonl", "--json").stdout)["quotations"]["joint"]
    assert scored["f1"] == pytest.approx(1 / 3, abs=0.01)  # one of three found is right, one of three wanted


def test_a_large_batch_is_an_index_and_parts(driver, tmp_path):
    documents = (parse_like(number) for number in range(5000))
    files = write_report(documents, tmp_path / "many.html")
    assert len(files) > 2
    opened = min(time_to_open(driver, files[0].as_uri()) for _ in range(3))
    timed = driver.execute_script(
        "const t = []; const i = document.getElementById('search');"
        "for (const q of ['Diarra 17', 'pont', 'zzz', '@compte3', 'diarra', 'p']) { const b = performance.now(); i.value = q;"
        " i.dispatchEvent(new Event('input')); t.push(performance.now() - b); } "
        "return [t, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0]"
    )
    print(
        f"index {files[0].stat().st_size / 1e6:.1f} MB, {len(files) - 1} parts, opened {opened:.2f} s, first paint {timed[1]:.0f} ms, searches {[round(t) for t in timed[0]]} ms"
    )
    assert opened < 10
    assert max(timed[0]) < 10_000  # milliseconds
    driver.execute_script(
        "const i = document.getElementById('search'); i.value = 'Diarra 4999'; i.dispatchEvent(new Event('input'))"
    )
    css(driver, ".hits a")[0].click()
    assert (
        "Personne 4999" in driver.find_element("tag name", "main").text
        or "Diarra 4999" in driver.find_element("tag name", "main").text
    )
    assert css(driver, "mark.now")
    assert browser.requests(driver) == []
    assert browser.complaints(driver) == []


def time_to_open(driver, address):
    """Seconds until the page is there; of three times the shortest counts, for other programs run too."""
    driver.get("about:blank")
    began = time.perf_counter()
    driver.get(address)
    return time.perf_counter() - began


def parse_like(number):
    """An article of three thousand characters with ten quotations, as results hold it."""
    own, text, said = f"a{number}", "", []
    for place in range(10):
        words = f"Nous ouvrirons le pont {number * 7 % 911} avant la saison {place}, et nous le dirons à tous ceux qui le demandent"
        text += f"Le conseil a siégé {'longuement ' * 8}mardi sur l'affaire {place}. « "
        start = len(text)
        text += f"{words} », a déclaré Awa Diarra {number}.\n"
        speaker = f"Awa Diarra {number}" if place % 3 else f"Personne {number % 400}"
        said.append(
            Quotation(f"{own}:q{place + 1}", own, "direct", words, ((start, start + len(words)),), start, start + len(words), start - 2, start + len(words) + 2,
                      speaker=speaker, handle=f"compte{number % 50}" if place == 1 else None, language="fr", rule="x", confidence=0.9)
        )  # fmt: skip
    return Document(
        id=own,
        title=f"Article {number}",
        site=f"Journal {number % 20}",
        published=f"2023-{number % 12 + 1:02d}-05",
        language="fr",
        text=text,
        quotations=tuple(said),
    )


@pytest.fixture(scope="module")
def axe(tmp_path_factory):
    """The source of axe-core, from the npm registry."""
    folder = tmp_path_factory.mktemp("axe")
    try:
        subprocess.run(
            ["npm", "install", "--silent", "--no-audit", "--no-fund", "axe-core@4"],
            cwd=folder,
            check=True,
            timeout=600,
            capture_output=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        pytest.skip(f"axe-core cannot be installed: {error}")
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("what", ["article", "index", "form", "denied"])
def test_axe_finds_nothing(show, article, axe, seeds, what, width, dark):
    parsed = [parse_text(path.read_text(encoding="utf-8")) for path in sorted(seeds.glob("*.txt"))]
    denied = parse_text(
        "Le président Jean Dupont n'a jamais dit que « tout est perdu ». Selon la rumeur, « la ville brûle »."
    )
    driver = show(*{"article": parsed[:1], "form": [article], "denied": [denied]}.get(what, parsed), width=width)
    if dark:
        css(driver, "#theme")[0].click()
    if what != "index":
        press(driver, "n")
        driver.execute_script("for (const one of document.querySelectorAll('details')) one.open = true")
    if what == "form":
        css(driver, "#details .buttons button")[2].click()
    driver.execute_script(axe)
    result = driver.execute_async_script(
        "const done = arguments[0]; axe.run().then((r) => done(r.violations.map((v) => [v.id, v.impact, v.nodes[0].html, v.nodes[0].failureSummary])))"
    )
    assert result == []
