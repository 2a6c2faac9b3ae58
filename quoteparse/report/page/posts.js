// Posts as cards with what the page held; no picture is loaded, and an address is followed only by hand.
function postCard(one) {
  const author = one.author_name ?? (one.handle ? `@${one.handle}` : word("unknown"));
  return el("article", { class: "card", id: `card-${one.id}` },
    el("h3", {}, el("bdi", {}, author), " ", one.handle ? el("bdi", { class: "quiet" }, `@${one.handle}`) : null),
    el("p", { class: "quiet" }, [one.platform, one.date ?? one.date_text, one.language, one.in_article === false ? word("elsewhere") : null].filter(Boolean).join(" · ")),
    one.text ? el("p", { class: "words", dir: "auto", lang: one.language }, one.text) : null,
    one.text_truncated ? el("p", { class: "quiet" }, word("truncated")) : null,
    one.translation ? el("p", { class: "words", dir: "auto", lang: one.translation_language }, `${word("translation")}: ${one.translation}`) : null,
    addresses("open_post", one.permalink ? [one.permalink] : []),
    addresses("links", one.links ?? []),
    addresses("media", one.media ?? []),
    elsewhere(one));
}

// Where else the same statement stands: what `quoteparse link` found, when it was given.
function elsewhere(one) {
  const found = (DATA.statements ?? []).filter(({ members }) => members.some(({ result_id }) => result_id === one.id));
  const others = found.flatMap(({ members }) => members.filter(({ result_id }) => result_id !== one.id));
  if (!others.length) return null;
  return el("div", { class: "elsewhere" }, el("p", { class: "quiet" }, word("statements")), el("ul", {}, others.map((member) => el("li", {}, placeOf(member), ` (${word(member.relation)})`))));
}

// A document of this page is a link away; of another one its id is told.
function placeOf({ document_id: id, result_id: result }) {
  const record = DATA.documents.find((document) => document.id === id);
  if (!record) return el("bdi", {}, id);
  return el("a", { href: `#${encodeURIComponent(id)}~${result.slice(id.length + 1)}`, dir: "auto" }, record.title);
}

function addresses(title, listed) {
  if (!listed.length) return null;
  return el("p", { class: "addresses" }, `${word(title)}: `, listed.flatMap((address) => [link(address), " "]));
}
