// The text, cut wherever a quotation, its cue, its mention or a post begins or ends: each piece knows what it is in.
function pieces(offsets, stretches) {
  const cuts = new Set([0, offsets.length]);
  for (const { start, end } of stretches) cuts.add(start).add(end);
  for (const place of paragraphStarts(offsets)) cuts.add(place);
  const places = [...cuts].sort((a, b) => a - b);
  const opening = [...stretches].sort((a, b) => a.start - b.start);
  const found = [];
  let open = [];
  let next = 0;
  for (let number = 0; number + 1 < places.length; number++) {
    const [start, end] = [places[number], places[number + 1]];
    open = open.filter((one) => one.end > start);
    while (next < opening.length && opening[next].start <= start) {
      if (opening[next].end > start) open.push(opening[next]);
      next++;
    }
    found.push({ start, end, inside: open.slice() });
  }
  return found;
}

// A paragraph ends with its blank lines; where there are none in the whole text, each line is a paragraph.
function paragraphStarts(offsets) {
  const ends = /\n[ \t\r]*\n/.test(offsets.text) ? /\n(?:[ \t\r]*\n)+/g : /\n+/g;
  return [...offsets.text.matchAll(ends)].map((match) => offsets.toPoints(match.index + match[0].length));
}
