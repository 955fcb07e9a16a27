// Which chats stand side by side: as many as the width allows, the one in use always among them.

import { byId, el } from "../dom.js";
import { t } from "../words.js";
import { Chat } from "./chat.js";

const WIDE = 1100;
const NARROWEST = 330;
const MOST = 3;

export class Columns {
  constructor(onchange) {
    this.onchange = onchange;
    this.chats = new Map();
    this.open = [];
    this.active = null;
    this.rows = new Map();
    this.node = byId("chats");
    this.node.setAttribute("aria-label", t("chats"));
    this.watch = new ResizeObserver(() => this.lay());
    this.watch.observe(this.node);
  }

  get room() {
    if (innerWidth < WIDE) return 1;
    return Math.max(1, Math.min(MOST, Math.floor(this.node.clientWidth / NARROWEST)));
  }

  // The chats on the screen: those opened, as many as fit, the active one never left out.
  get visible() {
    const start = Math.max(0, Math.min(this.open.indexOf(this.active), this.open.length - this.room));
    return this.open.slice(start, start + this.room);
  }

  heard(state) {
    this.rows = new Map(state.people.map((row) => [row.id, row]));
    // With the clock the words of the days change.
    if (state.clock_moves !== this.moves) for (const chat of this.chats.values()) chat.turn = "";
    this.moves = state.clock_moves;
    if (!this.open.length) this.begin(state);
    for (const id of this.visible) this.chats.get(id)?.heard(this.rows.get(id));
  }

  begin(state) {
    const first = state.opened.length ? state.opened : state.people.slice(0, 1).map((row) => row.id);
    this.open = first.slice(0, this.room);
    this.active = this.open[0] ?? null;
    this.lay();
  }

  show(id, beside = false) {
    if (!this.open.includes(id)) {
      const at = this.open.indexOf(this.active);
      if (beside && this.room > 1) {
        if (this.open.length >= MOST) this.drop(this.open.find((other) => other !== this.active));
        this.open.splice(this.open.indexOf(this.active) + 1, 0, id);
      } else if (at >= 0) {
        this.chats.delete(this.active);
        this.open[at] = id;
      } else this.open.push(id);
    }
    this.active = id;
    this.lay();
    this.chats.get(id)?.focus();
  }

  drop(id) {
    this.open = this.open.filter((other) => other !== id);
    this.chats.delete(id);
  }

  close(id) {
    this.drop(id);
    if (this.active === id) this.active = this.open[0] ?? null;
    this.lay();
    this.chats.get(this.active)?.focus();
  }

  lay() {
    const ids = this.visible;
    for (const id of ids) if (!this.chats.has(id) && this.rows.has(id)) this.make(id);
    const nodes = ids.map((id) => this.chats.get(id)?.node).filter(Boolean);
    if (!nodes.length) nodes.push(el("p", { class: "nobody" }, t("nobody")));
    const there = [...this.node.children];
    if (nodes.length !== there.length || nodes.some((node, at) => node !== there[at])) {
      this.node.replaceChildren(...nodes);
    }
    this.node.style.setProperty("--columns", nodes.length);
    for (const id of ids) {
      const chat = this.chats.get(id);
      chat?.node.classList.toggle("active", id === this.active && ids.length > 1);
      if (chat) chat.close.hidden = this.open.length < 2;
      chat?.heard(this.rows.get(id));
    }
    this.onchange(this.active, ids);
  }

  make(id) {
    const chat = new Chat(this.rows.get(id), () => this.close(id), this);
    chat.node.addEventListener("focusin", () => this.use(id));
    chat.node.addEventListener("pointerdown", () => this.use(id));
    this.chats.set(id, chat);
  }

  use(id) {
    if (this.active === id) return;
    this.active = id;
    for (const [other, chat] of this.chats) chat.node.classList.toggle("active", other === id);
    this.onchange(this.active, this.visible);
  }

  clear() {
    this.open = [];
    this.active = null;
    this.chats.clear();
    this.node.replaceChildren();
  }

  end() {
    this.watch.disconnect();
    this.clear();
  }
}
