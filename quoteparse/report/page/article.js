// One article: the text with its quotations in the colours of their speakers, and beside it what is known of them.
const COLOURS = 12;
const NO_FILTER = { speaker: "", kind: "", language: "", from: "", until: "", least: 0, unresolved: false, denied: false };

class ArticleView {
  constructor(record) {
    this.record = record;
    this.offsets = new Offsets(record.text ?? "");
    this.corrections = correctionsOf(record);
    this.filter = { ...NO_FILTER };
    this.current = null;
    this.refused = false;
    this.home = new WeakMap();
  }

  get quotations() {
    return this.corrections.quotations();
  }

  get posts() {
    return this.record.posts ?? [];
  }

  // Quotations of one speaker share a key, and so a colour; who is named by nobody has none.
  keyOf(one) {
    return one.speaker_id ?? one.speaker ?? "";
  }

  colourOf(key) {
    if (!key) return "nobody";
    return `c${this.keys.indexOf(key) % COLOURS}`;
  }

  render(main) {
    this.main = main;
    this.keys = [...new Set(this.quotations.map((one) => this.keyOf(one)).filter(Boolean))];
    const { record } = this;
    const facts = [record.site, record.author, record.published, record.language ? languageName(record.language) : null].filter(Boolean).join(" · ");
    this.details = el("section", { class: "details", id: "details", tabindex: "-1", "aria-label": word("details") });
    this.state = el("p", { class: "quiet", role: "status" });
    fill(main, 
      el("div", { class: "columns" },
        el("article", { class: "reading", "aria-label": word("article") },
          el("h1", { dir: "auto", lang: record.language }, record.title ?? record.id),
          el("p", { class: "quiet" }, facts, " ", record.url ? link(record.url) : null),
          record.error ? el("p", { class: "warning" }, `${word("failed")}: ${record.error}`) : null,
          (record.warnings ?? []).map((warning) => el("p", { class: "warning" }, warning)),
          el("p", { class: "quiet noprint" }, word(this.quotations.length ? "hint" : "nothing")),
          this.text()),
        el("aside", { "aria-label": word("people") }, this.details, this.people(), this.filters(), this.timeline(), this.cards(), this.correcting())));
    this.apply();
    this.show(null);
  }

  stretches() {
    const said = this.quotations.flatMap((one) => [
      ...one.content_spans.map(([start, end]) => ({ start, end, role: "content", one })),
      ...(one.cue_start === undefined || one.cue_start === null ? [] : [{ start: one.cue_start, end: one.cue_end, role: "cue", one }]),
      ...(one.mention_start === undefined || one.mention_start === null ? [] : [{ start: one.mention_start, end: one.mention_end, role: "mention", one }]),
    ]);
    const posts = this.posts.flatMap((one) => (one.spans ?? []).map(([start, end]) => ({ start, end, role: "post", one })));
    const refused = this.refused ? (this.record.refused ?? []).map(([start, end, rule, why]) => ({ start, end, role: "refused", one: { rule, why } })) : [];
    return [...posts, ...said, ...refused].filter(({ start, end }) => start < end);
  }

  // The strings of all text nodes, one after the other, are the text of the document.
  text() {
    const starts = new Set(paragraphStarts(this.offsets));
    const seen = new Set();
    const body = el("div", { class: "text", lang: this.record.language });
    let paragraph = el("p");
    for (const piece of pieces(this.offsets, this.stretches())) {
      if (starts.has(piece.start) && paragraph.hasChildNodes()) {
        body.append(paragraph);
        paragraph = el("p");
      }
      paragraph.append(this.piece(piece, seen));
    }
    body.append(paragraph);
    return body;
  }

  piece({ start, end, inside }, seen) {
    const node = document.createTextNode(this.offsets.slice(start, end));
    this.home.set(node, start);
    if (!inside.length) return node;
    const content = inside.filter(({ role }) => role === "content").sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const classes = new Set(inside.map(({ role }) => role));
    if (!content) return el("span", { class: [...classes].join(" "), title: inside.find(({ role }) => role === "refused")?.one.why }, node);
    const { one } = content;
    const made = el("mark", { class: [...classes, one.kind, this.colourOf(this.keyOf(one)), isDenied(one) ? "denied" : "", one.speaker ? "" : "unresolved"].filter(Boolean).join(" "), "data-quotation": one.id }, node);
    if (!seen.has(one.id)) {
      seen.add(one.id);
      made.setAttribute("tabindex", "0");
      made.setAttribute("role", "button");
      made.setAttribute("data-speaker", one.speaker ?? word("nobody"));
      made.setAttribute("aria-label", `${one.speaker ?? word("nobody")}: ${one.text}`);
    }
    return made;
  }

