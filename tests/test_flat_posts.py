"""Posts that a text extractor flattened: signature lines, and where the text around them begins and ends."""

import pytest

from quoteparse import parse_text
from quoteparse.posts import find_flat_posts, find_posts
from quoteparse.posts.units import TextUnit, sentences

BEFORE = "The council met on Monday and put the matter off until the autumn, as members had asked for more figures."
AFTER = "Those who had come to listen went home again without an answer, and the chair thanked them for their patience."
TWEET = "The bridge is open again ! Thanks to everybody at @nortvilleworks #nortville"
SIGNED = "— Awa Diarra (@awadiarra) June 20, 2023"
PERMALINK = "https://twitter.com/awadiarra/status/1671169541234567890"

# What extractors leave of one embed; the name says which of them write it so.
IN_THE_WILD = {
    "in order, on lines of their own (trafilatura 2.3)": (f"{BEFORE}\n{TWEET}\n{SIGNED}\n{AFTER}", [TWEET]),
    "signature before the tail (trafilatura 1.8.1 to 2.1)": (
        f"{BEFORE}\nThe bridge is open again !\n{SIGNED}\nThanks to all who helped: pic.twitter.com/a1b2c3d4e5\n{AFTER}",
        ["The bridge is open again !", "Thanks to all who helped: pic.twitter.com/a1b2c3d4e5"],
    ),
    "a tail that begins with a dash": (
        f"{BEFORE}\n“We never lost hope.”\n{SIGNED}\n– @joberg\nSeen this morning at the old bridge. pic.twitter.com/a1b2c3d4e5\n{AFTER}",
        ["“We never lost hope.”", "– @joberg\nSeen this morning at the old bridge. pic.twitter.com/a1b2c3d4e5"],
    ),
    "glued (trafilatura 1.2 to 1.8)": (f"{BEFORE}\n{TWEET}{SIGNED}\n{AFTER}", [TWEET]),
    "glued, with a tail": (
        f"{BEFORE}\nThe bridge is open again.{SIGNED}\nThanks to all who helped pic.twitter.com/a1b2c3d4e5\n{AFTER}",
        ["The bridge is open again.", "Thanks to all who helped pic.twitter.com/a1b2c3d4e5"],
    ),
    "glued to the paragraph before and after (all strings joined)": (
        f"{BEFORE * 3}Bridge open again ! Thanks, all{SIGNED}{AFTER}",
        ["Bridge open again ! Thanks, all"],
    ),
    "date and links on lines of their own (all strings joined by line ends)": (
        f"{BEFORE}\n\n\nThe bridge is open again ! Thanks to everybody at \n@nortvilleworks\n \n#nortville\n\n— Awa Diarra (@awadiarra) \nJune 20, 2023\n\n\n{AFTER}",
        ["The bridge is open again ! Thanks to everybody at \n@nortvilleworks\n \n#nortville"],
    ),
    "a link on a line of its own, inside a sentence": (
        f"{BEFORE}\nThe report is here: \nhttps://t.co/a1b2c3d4e5\n. Read it before the vote tonight, all of you.\n{SIGNED}\n{AFTER}",
        ["The report is here: \nhttps://t.co/a1b2c3d4e5\n. Read it before the vote tonight, all of you."],
    ),
    "indented blocks (inscriptis)": (
        f"    {BEFORE}\n\n        The bridge is open again.\n\n        Thanks to everybody who helped.\n\n        {SIGNED}\n\n    {AFTER}",
        ["The bridge is open again.\n\n        Thanks to everybody who helped."],
    ),
    "quoted, with two hyphens and links (html2text)": (
        f"{BEFORE}\n\n> The bridge is open again !  \n>   \n> Thanks, [@nortvilleworks](https://twitter.com/nortvilleworks)\n> \n> -- Awa Diarra (@awadiarra) [June 20, 2023]({PERMALINK}?ref_src=twsrc%5Etfw)\n\n{AFTER}",
        ["The bridge is open again !", "Thanks, [@nortvilleworks](https://twitter.com/nortvilleworks)"],
    ),
    "linked date (trafilatura with links)": (
        f"{BEFORE}\n{TWEET}\n— Awa Diarra (@awadiarra) [June 20, 2023]({PERMALINK})\n{AFTER}",
        [TWEET],
    ),
    "no date but a label": (f"{BEFORE}\n{TWEET}\n— Awa Diarra (@awadiarra)\nVoir le tweet\n{AFTER}", [TWEET]),
    "no date, behind a picture": (
        f"{BEFORE}\nThe bridge is open again pic.twitter.com/a1b2c3d4e5\n— Awa Diarra (@awadiarra)\n{AFTER}",
        ["The bridge is open again pic.twitter.com/a1b2c3d4e5"],
    ),
    "a heading of markdown above": (
        f"{BEFORE}\n\n## The bridge is back\n\nThe bridge is open again! #nortville\n\n{SIGNED}\n\n{AFTER}",
        ["The bridge is open again! #nortville"],
    ),
    "a line that introduces it": (
        f"{BEFORE}\n\nShe wrote:\n\nThe bridge is open #nortville\n\n{SIGNED}\n\n{AFTER}",
        ["The bridge is open #nortville"],
    ),
    "a picture of another post above": (
        f"Open again pic.twitter.com/oKKo2RQ2R3\nThe bridge is free #nortville\n{SIGNED}\n{AFTER}",
        ["The bridge is free #nortville"],
    ),
    "a tail that its embed cuts": (
        f"{BEFORE}\nThe bridge is open.\n{SIGNED}\nThanks to all who helped to build the bridge in the town…\n{AFTER}",
        ["The bridge is open.", "Thanks to all who helped to build the bridge in the town…"],
    ),
    "a list": (
        f"{BEFORE}\n\nThe bridge is free\n\n- open all day\n\n- open all night\n\n{SIGNED}\n\n{AFTER}",
        ["The bridge is free\n\n- open all day\n\n- open all night"],
    ),
    "a post in another language than the article": (
        f"{BEFORE}\n{BEFORE}\nLe pont est rouvert depuis ce matin, merci à toutes les équipes.\nLa circulation reste limitée aux bus jusqu’à lundi prochain.\n{SIGNED}\n{AFTER}",
        ["Le pont est rouvert depuis ce matin, merci à toutes les équipes.\nLa circulation reste limitée aux bus jusqu’à lundi prochain."],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "pieces"), IN_THE_WILD.values(), ids=IN_THE_WILD)
