"""Posts embedded in pages: every form, what is no post, and what becomes of repeats."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteparse import parse_html
from quoteparse.posts.embeds.find import read_fragment

ID = "1671169541234567890"
URL = f"https://twitter.com/awadiarra/status/{ID}"
BLOCK = (
    '<blockquote class="twitter-tweet"><p lang="fr" dir="ltr">Le pont de Nort est ouvert.<br>Merci aux équipes !</p>'
    f'&mdash; Awa Diarra (@awadiarra) <a href="{URL}?ref_src=twsrc%5Etfw">20 juin 2023</a></blockquote>'
)
BEFORE = (
    "La maire a annoncé la nouvelle mardi soir, après trois ans de travaux, devant une centaine d'habitants réunis."
)
AFTER = "Les premiers camions ont passé le fleuve à l'aube, sous les applaudissements des riverains venus nombreux."


def page(embed, head=""):
    return (
        f"<html lang=fr><head><title>Le pont de Nort</title>{head}</head><body><nav><a href=/>Accueil</a></nav>"
        f"<article><h1>Le pont de Nort rouvre enfin</h1><p>{BEFORE}</p>{embed}<p>{AFTER}</p></article></body></html>"
    )


def posts(html, **options):
    return parse_html(html, only="posts", **options).posts


def escaped(markup):
    return markup.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def in_json(markup):
    return json.dumps({"before": BEFORE, "html": markup, "after": AFTER}).replace("<", "\\u003c")


SUBSTACK = {
    "url": URL,
    "full_text": "Le pont de Nort est ouvert.",
    "username": "awadiarra",
    "name": "Awa Diarra",
    "date": "Tue Jun 20 14:54:02 +0000 2023",
    "photos": [{"img_url": "https://pbs.example/1.jpg"}],
    "quoted_tweet": {},
}

FORMS = [
    ("blockquote", BLOCK, {"author_name": "Awa Diarra", "handle": "awadiarra", "language": "fr"}),
    ("blockquote", BLOCK.replace("twitter-tweet", "tw-align-center twitter-tweet"), {"handle": "awadiarra"}),
    ("blockquote", BLOCK.replace(' class="twitter-tweet"', ' class="social"'), {"author_name": "Awa Diarra"}),
    ("blockquote", BLOCK.replace("https://twitter.com", "https://x.com"), {"handle": "awadiarra"}),
    ("blockquote", f"<figure class=wp-block-embed><div>{BLOCK}</div></figure>", {"author_name": "Awa Diarra"}),
    ("link", f'<blockquote class="twitter-tweet"><a href="{URL}">&nbsp;</a></blockquote>', {"handle": "awadiarra"}),
    (
        "link",
        f'<blockquote class=twitter-tweet><a href="{URL}">Tweet may have been deleted</a></blockquote>',
        {"text": None},
    ),
    ("rendered", f'<div class="twitter-tweet-rendered"><iframe data-tweet-id="{ID}"></iframe></div>', {"handle": None}),
    ("rendered", f'<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=1&amp;id={ID}"></iframe>', {}),
    (
        "iframe",
        f'<iframe data-src="https://embed.example/?url={URL.replace("/", "%2F").replace(":", "%3A")}"></iframe>',
        {},
    ),
    ("amp", f'<amp-twitter width=375 height=472 data-tweetid="{ID}"></amp-twitter>', {"text": None}),
    ("amp", f'<amp-twitter data-tweetid="{URL}"></amp-twitter>', {"handle": "awadiarra"}),
    ("placeholder", f'<div class="embed-twitter" data-embed-id="{ID}"></div>', {}),
    ("placeholder", f'<div class=js-tweet data-tweetid={ID}><a href="{URL}"></a></div>', {"handle": "awadiarra"}),
    ("placeholder", f'<figure class="media"><oembed url="{URL}"></oembed></figure>', {"handle": "awadiarra"}),
    ("wrapper", f'<figure class="wp-block-embed is-provider-twitter"><div>\n{URL}\n</div></figure>', {}),
    (
        "substack",
        f'<div class="tweet" data-attrs="{escaped(json.dumps(SUBSTACK))}"></div>',
        {"author_name": "Awa Diarra"},
    ),
    ("consent", f"<div class=consent><textarea>{BLOCK}</textarea></div>", {"author_name": "Awa Diarra"}),
    ("consent", f'<div data-content="{escaped(BLOCK)}"></div>', {"author_name": "Awa Diarra"}),
    ("consent", f'<script type="text/plain" data-cookieconsent="marketing">{BLOCK}</script>', {"handle": "awadiarra"}),
    ("json", f'<script type="application/json">{in_json(BLOCK)}</script>', {"author_name": "Awa Diarra"}),
    ("json", f'<div data-props="{escaped(in_json(BLOCK))}"></div>', {"author_name": "Awa Diarra"}),
    ("data", f"<script>window.state = {json.dumps([BEFORE, {'url': URL}, AFTER])}</script>", {"handle": "awadiarra"}),
]


@pytest.mark.parametrize(("form", "embed", "fields"), FORMS)
def test_every_form_of_a_tweet(form, embed, fields):
    (post,) = posts(page(embed))
    assert (post.platform, post.status_id, post.form, post.in_article) == ("twitter", ID, form, True)
    assert (post.date, post.date_source) == ("2023-06-20T14:54:02Z", "id")
    assert {name: getattr(post, name) for name in fields} == fields


OTHERS = [
    (
        "instagram",
        "CjtF3h0Ohhe",
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/CjtF3h0Ohhe/"></blockquote>',
    ),
    ("instagram", "CjtF3h0Ohhe", '<div data-embed-type="instagram" data-embed-id="CjtF3h0Ohhe"></div>'),
    (
        "facebook",
        "139298604287427",
        '<div class="fb-post" data-href="https://www.facebook.com/nort/posts/139298604287427"></div>',
    ),
    (
        "facebook",
        "986566783263294",
        '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2f%2fwww.facebook.com%2freel%2f986566783263294%2f"></iframe>',
    ),
    (
        "tiktok",
        "7477932044257889558",
        '<blockquote class="tiktok-embed" data-video-id="7477932044257889558"><section></section></blockquote>',
    ),
    (
        "bluesky",
        "3mavlx6v3ak2c",
        '<iframe src="https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3mavlx6v3ak2c"></iframe>',
    ),
    ("mastodon", "111502707067824361", '<iframe src="https://social.example/@awa/111502707067824361/embed"></iframe>'),
    (
        "truthsocial",
        "111502707067824361",
        '<iframe src="https://truthsocial.com/@awa/111502707067824361/embed" class="truthsocial-embed"></iframe>',
    ),
    (
        "reddit",
        "1fnpiu8",
        '<iframe src="https://embed.reddit.com/r/nort/comments/1fnpiu8/le_pont/?embed=true"></iframe>',
    ),
    ("threads", "DE_WnnbR8Un", '<blockquote class="text-post-media" id="ig-tp-DE_WnnbR8Un"></blockquote>'),
    (
        "telegram",
        "nortville/157",
        '<script async data-telegram-post="nortville/157" src="https://telegram.org/js/telegram-widget.js"></script>',
    ),
    (
        "linkedin",
        "7317482203691581440",
        '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7317482203691581440"></iframe>',
    ),
]


@pytest.mark.parametrize(("platform", "status_id", "embed"), OTHERS)
def test_every_platform(platform, status_id, embed):
    (post,) = posts(page(embed))
    assert (post.platform, post.status_id, post.text) == (platform, status_id, None)


NO_POSTS = {
    "an address in a list": f"<ul><li><p>{URL}</p></li></ul>",
    "an address in a quotation": f"<blockquote><p>{URL}</p></blockquote>",
    "an address and a word": f"<p>Source: {URL}</p>",
    "a link that is alone": f'<p><a href="{URL}">Voir le message</a></p>',
    "a group of Facebook": '<oembed url="https://www.facebook.com/groups/159674260852951"></oembed>',
    "a link in prose": f'<p>Elle l\'a dit <a href="{URL}">sur Twitter</a>.</p>',
    "a timeline": '<a class="twitter-timeline" href="https://twitter.com/awadiarra">Tweets by awadiarra</a>',
    "a framed timeline": '<iframe src="https://syndication.twitter.com/srv/timeline-profile/screen-name/awadiarra"></iframe>',
    "a share button": '<a class="twitter-share-button" href="https://twitter.com/intent/tweet?url=https://n.example">Tweet</a>',
    "a quotation that links to a post": f'<blockquote><p>The bridge is open, <a href="{URL}">she wrote</a>, at last.</p></blockquote>',
    "a quotation with its source": f'<blockquote>The bridge is open.<footer>Awa Diarra, <a href="{URL}">in June</a></footer></blockquote>',
    "a follow button": '<a href="https://x.com/awadiarra" class="twitter-follow-button">Follow @awadiarra</a>',
    "a page plugin": '<div class="fb-page" data-href="https://www.facebook.com/nort"></div>',
    "a like button": '<div class="fb-like" data-href="https://www.facebook.com/nort"></div>',
    "a creator": '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@nort" data-embed-type="creator"></blockquote>',
    "a profile in JSON-LD": '<script type="application/ld+json">{"sameAs": ["https://twitter.com/awadiarra"]}</script>',
    "a card for sharing": '<meta name="twitter:site" content="@awadiarra"><meta name="twitter:card" content="summary">',
    "a style sheet": "<style>blockquote.twitter-tweet { margin: 0 }</style>",
    "a script that looks for posts": "<script>document.querySelectorAll('blockquote.twitter-tweet')</script>",
    "a block without any link": '<blockquote class="twitter-tweet"><p>Le pont est ouvert.</p></blockquote>',
    "an ordinary video": '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
}


@pytest.mark.parametrize("html", NO_POSTS.values(), ids=NO_POSTS.keys())
def test_what_is_no_post(html):
    assert posts(page(html)) == ()


def test_a_post_in_a_template_is_found():
    """What becomes of the template itself depends on the libxml2 at hand, and so does the form."""
    (post,) = posts(page(f"<template>{BLOCK}</template>"))
    assert post.author_name == "Awa Diarra"


def test_other_stories_in_the_page_data_are_told_apart():
    other = in_json(BLOCK).replace(json.dumps(BEFORE)[1:-1], "x " * 30).replace(json.dumps(AFTER)[1:-1], "y " * 30)
    (post,) = posts(page(f'<script type="application/json">{other}</script>'))
    assert not post.in_article


def test_a_link_in_prose_is_no_post_though_the_data_repeats_it():
    data = json.dumps([BEFORE, {"url": URL}, AFTER])
    assert posts(page(f'<p>Elle <a href="{URL}">l\'a dit</a>.</p><script>window.state = {data}</script>')) == ()


def test_a_rendered_frame_and_its_source_are_one_post():
    (post,) = posts(page(f'<iframe data-tweet-id="{ID}"></iframe>{BLOCK}'))
    assert post.author_name == "Awa Diarra"


def test_a_post_shown_twice_is_one_post_with_one_place():
    document = parse_html(page(BLOCK + f"<p>{BEFORE[::-1]}</p>" + BLOCK))
    (post,) = document.posts
    assert len(post.spans) == 1
    assert document.text.count("Merci aux équipes") == 1


def test_the_id_comes_from_the_last_link_and_the_quoted_post_is_kept():
    quoted = "https://twitter.com/nort/status/1671000000000000000"
    (post,) = posts(page(BLOCK.replace("équipes !", f'équipes ! <a href="{quoted}">{quoted}</a>')))
    assert (post.status_id, post.quoted_permalink) == (ID, quoted)


def test_links_are_expanded_and_pictures_apart():
    text = 'ouvert. <a href="https://t.co/a" title="https://nort.example/pont">t.co/a</a> <a href="https://t.co/b">pic.twitter.com/b</a>'
    (post,) = posts(page(BLOCK.replace("ouvert.", text)))
    assert post.links == ("https://nort.example/pont",)
    assert post.media == ("pic.twitter.com/b",)


BARE = [
    ("twitter", ID, f"<p>{URL}</p>"),
    ("twitter", ID, f'<p class="wp">\n<a href="{URL}?s=20">{URL}?s=20</a></p>'),
    ("instagram", "CjtF3h0Ohhe", "<p>https://www.instagram.com/p/CjtF3h0Ohhe/</p>"),
    ("bluesky", "3mavlx6v3ak2c", "<p>https://bsky.app/profile/awa.example.org/post/3mavlx6v3ak2c</p>"),
    ("reddit", "1fnpiu8", "<p>https://www.reddit.com/r/nort/comments/1fnpiu8/le_pont/</p>"),
]


@pytest.mark.parametrize(("platform", "status_id", "embed"), BARE)
def test_a_paragraph_that_is_an_address_may_be_a_post(platform, status_id, embed):
    document = parse_html(page(embed))
    (post,) = document.posts
    assert (post.platform, post.status_id, post.form, post.flags) == (platform, status_id, "link", ("bare-address",))
    assert post.confidence == 0.6
    assert "http" not in document.text


def test_a_paragraph_that_is_an_address_beside_the_embed_changes_nothing():
    (alone,), (both,) = (posts(page(embed), document_id="d") for embed in (BLOCK, f"<p>{URL}</p>{BLOCK}"))
    assert alone == both


def test_bare_addresses_stand_in_their_order():
    found = posts(page(f"<p>{URL[:-1]}1</p>{BLOCK}<p>{URL[:-1]}2</p>"))
    assert [post.status_id[-1] for post in found] == ["1", "0", "2"]


def test_the_words_around_a_title_of_reddit_do_not_leak():
    embed = (
        '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/nort/comments/1fnpiu8/le_pont/">Le pont est'
        ' ouvert</a><br> by<a href="https://www.reddit.com/user/awadiarra/">u/awadiarra</a> in'
        '<a href="https://www.reddit.com/r/nort/">nort</a></blockquote>'
    )
    document = parse_html(page(embed))
    (post,) = document.posts
    assert (post.handle, post.text) == ("awadiarra", "Le pont est ouvert")
    assert document.text.count("Le pont est ouvert") == 1
    assert "u/awadiarra" not in document.text


def test_a_printed_day_far_from_the_id_is_flagged():
    (post,) = posts(page(BLOCK.replace("20 juin 2023", "March 3, 2021")))
    assert post.date.startswith("2023-06-20")
    assert post.flags == ("dates-differ",)


def test_an_id_from_before_the_snowflakes_leaves_the_printed_date():
    (post,) = posts(page(BLOCK.replace(ID, "5345892061").replace("20 juin 2023", "6 novembre 2009")))
    assert (post.date, post.date_source) == ("2009-11-06", "printed")


@pytest.mark.parametrize(("form", "embed", "fields"), FORMS)
@pytest.mark.parametrize("extractor", ["trafilatura", "none"])
def test_a_shown_post_has_its_place_between_the_paragraphs(form, embed, fields, extractor):
    document = parse_html(page(embed), extractor=extractor)
    (post,) = document.posts
    spans = [document.text[start:end] for start, end in post.spans]
    if form in ("json", "data") or post.text is None:
        assert spans == []
    else:
        assert spans == [post.text]
        (start, end), *_ = post.spans
        assert document.text.index(BEFORE) < start < end < document.text.index(AFTER)


MARKS = st.sampled_from(
    [BLOCK, *(embed for _, embed, _ in FORMS), *(embed for *_, embed in OTHERS), "<", ">", '"', "&", "</div>"]
)


@given(st.lists(st.one_of(MARKS, st.text(max_size=30)), max_size=4), st.integers(0, 2000))
def test_broken_embeds_never_raise_and_spans_hold(parts, cut):
    document = parse_html("".join(parts)[cut:] + "".join(parts)[:cut], extractor="none")
    for post in document.posts:
        assert [document.text[start:end] for start, end in post.spans] in ([], [post.text])
    assert len({(post.platform, post.status_id, post.permalink) for post in document.posts}) == len(document.posts)


# --- pieces of markup that are broken


@pytest.mark.parametrize(
    "broken",
    [
        f'<textarea><blockquote class="twitter-tweet"><a href="{URL}">x</a></blockquote></textarea>',
        f'<div data-tweetid=1671169541234567890 class=js-tweet><a href=="{URL}"></a></div>',
        f'<blockquote class="twitter-tweet"><p>Ouvert.<a href="{URL}">20 juin 2023</a',
        f'<blockquote class="twitter-tweet"><p>Ou\x00vert.</p><a href="{URL}">20 juin 2023</a></blockquote>',
        f'<blockquote class="twitter-tweet"><p>Ou&#11;vert.</p><a href="{URL}">20 juin 2023</a></blockquote>',
        f"</p></div><blockquote class=twitter-tweet><p>Ouvert.<a href={URL}>20 juin 2023",
    ],
)
def test_a_broken_piece_of_markup_is_read(broken, recwarn):
    (found,) = read_fragment(broken)
    assert found.embed.status_id == ID
    assert not recwarn.list


@pytest.mark.parametrize(
    "nothing",
    [
        f"<![if {URL}",
        f"<?xml version='1.0'?><p>{URL}</p",
        f'<textarea>&#11;<p title="&#11;{URL}">',
        URL,
        "<textarea>" + "<div>" * 50_000 + URL,
        "<b>" * 299 + URL,
        "\ud800<textarea>" + URL,
    ],
)
def test_a_piece_of_markup_that_cannot_be_read_does_not_raise(nothing, recwarn):
    assert read_fragment(nothing) == []
    assert not recwarn.list


def test_a_sound_piece_of_markup_is_parsed_once():
    program = (
        "import sys; from quoteparse import parse_html\n"
        f"parse_html('<div data-content=\"{escaped(BLOCK)}\"></div>', only='posts').posts[0].status_id\n"
        "assert 'bs4' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


BLUESKY = 'data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3ksxyz2345678"'
SUBSTACK = "<article><p>Texte.</p><div class=\"bluesky-wrap\" data-attrs='{}'></div></article>"


def test_an_older_code_of_bluesky_has_name_and_handle_in_one_link():
    page = (
        f'<article><p>Texte.</p><blockquote class="bluesky-embed" {BLUESKY}><p lang="fr">Le pont est ouvert</p>&mdash; '
        '<a href="https://bsky.app/profile/did:plc:abc">Awa Diarra @awa.example.org</a> '
        '<a href="https://bsky.app/profile/did:plc:abc/post/3ksxyz2345678">May 14, 2024 at 3:43 PM</a></blockquote></article>'
    )
    [post] = parse_html(page, extractor="none").posts
    assert (post.author_name, post.handle, post.date_text) == (
        "Awa Diarra",
        "awa.example.org",
        "May 14, 2024 at 3:43 PM",
    )
    assert (post.form, post.text) == ("blockquote", "Le pont est ouvert")


def test_a_code_of_bluesky_without_a_signature_is_a_link():
    page = f'<article><p>Texte.</p><blockquote class="bluesky-embed" {BLUESKY}><p>Le pont</p></blockquote></article>'
    [post] = parse_html(page, extractor="none").posts
    assert (post.form, post.status_id, post.text) == ("link", "3ksxyz2345678", None)


def test_a_block_of_substack_tells_a_post_of_bluesky_or_is_none():
    told = {
        "authorName": "Awa",
        "authorHandle": "awa.example.org",
        "text": "Le pont",
        "createdAt": "2024-05-14T15:43:00Z",
    }
    whole = SUBSTACK.format(json.dumps(told | {"postId": "3ksxyz2345678"}))
    [post] = parse_html(whole, extractor="none").posts
    assert (post.form, post.author_name, post.handle, post.text) == ("substack", "Awa", "awa.example.org", "Le pont")
    assert parse_html(SUBSTACK.format(json.dumps(told)), extractor="none").posts == ()


def test_amp_holds_an_address_of_tiktok_or_an_id():
    ids = ["https://www.tiktok.com/@awa/video/7106594312292453678", "7106594312292453679", "x"]
    page = "".join(f'<amp-tiktok data-src="{one}"></amp-tiktok>' for one in ids)
    found = parse_html(f"<article><p>Texte.</p>{page}</article>", extractor="none").posts
    assert [(p.status_id, p.handle) for p in found] == [("7106594312292453678", "awa"), ("7106594312292453679", None)]


def test_an_emoji_drawn_as_a_picture_is_part_of_the_text():
    page = (
        '<article><p>Texte.</p><blockquote class="twitter-tweet"><p lang="fr">Le pont <img alt="🐟" src="x.png"> est ouvert'
        '</p>&mdash; Awa (@awa) <a href="https://twitter.com/awa/status/1671169541234567890">June 20, 2023</a></blockquote>'
    )
    assert parse_html(page, extractor="none").posts[0].text == "Le pont 🐟 est ouvert"


def test_an_emoji_in_the_name_of_an_author_is_kept():
    page = (
        '<article><p>Texte.</p><blockquote class="twitter-tweet"><p lang="fr">Le pont est ouvert.</p>&mdash; 🐟 Awa <img '
        'alt="🌊" src="x.png"> Diarra 🇲🇱 (@awa) <a href="https://twitter.com/awa/status/1671169541234567890">June 20, 2023'
        "</a></blockquote></article>"
    )
    [post] = parse_html(page, extractor="none").posts
    assert (post.author_name, post.handle, post.text) == ("🐟 Awa 🌊 Diarra 🇲🇱", "awa", "Le pont est ouvert.")
