// What is known of one quotation, as a list of terms.
const SHOWN = ["speaker", "speaker_kind", "gender", "mention", "role", "handle", "kind", "medium", "cue", "date", "source", "date_text", "language", "translation", "rule", "confidence", "flags"];

function detailsOf(one) {
  const named = (value) => (value ? word(value) : null);
  return {
    speaker: one.speaker ?? word("nobody"),
    speaker_kind: one.speaker_kind && one.speaker_kind !== "unknown" ? word(one.speaker_kind) : null,
    gender: named(one.speaker_gender),
    mention: one.mention && one.mention !== one.speaker ? one.mention : null,
    role: one.role,
    handle: one.handle ? `@${one.handle}` : null,
    kind: isDenied(one) ? `${word(one.kind)} · ${word("denied")}` : word(one.kind),
    medium: one.medium,
    cue: one.cue,
    date: one.date ?? word("unknown"),
    source: named(one.date_source),
    date_text: one.date_text,
    language: one.language ? languageName(one.language) : null,
    translation: one.translation,
    rule: one.rule,
    confidence: `${Math.round(100 * (one.confidence ?? 0))} %`,
    flags: (one.flags ?? []).join(", ") || null,
  };
}

function detailsList(one) {
  const known = detailsOf(one);
  const terms = SHOWN.filter((name) => known[name] !== null && known[name] !== undefined);
  return el("dl", {}, terms.map((name) => el("div", {}, el("dt", {}, word(name)),
    el("dd", { lang: name === "translation" ? one.translation_language : null, dir: "auto" }, String(known[name])))));
}

function isDenied(one) {
  return (one.flags ?? []).includes("negated");
}

function languageName(code) {
  try {
    return new Intl.DisplayNames([spoken], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
