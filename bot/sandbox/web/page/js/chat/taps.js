// Own taps on the way: the button spins until the bot has answered, then the answer pops up.

import { alertBox, toast } from "../panels/overlays.js";

const SPIN_MS = 15000;

export class Taps {
  // `nodeOf` gives the element of the message that was tapped, if it is still there.
  constructor(nodeOf) {
    this.nodeOf = nodeOf;
    this.open = new Map();
  }

  add(query, tap) {
    this.open.set(query, tap);
    setTimeout(() => this.end(query), SPIN_MS);
  }

  heard(answers) {
    for (const [query, tap] of this.open) {
      const answer = answers[query];
      if (!answer) continue;
      this.end(query);
      if (answer.text && answer.alert) alertBox(tap.label, answer.text);
      else if (answer.text) toast(answer.text);
    }
    for (const tap of this.open.values()) this.key(tap)?.setAttribute("aria-busy", "true");
  }

  end(query) {
    const tap = this.open.get(query);
    this.open.delete(query);
    if (tap) this.key(tap)?.removeAttribute("aria-busy");
  }

  key(tap) {
    return this.nodeOf(tap)?.querySelector(`[data-place="${tap.place}"]`);
  }
}