def test_extent(text, pieces):
    (post,) = find_flat_posts(text, "en")
    assert [text[start:end] for start, end in post.spans] == pieces
    assert post.text == "\n".join(pieces)
    assert (post.author_name, post.handle, post.form) == ("Awa Diarra", "awadiarra", "flattened")


SIGNATURES = {
    "— Awa 🐟 Diarra, PhD | Mayor (she/her) (@awa_d) June 20, 2023": ("Awa 🐟 Diarra, PhD | Mayor (she/her)", "awa_d", "2023-06-20"),
    "— Jo @ Work (@jo) 20. Juni 2023": ("Jo @ Work", "jo", "2023-06-20"),
    "— News — Today (@newstoday) 20 juin 2023": ("News — Today", "newstoday", "2023-06-20"),
    "— نادي الشمال (@shamal_fc) ٢٠ يونيو ٢٠٢٣": ("نادي الشمال", "shamal_fc", "2023-06-20"),
    "— עירית צפון (@tzafon) 20 ביוני 2023": ("עירית צפון", "tzafon", "2023-06-20"),
    "— 北町 (@kitamachi) 2023年6月20日": ("北町", "kitamachi", "2023-06-20"),
    "— Северный мост (@most) 20 июня 2023 г.": ("Северный мост", "most", "2023-06-20"),
    "— Pont del Nord (@pont) 20 d’agost de 2023": ("Pont del Nord", "pont", "2023-08-20"),
    "— Köprü (@kopru) 20 Kasım 2023": ("Köprü", "kopru", "2023-11-20"),
    "– Awa (@awa) 20 juin 2023": ("Awa", "awa", "2023-06-20"),
    "— (@awa) June 20, 2023": (None, "awa", "2023-06-20"),
    "— Awa Diarra   (@awa) \nJune 20, 2023": ("Awa Diarra", "awa", "2023-06-20"),
    "— \nAwa Diarra (@awa.example.org)\n \n2024-05-14T12:00:00.000Z": ("Awa Diarra", "awa.example.org", "2024-05-14T12:00:00Z"),
    "— Awa (@awa.example.org) May 14, 2024 at 3:43 PM": ("Awa", "awa.example.org", "2024-05-14"),
    "— Awa (\n@awa.example.org\n) \nMay 14, 2024 at 3:43 PM": ("Awa", "awa.example.org", "2024-05-14"),
    "— Awa (@awa@social.example) 3 de mayo de 2024": ("Awa", "awa@social.example", "2024-05-03"),
}  # fmt: skip