  passes(one) {
    const { filter } = this;
    const day = (one.date ?? this.record.published ?? "").slice(0, 10);
    return (!filter.speaker || this.keyOf(one) === filter.speaker) && (!filter.kind || one.kind === filter.kind)
      && (!filter.language || one.language === filter.language) && (!filter.from || day >= filter.from) && (!filter.until || (day && day <= filter.until))
      && (one.confidence ?? 0) * 100 >= filter.least && (!filter.unresolved || !one.speaker) && (!filter.denied || isDenied(one));
  }

  apply() {
    const shown = new Set(this.quotations.filter((one) => this.passes(one)).map((one) => one.id));
    for (const mark of this.main.querySelectorAll("mark")) {
      const on = shown.has(mark.dataset.quotation);
      mark.classList.toggle("off", !on);
      if (mark.hasAttribute("role")) mark.tabIndex = on ? 0 : -1;
    }
    for (const made of this.main.querySelectorAll(".people button")) made.setAttribute("aria-pressed", String(made.dataset.key === this.filter.speaker));
    this.state.textContent = word("shown", { n: shown.size, m: this.quotations.length });
    this.main.querySelector(".timeline")?.replaceWith(this.timeline());
  }

  people() {
    const named = new Map((this.record.people ?? []).map((one) => [one.id, one]));
    const rows = tally(this.quotations.map((one) => this.keyOf(one))).map(([key, number]) => {
      const known = named.get(key);
      const name = known?.name ?? this.quotations.find((one) => this.keyOf(one) === key)?.speaker ?? word("nobody");
      const kinds = tally(this.quotations.filter((one) => this.keyOf(one) === key).map((one) => one.kind)).map(([kind, count]) => `${count} ${word(kind)}`).join(", ");
      const made = el("button", { type: "button", class: this.colourOf(key), "data-key": key, "aria-pressed": "false" },
        el("bdi", {}, name), " ", el("span", { class: "number" }, number), el("span", { class: "quiet" }, [known && known.kind !== "unknown" ? word(known.kind) : null, kinds].filter(Boolean).join(" · ")));
      made.addEventListener("click", () => {
        this.filter.speaker = key && this.filter.speaker !== key ? key : "";
        this.filter.unresolved = !key && !this.filter.unresolved;
        this.apply();
      });
      return el("li", {}, made);
    });
    return el("section", { class: "people" }, el("h2", {}, word("people")), el("ul", {}, rows), this.state);
  }

  filters() {
    const of = (name) => [...new Set(this.quotations.map((one) => one[name]).filter(Boolean))].sort();
    const set = (name, read = (input) => input.value) => (event) => {
      this.filter[name] = read(event.target);
      this.apply();
    };
    const choice = (name, label) => {
      const made = el("select", {}, el("option", { value: "" }, word("all")), of(name).map((one) => el("option", { value: one }, name === "language" ? languageName(one) : word(one))));
      made.addEventListener("change", set(name));
      return el("label", {}, word(label), made);
    };
    const input = (name, label, attributes, read) => {
      const made = el("input", { name, ...attributes });
      made.addEventListener("input", set(name, read));
      return el("label", {}, word(label), made);
    };
    const tick = (name, label) => input(name, label, { type: "checkbox" }, (box) => box.checked);
    const fields = el("div", { class: "fields" }, choice("kind", "kind"), choice("language", "language"),
      input("from", "from", { type: "date" }), input("until", "until", { type: "date" }),
      input("least", "least", { type: "range", min: 0, max: 100, value: 0, step: 5 }, (range) => Number(range.value)),
      tick("unresolved", "unresolved"), tick("denied", "denied_only"), this.record.refused ? this.refusedTick() : null,
      button("reset", () => { this.filter = { ...NO_FILTER }; this.render(this.main); }));
    return el("details", { class: "filters noprint" }, el("summary", {}, word("filters")), fields);
  }

  refusedTick() {
    const box = el("input", { type: "checkbox", name: "refused" });
    box.addEventListener("change", () => {
      this.refused = box.checked;
      this.main.querySelector(".text").replaceWith(this.text());
      this.apply();
    });
    return el("label", {}, word("refused"), box);
  }

