// What everything needs: the data, the words of the interface, and one way to make an element.
// Text of an article gets into the page through text nodes only; an address only when it is http or https.
const DATA = JSON.parse(document.getElementById("data").textContent);
const WORDS = JSON.parse(document.getElementById("words").textContent);
for (const record of DATA.documents) record.key ??= record.id;
let spoken = (navigator.language || "en").toLowerCase().startsWith("fr") ? "fr" : "en";

function word(name, fields = {}) {
  const said = WORDS[spoken][name] ?? name;
  return Object.entries(fields).reduce((text, [key, value]) => text.replace(`{${key}}`, String(value)), said);
}

function counted(number, one, many) {
  return number === 1 ? word(one) : word(many, { n: number.toLocaleString(spoken) });
}

function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? "" : String(value));
  }
  return fill(made, children);
}

// Put these in the place of what an element holds, those that are nothing left out.
function fill(element, ...children) {
  element.replaceChildren(...children.flat(2).filter((child) => child !== null && child !== undefined));
  return element;
}

function svg(name, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

function button(name, action, attributes = {}) {
  const made = el("button", { type: "button", ...attributes }, word(name));
  made.addEventListener("click", action);
  return made;
}

function link(address) {
  let parsed = null;
  try {
    parsed = new URL(address);
  } catch {
    return el("bdi", {}, address);
  }
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return el("bdi", {}, address);
  return el("a", { href: parsed.href, rel: "noopener noreferrer nofollow", target: "_blank" }, el("bdi", {}, address));
}

// A bar chart as a list: each bar has its name and its number in words, so that it is read out as it is seen.
function bars(title, counts, chosen, choose) {
  const most = Math.max(1, ...counts.map(([, number]) => number));
  const rows = counts.map(([name, number, label]) => {
    const bar = svg("svg", { viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("rect", { width: (100 * number) / most, height: 4 }));
    const inner = [el("bdi", { class: "name" }, label ?? name), bar, el("span", { class: "number" }, number.toLocaleString(spoken))];
    if (!choose) return el("li", {}, el("div", { class: "bar" }, inner));
    const made = el("button", { type: "button", class: "bar", "aria-pressed": String(chosen === name) }, inner);
    made.addEventListener("click", () => choose(chosen === name ? "" : name));
    return el("li", {}, made);
  });
  return el("section", { class: "chart" }, el("h3", {}, title), el("ul", {}, rows));
}

function tally(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
