// What the address asks for: #ID of an article, #ID~q3 of a quotation in it; else the index, or the one article.
const MAIN = document.getElementById("main");
const INDEX = DATA.index ? new IndexView(DATA.index) : null;
const VIEWS = new Map();
let view = null;

function asked() {
  let hash = "";
  try {
    hash = decodeURIComponent(location.hash.slice(1));
  } catch {
    return {};
  }
  const whole = DATA.documents.find((one) => one.key === hash);
  if (whole) return { record: whole };
  const [, key, own] = hash.match(/^(.*?)(?:~([a-z]\d+))?$/s);
  return { record: DATA.documents.find((one) => one.key === key), own };
}

function open() {
  const { record, own } = asked();
  const shown = record ?? (INDEX ? null : DATA.documents[0]);
  if (shown && !VIEWS.has(shown.key)) VIEWS.set(shown.key, new ArticleView(shown));
  view = shown ? VIEWS.get(shown.key) : INDEX;
  document.title = `${shown ? shown.title : word("index")} – quoteparse`;
  document.documentElement.lang = spoken;
  where(shown);
  view.render(MAIN);
  if (own) goTo(`${shown.id}:${own}`);
}

function goTo(id) {
  const one = view.quotations.find((other) => other.id === id);
  if (one) view.show(one);
  const place = one ? view.marks(id)[0] : document.getElementById(`card-${id}`);
  place?.focus();
  place?.scrollIntoView({ block: "center" });
}

function where(shown) {
  const links = [];
  if (DATA.back) links.push(el("a", { href: DATA.back }, word("index")));
  else if (INDEX && shown) links.push(el("a", { href: "#" }, word("index")));
  if (!links.length) links.push(el("span", {}, "quoteparse"));
  document.getElementById("where").replaceChildren(...links);
  for (const made of document.querySelectorAll("header [data-word]")) made.textContent = word(made.dataset.word);
  const other = document.getElementById("language");
  other.lang = spoken === "fr" ? "en" : "fr";
  other.textContent = spoken === "fr" ? "English" : "Français";
}

document.getElementById("language").addEventListener("click", () => {
  spoken = spoken === "fr" ? "en" : "fr";
  open();
});
document.getElementById("theme").addEventListener("click", () => {
  const { classList } = document.documentElement;
  const dark = classList.contains("dark") || (!classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches);
  classList.toggle("dark", !dark);
  classList.toggle("light", dark);
});
MAIN.addEventListener("click", (event) => view.chosen?.(event));
MAIN.addEventListener("mouseover", (event) => view.hovered?.(event));
MAIN.addEventListener("focusin", (event) => view.hovered?.(event));
document.addEventListener("keydown", (event) => view.pressed?.(event));
addEventListener("hashchange", open);
open();