@pytest.mark.parametrize(("line", "said"), SIGNATURES.items(), ids=range(len(SIGNATURES)))
def test_signature_line(line, said):
    (post,) = find_flat_posts(f"{BEFORE}\nThe bridge is open again !\n{line}\n{AFTER}")
    assert (post.author_name, post.handle, post.date) == said
    assert post.text == "The bridge is open again !"


@pytest.mark.parametrize(
    ("handle", "platform"), [("awa", "twitter"), ("awa.example.org", "bluesky"), ("awa@social.example", "mastodon")]
)
def test_platform_of_a_handle(handle, platform):
    (post,) = find_flat_posts(f"It rains.\n— Awa (@{handle}) June 20, 2023")
    assert post.platform == platform


def test_a_permalink_gives_id_and_instant():
    text, _ = IN_THE_WILD["linked date (trafilatura with links)"]
    (post,) = find_flat_posts(text)
    assert (post.status_id, post.permalink) == ("1671169541234567890", PERMALINK)
    assert (post.date, post.date_source, post.date_text) == ("2023-06-20T14:54:02Z", "id", "June 20, 2023")


def test_a_label_of_another_language_keeps_the_permalink():
    (post,) = find_flat_posts(f"It rains.\n— Awa (@awa) [Voir le post]({PERMALINK})")
    assert (post.status_id, post.date) == ("1671169541234567890", "2023-06-20T14:54:02Z")


def test_entities():
    (post,) = find_flat_posts(
        f"Merci @nortvilleworks et @awa@social.example ! #Pont_du_Nord #2024\nhttps://t.co/a1b2c3d4e5pic.twitter.com/a1b2c3d4e5\n{SIGNED}"
    )
    assert post.links == ("https://t.co/a1b2c3d4e5",)
    assert post.media == ("pic.twitter.com/a1b2c3d4e5",)
    assert post.mentions == ("nortvilleworks", "awa@social.example")
    assert post.hashtags == ("Pont_du_Nord",)


def test_a_thread_keeps_its_posts_apart():
    lines = []
    for n in range(1, 5):
        lines += [f"Part {n} of what we saw at the bridge this morning, in short. pic.twitter.com/a1b2c3d4e{n}", SIGNED]
    posts = find_flat_posts("\n".join([BEFORE, *lines, AFTER]))
    assert [post.text for post in posts] == lines[::2]


def test_a_long_post_cut_by_its_embed_is_truncated():
    (post,) = find_flat_posts(
        f"{BEFORE}\nThe whole story of the bridge begins with… pic.twitter.com/a1b2c3d4e5\n{SIGNED}"
    )
    assert post.text_truncated


def test_bluesky_picture_label_is_no_text():
    (post,) = find_flat_posts(
        f"{BEFORE}\nThe bridge is open.\n[image or embed]\n— Awa (@awa.example.org) May 14, 2024\n{AFTER}"
    )
    assert post.text == "The bridge is open."


