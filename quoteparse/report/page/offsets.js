// Offsets of the record count code points; strings here count UTF-16 units.
class Offsets {
  constructor(text) {
    this.text = text;
    this.units = null;
    if (!/[\ud800-\udfff]/.test(text)) return;
    this.units = [0];
    for (const character of text) this.units.push(this.units[this.units.length - 1] + character.length);
  }

  get length() {
    return this.units ? this.units.length - 1 : this.text.length;
  }

  toUnits(points) {
    return this.units ? this.units[Math.max(0, Math.min(points, this.units.length - 1))] : points;
  }

  toPoints(unit) {
    if (!this.units) return unit;
    let low = 0;
    let high = this.units.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.units[middle] < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  slice(start, end) {
    return this.text.slice(this.toUnits(start), this.toUnits(end));
  }

  // Where these words stand nearest to a place; null when they do not.
  find(words, near) {
    let best = null;
    const at = this.toUnits(near);
    for (let found = this.text.indexOf(words); found >= 0; found = this.text.indexOf(words, found + 1)) {
      if (best === null || Math.abs(found - at) < Math.abs(best - at)) best = found;
      if (found > at) break;
    }
    return best === null ? null : [this.toPoints(best), this.toPoints(best + words.length)];
  }
}
