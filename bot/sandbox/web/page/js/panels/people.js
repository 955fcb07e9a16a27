// Everybody who has a phone here: the arrows walk, Enter opens, Shift+Enter opens beside.

import { avatar, byId, button, el, iconButton } from "../dom.js";
import { icon } from "../icons.js";
import { post } from "../server.js";
import { language, languages, t } from "../words.js";
import { question } from "./overlays.js";

export class People {
  constructor({ open, speak }) {
    this.open = open;
    this.rows = new Map();
    this.list = el("ul", { class: "list", onkeydown: (event) => this.key(event) });
    const tongues = el("div", { class: "tongues", role: "group", "aria-label": t("language") },
      languages().map((code) => button(code.toUpperCase(), () => speak(code),
        { "aria-pressed": String(code === language()), lang: code, title: t(`language-${code}`) })));
    this.node = byId("people");
    this.node.setAttribute("aria-label", t("people"));
    this.node.replaceChildren(
      el("h2", { class: "unseen" }, t("people")), this.list,
      el("div", { class: "foot" },
        button([icon("attach"), t("newcomer")], () => this.invite(), { class: "newcomer" }), tongues));
  }

  heard({ people }) {
    const fresh = people.map((row) => this.row(row));
    const there = [...this.list.children];
    if (fresh.length !== there.length || fresh.some((node, at) => node !== there[at])) {
      const focused = document.activeElement;
      this.list.replaceChildren(...fresh);
      if (fresh.some((node) => node.contains(focused))) focused.focus();
    }
    this.mark(this.active, this.visible ?? []);
  }

  row(row) {
    let known = this.rows.get(row.id);
    if (!known || known.name !== row.name) {
      known = this.make(row);
      this.rows.set(row.id, known);
    }
    known.badge.textContent = row.unread || "";
    known.badge.hidden = !row.unread;
    known.sub.textContent = row.typing ? t("typing") : row.blocked ? t("has-blocked") : row.about;
    known.ear.textContent = row.unread ? row.unread_words : "";
    return known.node;
  }

  make(row) {
    const sub = el("small", {});
    const badge = el("span", { class: "badge", "aria-hidden": "true", hidden: true });
    const ear = el("span", { class: "unseen" });
    const chosen = (event) => this.open(row.id, event.shiftKey || event.ctrlKey || event.metaKey);
    const main = button([avatar(row.name), el("span", { class: "name" }, row.name, sub), ear, badge],
      chosen, { class: "person", tabindex: "-1" });
    const aside = iconButton("beside", t("open-beside", { name: row.name }),
      () => this.open(row.id, true), { class: "icon beside", tabindex: "-1" });
    return { name: row.name, node: el("li", {}, main, aside), main, sub, badge, ear };
  }

  mark(active, visible) {
    this.active = active;
    this.visible = visible;
    const home = this.rows.has(active) ? active : this.rows.keys().next().value;
    for (const [id, { main }] of this.rows) {
      main.setAttribute("tabindex", id === home ? "0" : "-1");
      if (visible.includes(id)) main.setAttribute("aria-current", "true");
      else main.removeAttribute("aria-current");
    }
  }

  key(event) {
    const mains = [...this.list.querySelectorAll(".person")];
    const row = document.activeElement.closest("li");
    const at = mains.findIndex((main) => main.parentElement === row);
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: mains.length - 1 };
    const goal = event.key in steps ? mains[steps[event.key]]
      : event.key === "ArrowRight" ? row?.lastElementChild
        : event.key === "ArrowLeft" ? row?.firstElementChild : null;
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  }

  focus() {
    this.list.querySelector('.person[tabindex="0"]')?.focus();
  }

  forget() {
    this.rows.clear();
    this.list.replaceChildren();
  }

  async invite() {
    const given = await question(t("newcomer"), [
      { name: "name", label: t("newcomer-name") },
      { name: "link", label: t("newcomer-link"), optional: true },
    ], t("newcomer-add"));
    const made = given && (await post("/api/people", given));
    if (made) setTimeout(() => this.open(made.id, false), 100);
  }
}