CAPTION = "The bridge is open again ! Thanks to everybody at #nortville\n\nSee you on Sunday ☀️"

# What extractors leave of embeds that have labels of their own: platform, author, handle, date, words.
LABELLED = {
    "instagram": ("View this post on Instagram\nA post shared by Awa Diarra (@awa.d)", "instagram", "Awa Diarra", "awa.d", None, None),
    "instagram without its first label": ("A post shared by Awa | Nort (@awa.d)", "instagram", "Awa | Nort", "awa.d", None, None),
    "instagram, all strings joined": ("View this post on InstagramA post shared by Awa (@awa.d)", "instagram", "Awa", "awa.d", None, None),
    "instagram, strings joined by line ends": ("View this post on Instagram\n\nA post shared by \nAwa Diarra\n (@awa.d)", "instagram", "Awa Diarra", "awa.d", None, None),
    "instagram with its caption (before 2021)": (
        f"View this post on Instagram\n{CAPTION}\nA post shared by Awa Diarra (@awa.d) on Jun 20, 2023 at 3:12am PDT",
        "instagram", "Awa Diarra", "awa.d", "2023-06-20", CAPTION,
    ),
    "instagram in German": ("Sieh dir diesen Beitrag auf Instagram an\nEin Beitrag geteilt von Awa (@awa.d)", "instagram", "Awa", "awa.d", None, None),
    "instagram in Portuguese, dated": ("Uma publicação partilhada por Awa (@awa.d) a 20 de Jun, 2023 às 3:12 PDT", "instagram", "Awa", "awa.d", "2023-06-20", None),
    "instagram in Japanese": ("この投稿をInstagramで見る\nアワ(@awa.d)がシェアした投稿", "instagram", "アワ", "awa.d", None, None),
    "tiktok": ("@awa.d The bridge is open #nort\n♬ original sound - Awa", "tiktok", None, "awa.d", None, "The bridge is open #nort"),
    "tiktok, strings joined by line ends": ("@awa.d\nThe bridge is open\n#nort\n♬ son original – Awa", "tiktok", None, "awa.d", None, "The bridge is open\n#nort"),
    "mastodon": ("Post by @awa@social.example\nView on Mastodon", "mastodon", None, "awa@social.example", None, None),
    "x, copied": (f"Awa Diarra\n@awa_d\n{CAPTION}\n10:32 AM · Jun 20, 2023 · 1.2M Views", "twitter", "Awa Diarra", "awa_d", "2023-06-20", CAPTION),
    "x, copied in French": (f"Awa Diarra @awa_d\n{CAPTION}\n10:32 · 20 juin 2023", "twitter", "Awa Diarra", "awa_d", "2023-06-20", CAPTION),
}  # fmt: skip


@pytest.mark.parametrize(("embed", "platform", "name", "handle", "date", "words"), LABELLED.values(), ids=LABELLED)
def test_labelled_embed(embed, platform, name, handle, date, words):
    posts, lines, refused = find_posts(f"{BEFORE}\n{embed}\n{AFTER}")
    (post,) = posts
    assert (post.platform, post.form, post.author_name, post.handle) == (platform, "flattened", name, handle)
    assert (post.date, post.text) == (date, words)
    assert [f"{BEFORE}\n{embed}\n{AFTER}"[start:end] for start, end in lines] == [embed]
    assert refused == ()


def test_signed_and_labelled_posts_stand_in_order():
    text = f"{BEFORE}\nView this post on Instagram\nA post shared by Awa (@awa.d)\n{TWEET}\n{SIGNED}\n@jo Ha\n♬ Tune - Jo\n{AFTER}"
    assert [(post.platform, post.text) for post in find_flat_posts(text)] == [
        ("instagram", None),
        ("twitter", TWEET),
        ("tiktok", "Ha"),
    ]