  timeline() {
    const days = [...this.quotations.filter((one) => this.passes(one)), ...this.posts].map((one) => (one.date ?? "").slice(0, 10)).filter(Boolean);
    const made = bars(word("timeline"), tally(days).sort((a, b) => (a[0] < b[0] ? -1 : 1)));
    made.classList.add("timeline");
    made.hidden = days.length === 0;
    return made;
  }

  cards() {
    if (!this.posts.length) return null;
    return el("section", { class: "cards" }, el("h2", {}, word("posts")), this.posts.map(postCard));
  }

  marks(id) {
    return [...this.main.querySelectorAll("mark")].filter((mark) => mark.dataset.quotation === id);
  }

  show(one) {
    this.current = one;
    this.details.classList.toggle("open", Boolean(one));
    for (const mark of this.main.querySelectorAll("mark.now")) mark.classList.remove("now");
    if (!one) {
      fill(this.details, el("h2", {}, word("details")), el("p", { class: "quiet" }, word("hint")));
      return;
    }
    for (const mark of this.marks(one.id)) mark.classList.add("now");
    const verdict = this.corrections.verdict(one.id);
    const others = (this.record.refused ?? []).filter(([start, end]) => start < one.outer_end && end > one.outer_start);
    fill(this.details, el("h2", {}, word("details")), button("close", () => this.close(), { class: "close noprint" }),
      el("blockquote", { dir: "auto", lang: one.language, class: this.colourOf(this.keyOf(one)) }, one.text), detailsList(one),
      others.length ? el("p", { class: "quiet" }, `${word("refused")}: ${others.map(([, , rule, why]) => `${rule} (${why})`).join("; ")}`) : null,
      one.post_id ? el("p", {}, `${word("post")}: `, el("bdi", {}, this.posts.find(({ id }) => id === one.post_id)?.author_name ?? one.post_id)) : null,
      elsewhere(one),
      verdict ? el("p", { class: "verdict" }, word(`marked_${verdict}`)) : one.corrected ? el("p", { class: "verdict" }, word("corrected")) : null,
      rivals(this, one), correctionButtons(this, one));
  }

  quotationAt(target) {
    const mark = target.closest?.("mark");
    if (!mark || mark.classList.contains("off")) return null;
    return this.quotations.find(({ id }) => id === mark.dataset.quotation) ?? null;
  }

  hovered(event) {
    const one = this.quotationAt(event.target);
    if (one && one !== this.current && !this.main.querySelector("form")) this.show(one);
  }

  chosen(event) {
    const one = this.quotationAt(event.target);
    if (!one || String(getSelection())) return;
    this.show(one);
  }

  pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.("input, select, textarea, form")) return;
    const one = this.quotationAt(event.target);
    if ((event.key === "Enter" || event.key === " ") && one) {
      event.preventDefault();
      this.show(one);
        this.details.focus();
    } else if (event.key === "Escape") {
      this.close();
    } else if (event.key === "n" || event.key === "p") {
      this.step(event.key === "n" ? 1 : -1);
    }
  }

  // Back to the text; on a narrow screen the details go away.
  close() {
    if (this.current) this.marks(this.current.id)[0]?.focus({ preventScroll: true });
    this.details.classList.remove("open");
  }

  step(by) {
    const listed = [...this.main.querySelectorAll('mark[role="button"]:not(.off)')];
    if (!listed.length) return;
    const at = listed.findIndex((mark) => this.current && mark.dataset.quotation === this.current.id);
    listed[at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length].focus();
  }

  // What is selected in the text, in code points, without the blanks around it; null when nothing of the text is.
  selected() {
    const chosen = getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount) return null;
    const range = chosen.getRangeAt(0);
    const from = this.place(range.startContainer, range.startOffset);
    const to = this.place(range.endContainer, range.endOffset);
    if (from === null || to === null || from >= to) return null;
    const words = this.offsets.slice(from, to);
    const before = new Offsets(words.slice(0, words.length - words.trimStart().length)).length;
    const behind = new Offsets(words.slice(words.trimEnd().length)).length;
    return from + before < to - behind ? [from + before, to - behind] : null;
  }

  place(node, offset) {
    if (!this.home.has(node)) return null;
    return this.home.get(node) + new Offsets(node.data.slice(0, offset)).length;
  }

  correcting() {
    return correctionTools(this);
  }
}
