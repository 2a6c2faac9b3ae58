// The index: search over everything that was said and over the words of the articles, and charts of what is found.
const COLUMN = { document: 0, speaker: 1, gender: 2, kind: 3, language: 4, handle: 5, day: 6, words: 7, own: 8 };
const BARRED = { ø: "o", ł: "l", đ: "d", ı: "i", œ: "oe", æ: "ae" };

// Small letters without accents, as the words of the index are.
function fold(text) {
  return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[øłđıœæ]/g, (letter) => BARRED[letter]).replace(/ß/g, "ss");
}

class IndexView {
  constructor(index) {
    this.index = index;
    this.query = "";
    this.picked = { person: "", outlet: "", month: "", language: "", gender: "", kind: "" };
    this.most = 50;
    this.folded = null;
  }

  // What is searched of a row, made when it is first needed.
  haystack() {
    const { rows, names } = this.index;
    this.folded ??= fold(rows.map((row) => `${names.speaker[row[COLUMN.speaker]]} ${names.person?.[row[COLUMN.speaker]] ?? ""} @${names.handle[row[COLUMN.handle]]} ${row[COLUMN.words]}`.replaceAll("\n", " ")).join("\n")).split("\n");
    return this.folded;
  }

  value(row, name) {
    const [documents, names] = [this.index.documents, this.index.names];
    const own = documents[row[COLUMN.document]];
    if (name === "outlet") return names.outlet[own[3]];
    if (name === "month") return (row[COLUMN.day] || own[2]).slice(0, 7);
    if (name === "person") return (names.person ?? names.speaker)[row[COLUMN.speaker]];
    return names[name][row[COLUMN[name]]];
  }

  // Documents whose words begin with each word asked for; null when no word is asked for.
  documentsWith(asked) {
    let kept = null;
    for (const word of asked) {
      const found = new Set();
      const { words } = this.index;
      for (let at = words.indexOf(`\n${word}`); at >= 0; at = words.indexOf(`\n${word}`, at + 1)) {
        const line = words.slice(at + 1, words.indexOf("\n", at + 1));
        let number = 0;
        for (const step of line.split(" ").slice(1)) found.add((number += parseInt(step, 36)));
      }
      kept = kept === null ? found : new Set([...kept].filter((one) => found.has(one)));
    }
    return kept;
  }

  find() {
    const asked = fold(this.query).split(/[\s,;]+/).filter(Boolean);
    const { rows, documents } = this.index;
    const haystack = asked.length ? this.haystack() : null;
    const wanted = Object.entries(this.picked).filter(([, value]) => value !== "");
    const found = rows.filter((row, number) => (!haystack || asked.every((one) => haystack[number].includes(one)))
      && wanted.every(([name, value]) => this.value(row, name) === (value === "—" ? "" : value)));
    const worded = this.documentsWith(asked.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u)).filter(Boolean));
    const within = new Set(found.map((row) => row[COLUMN.document]));
    const articles = documents.map((_, number) => number).filter((number) => (worded === null || worded.has(number) || within.has(number)) && (!wanted.length || within.has(number)));
    return { found, articles };
  }

  render(main) {
    this.main = main;
    const search = el("input", { type: "search", id: "search", value: this.query, "aria-label": word("search"), placeholder: word("search"), autocomplete: "off", dir: "auto" });
    search.addEventListener("input", () => { this.query = search.value; this.most = 50; this.refresh(); });
    this.state = el("p", { class: "quiet", role: "status" });
    this.results = el("div", { class: "results" });
    this.charts = el("aside", { "aria-label": word("filters") });
    fill(main, el("h1", {}, this.title()),
      el("div", { class: "search", role: "search" }, search), this.state, el("div", { class: "columns" }, this.results, this.charts));
    this.refresh();
  }

  title() {
    const { documents } = this.index;
    const [said, posts] = [7, 8].map((column) => documents.reduce((sum, one) => sum + one[column], 0));
    return [counted(documents.length, "articles_one", "articles_many"), counted(said, "one", "many"), counted(posts, "posts_one", "posts_many")].join(", ");
  }

  refresh() {
    const { found, articles } = this.find();
    this.state.textContent = word("hits", { q: found.length.toLocaleString(spoken), d: articles.length.toLocaleString(spoken) });
    const more = found.length > this.most || articles.length > this.most ? button("more", () => { this.most += 200; this.refresh(); }) : null;
    fill(this.results,
      el("h2", {}, word("quotations")), el("ul", { class: "hits" }, found.slice(0, this.most).map((row) => this.row(row))),
      el("h2", {}, word("articles")), el("ul", { class: "hits" }, articles.slice(0, this.most).map((number) => this.article(number))), more);
    fill(this.charts, ["person", "outlet", "month", "language", "gender", "kind"].map((name) => this.chart(name, found)));
  }

  chart(name, found) {
    const counts = tally(found.map((row) => this.value(row, name) || "—"));
    const listed = name === "month" ? counts.sort((a, b) => (a[0] < b[0] ? -1 : 1)).slice(-36) : counts.slice(0, 12);
    const labels = { language: languageName, gender: (value) => word({ f: "woman", m: "man" }[value] ?? value), kind: word };
    const named = listed.map(([value, number]) => [value, number, value === "—" ? word(name === "person" ? "nobody" : "unknown") : (labels[name] ?? String)(value)]);
    return bars(word({ person: "people" }[name] ?? name), named, this.picked[name], (value) => { this.picked[name] = value; this.refresh(); });
  }

  address(number, own = null) {
    const [id, , , , , , part] = this.index.documents[number];
    const at = `#${encodeURIComponent(id)}${own ? `~${own}` : ""}`;
    return DATA.folder ? `${encodeURIComponent(DATA.folder)}/${String(part).padStart(4, "0")}.html${at}` : at;
  }

  row(row) {
    const { documents } = this.index;
    const facts = [this.value(row, "kind"), row[COLUMN.day] || documents[row[COLUMN.document]][2]].filter(Boolean);
    const said = word(facts[0]);
    return el("li", {}, el("a", { href: this.address(row[COLUMN.document], row[COLUMN.own]) }, el("bdi", { class: "who" }, this.value(row, "speaker") || word("nobody"))),
      el("span", { class: "quiet" }, ` ${[said, ...facts.slice(1)].join(" · ")}`), el("p", { dir: "auto", lang: this.value(row, "language") || null }, row[COLUMN.words]));
  }

  article(number) {
    const [, title, day, outlet, language, error, , said, posts] = this.index.documents[number];
    const facts = [this.index.names.outlet[outlet], day, this.index.names.language[language], counted(said, "one", "many"), posts ? counted(posts, "posts_one", "posts_many") : null, error ? `${word("failed")}: ${error}` : null];
    return el("li", {}, el("a", { href: this.address(number), dir: "auto" }, title), el("span", { class: "quiet" }, ` ${facts.filter(Boolean).join(" · ")}`));
  }
}