def test_labels_are_not_read_for_quotations():
    document = parse_text(f"{BEFORE}\n@awa.d “It is open” says the mayor\n♬ “Tune” by Jo\nThe chair said “no”.")
    assert [(q.text, q.post_id is None) for q in document.quotations] == [("It is open", False), ("no", True)]


NEGATIVES = {
    "instagram foot in prose": "A post shared by Awa Diarra (@awadiarra) drew a thousand comments.",
    "two labels without an author": "View this post on Instagram\nThe council met.",
    "byline and time": "By Awa Diarra @awadiarra\n10:32 AM · June 20, 2023",
    "a rate behind a handle": "Awa @awadiarra\nThe bridge is open.\n12:30 · room 4",
    "notes of music": "Song of the day ♬ The bridge",
    "byline": "By Awa Diarra (@awadiarra) June 20, 2023",
    "dateline and byline": "BAMAKO — Awa Diarra (@awadiarra) June 20, 2023",
    "biography": "— Awa Diarra (@awadiarra) is a reporter in Bamako.",
    "e-mail signature": "Best wishes,\n-- \nAwa Diarra (@awadiarra)\n20 June Street, 2023 Nortville",
    "poem": "Under the bridge the river flows.\n— Awa Diarra, June 20, 2023",
    "bare handle": "“We never lost hope.”\n– @awadiarra",
    "handle in prose": "The mayor — Awa Diarra (@awadiarra) — said on June 20, 2023 that the bridge was open.",
    "follow me": "Follow Awa Diarra (@awadiarra) on social media.",
    "e-mail address": "— Awa Diarra (awa@example.org) June 20, 2023",
    "no date at all": "The bridge is open again.\n— Awa Diarra (@awadiarra)\nThe council met on Monday.",
    "handle of no platform": "It rains.\n— Awa (@a..b) June 20, 2023",
}


@pytest.mark.parametrize("text", NEGATIVES.values(), ids=NEGATIVES)
def test_no_signature(text):
    posts, _, refused = find_posts(f"{BEFORE}\n{text}\n{AFTER}")
    assert posts == ()
    assert all(one.why and one.rule == "signature" for one in refused)


def test_what_was_refused_says_why():
    text = f"By Awa Diarra (@awadiarra) June 20, 2023\n{BEFORE}\n— Jo (@jo) wrote this."
    refused = find_posts(text).refused
    assert [(text[r.start : r.end], r.why) for r in refused] == [
        ("(@awadiarra)", "no dash stands before the name"),
        ("(@jo)", "no date follows the handle"),
    ]


def test_confidence_falls_where_nothing_marks_the_beginning():
    marked = find_flat_posts(IN_THE_WILD["indented blocks (inscriptis)"][0])[0]
    joined = find_flat_posts(f"{BEFORE} The bridge is open again. {SIGNED} {AFTER}")[0]
    assert joined.confidence < 0.7 < marked.confidence


def test_space_joined_text_begins_where_the_post_does():
    (post,) = find_flat_posts(f"{BEFORE} The bridge is open again. {SIGNED} {AFTER}")
    assert post.text == "The bridge is open again."


@pytest.mark.xfail(reason="nothing but meaning tells where an article's sentences end and a post's begin", strict=True)
def test_space_joined_post_of_several_sentences():
    (post,) = find_flat_posts(f"{BEFORE} The bridge is open. It took three years. {SIGNED} {AFTER}")
    assert post.text == "The bridge is open. It took three years."


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Il pleut. Nous partons. Non ?", ["Non ?", "Nous partons.", "Il pleut."]),
        ("Il pleut. nous partons. Oui", ["Oui", "Il pleut. nous partons."]),
        ("Voir M. Roy. #Sahel demain", ["#Sahel demain", "Voir M. Roy."]),
    ],
)
def test_the_sentences_of_a_line(words, parts):
    line = TextUnit(0, len(words), 0, 0, False)
    assert [words[one.start : one.end] for one in sentences(words, line)] == parts
