// What a reader finds right, wrong or missing. It is saved as a file; quoteparse merge puts it into results.
const ALL_CORRECTIONS = new Map();

function correctionsOf(record) {
  if (!ALL_CORRECTIONS.has(record.key)) ALL_CORRECTIONS.set(record.key, new Corrections(record));
  return ALL_CORRECTIONS.get(record.key);
}

class Corrections {
  constructor(record) {
    this.record = record;
    this.given = record.quotations ?? [];
    this.made = new Map();
  }

  // Everything that was found or added, as it stands now; what is marked wrong stays in sight until it is saved.
  quotations() {
    const added = [...this.made.values()].filter(({ verdict }) => verdict === "added").map(({ is }) => is);
    return [...this.given.map((one) => this.made.get(one.id)?.is ?? one), ...added].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  verdict(id) {
    return this.made.get(id)?.verdict ?? null;
  }

  judge(id, verdict, is = null) {
    const was = this.given.find((one) => one.id === id);
    const added = !was || this.verdict(id) === "added";
    this.made.set(id, { verdict: added ? "added" : verdict, was: was ? [was.start, was.end] : null, is: verdict === "right" ? was : is });
  }

  undo(id) {
    this.made.delete(id);
  }

  add(is) {
    let number = 1;
    while (this.made.has(`${this.record.id}:c${number}`)) number++;
    const one = { ...is, id: `${this.record.id}:c${number}`, document_id: this.record.id };
    this.made.set(one.id, { verdict: "added", was: null, is: one });
    return one;
  }

  toRecord() {
    return { id: this.record.id, digest: this.record.digest, corrections: [...this.made.values()].map(({ verdict, was, is }) => ({ verdict, was, is: verdict === "wrong" ? null : is })) };
  }
}

function correctionsMade() {
  return [...ALL_CORRECTIONS.values()].filter(({ made }) => made.size);
}

function correctionsFile() {
  return JSON.stringify({ format: "quoteparse corrections", version: 1, documents: correctionsMade().map((one) => one.toRecord()) }, null, 1);
}

function download() {
  const address = URL.createObjectURL(new Blob([correctionsFile()], { type: "application/json" }));
  const anchor = el("a", { href: address, download: "corrections.json" });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  saved = correctionsFile();
}

let saved = null;
addEventListener("beforeunload", (event) => {
  if (correctionsMade().length && saved !== correctionsFile()) event.preventDefault();
});

function correctionButtons(view, one) {
  const after = (change) => () => {
    change();
    const id = one.id;
    view.render(view.main);
    view.show(view.quotations.find((other) => other.id === id) ?? null);
    view.details.focus({ preventScroll: true });
  };
  const { corrections } = view;
  return el("div", { class: "buttons noprint", role: "group", "aria-label": word("correct") },
    button("right", after(() => corrections.judge(one.id, "right", one))),
    button("wrong", after(() => corrections.judge(one.id, "wrong"))),
    button("change", () => correctionForm(view, one)),
    corrections.verdict(one.id) ? button("undo", after(() => corrections.undo(one.id))) : null);
}

// Who else may have said it: pressed, the quotation is theirs.
function rivals(view, one) {
  const others = one.other_speakers ?? [];
  if (!others.length || one.corrected || view.corrections.verdict(one.id)) return null;
  return el("div", { class: "buttons rivals", role: "group", "aria-label": word("others") }, el("span", { class: "quiet" }, word("others")),
    others.map(({ speaker, confidence }) => {
      const made = el("button", { type: "button", title: word("others_title") }, el("bdi", {}, speaker), ` ${Math.round(100 * confidence)} %`);
      made.addEventListener("click", () => keep(view, one, { found: null, moved: false, speaker, kind: one.kind, date: one.date ?? null }));
      return made;
    }));
}

function correctionTools(view) {
  const number = correctionsMade().reduce((sum, { made }) => sum + made.size, 0);
  return el("section", { class: "correcting noprint" }, el("h2", {}, word("correct")),
    button("add", () => correctionForm(view, null)),
    number ? el("p", {}, downloadButton(number)) : null,
    number ? el("p", { class: "quiet" }, word("then")) : null);
}

function downloadButton(number) {
  const made = el("button", { type: "button", id: "download", class: "main" }, word("download", { n: number }));
  made.addEventListener("click", download);
  return made;
}

// Without a quotation a new one is added. The words can be selected in the text, or typed as they stand there.
function correctionForm(view, one) {
  const selected = view.selected();
  const span = selected ?? (one ? [one.start, one.end] : [0, 0]);
  const words = one && !selected && one.content_spans.length > 1 ? one.text : view.offsets.slice(...span);
  const names = [...new Set(view.quotations.map(({ speaker }) => speaker).concat((view.record.people ?? []).map(({ name }) => name)).filter(Boolean))];
  const field = (name, input) => el("label", {}, word(name), input);
  const said = el("textarea", { name: "words", rows: 3, dir: "auto" }, words);
  const speaker = el("input", { name: "speaker", list: "names", dir: "auto", value: one?.speaker ?? "", autocomplete: "off" });
  const kind = el("select", { name: "kind" }, ["direct", "mixed", "indirect"].map((value) => el("option", { value, selected: value === (one?.kind ?? "direct") }, word(value))));
  const date = el("input", { name: "date", value: one?.date ?? "", placeholder: "2023-06-21" });
  const problem = el("p", { class: "warning", role: "alert" });
  const cancel = button("cancel", () => view.show(one));
  const form = el("form", {}, field("words", said), field("speaker", speaker), el("datalist", { id: "names" }, names.map((name) => el("option", { value: name }))),
    field("kind", kind), field("date", date), problem, el("div", { class: "buttons" }, el("button", { type: "submit", class: "main" }, word("save_one")), cancel));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (date.value && !/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(date.value)) { problem.textContent = word("bad_date"); return; }
    const kept = said.value === words && (one || selected);
    const found = kept ? span : said.value.trim() ? view.offsets.find(said.value.trim(), span[0]) : null;
    if (!found) { problem.textContent = word("not_there"); return; }
    keep(view, one, { found, moved: !kept || Boolean(selected), speaker: speaker.value.trim() || null, kind: kind.value, date: date.value || null });
  });
  fill(view.details, el("h2", {}, word(one ? "change" : "add")), form);
  view.details.classList.add("open");
  said.focus();
}

function keep(view, one, { found, moved, speaker, kind, date }) {
  const changed = { ...(one ?? { rule: "corrected", confidence: 1, language: view.record.language }), kind, date };
  if (date !== (one?.date ?? null)) { changed.date_source = date ? "text" : null; changed.date_text = null; }
  if (moved || !one) {
    const [start, end] = found;
    Object.assign(changed, { start, end, outer_start: start, outer_end: end, content_spans: [found], text: view.offsets.slice(start, end) });
  }
  if (speaker !== (one?.speaker ?? null)) {
    const same = { ...personNamed(view, speaker), mention: null, mention_start: null, mention_end: null };
    Object.assign(changed, { speaker, ...same });
  }
  if (one) view.corrections.judge(one.id, "changed", changed);
  const kept = one ? changed : view.corrections.add(changed);
  view.render(view.main);
  view.show(view.quotations.find(({ id }) => id === kept.id));
  view.details.focus({ preventScroll: true });
}

// What the article tells of somebody: as a speaker of another quotation, else as one of its people.
function personNamed(view, name) {
  const said = view.quotations.find((other) => name && other.speaker === name);
  const person = (view.record.people ?? []).find((one) => one.name === name);
  return { speaker_id: said?.speaker_id ?? person?.id ?? null, speaker_kind: said?.speaker_kind ?? person?.kind ?? null, speaker_gender: said?.speaker_gender ?? person?.gender ?? null,
    handle: said?.handle ?? person?.handles?.[0] ?? null, role: said?.role ?? person?.roles?.[0] ?? null };
}
