// Under the bonnet: the clock, the school, and what the bot and Telegram say to each other.

import { byId, button, el, iconButton } from "../dom.js";
import { ask, post } from "../server.js";
import { schools, t } from "../words.js";
import { question } from "./overlays.js";

const KEPT = 400;

export class Bonnet {
  constructor(onclose) {
    this.next = 0;
    this.now = el("p", { class: "now" });
    this.at = el("input", { type: "datetime-local", "aria-label": t("clock-date"), required: true });
    this.lines = el("ol", { class: "journal" });
    this.choice = el("select", { "aria-label": t("school") },
      schools().map((code) => el("option", { value: code }, t(`school-${code}`))));
    this.node = byId("bonnet");
    this.node.setAttribute("aria-label", t("bonnet"));
    this.node.replaceChildren(
      el("header", { class: "head" }, el("h2", {}, t("bonnet")),
        iconButton("close", t("close"), onclose)),
      this.clockPart(), this.botPart(), this.schoolPart(),
      el("section", { class: "part grows", "aria-label": t("journal") },
        el("h3", {}, t("journal")), el("p", { class: "hint" }, t("journal-hint")), this.lines));
  }

  clockPart() {
    const step = (name) => button(t(`clock-${name}`), () => post("/api/clock", { step: name }));
    const go = (event) => {
      event.preventDefault();
      post("/api/clock", { step: "at", at: this.at.value });
    };
    this.first = step("hour");
    return el("section", { class: "part", "aria-label": t("clock") }, el("h3", {}, t("clock")),
      this.now, el("div", { class: "steps" }, this.first, step("tomorrow"), step("monday")),
      el("form", { class: "date", onsubmit: go }, this.at,
        el("button", { type: "submit" }, t("clock-go"))));
  }

  // The bot away and back: what an outage looks like to people.
  botPart() {
    this.rest = button(t("bot-stop"), () => post("/api/bot", { on: this.away }));
    return el("section", { class: "part", "aria-label": t("bot") }, el("h3", {}, t("bot")),
      el("p", { class: "hint" }, t("bot-hint")), el("div", { class: "steps" }, this.rest));
  }

  schoolPart() {
    return el("section", { class: "part", "aria-label": t("school") }, el("h3", {}, t("school")),
      el("div", { class: "date" }, this.choice, button(t("school-open"), () => this.restart())));
  }

  async restart() {
    const sure = await question(t("school-open"), [], t("school-sure-yes"), t("school-sure"));
    if (!sure) return;
    this.node.setAttribute("aria-busy", "true");
    await post("/api/school", { school: this.choice.value });
    this.node.removeAttribute("aria-busy");
  }

  clock({ day, time, local }) {
    this.now.textContent = `${day}, ${time}`;
    this.at.min = local;
    if (document.activeElement !== this.at && !(this.at.value > local)) this.at.value = local;
  }

  heard({ journal, school, away }) {
    this.away = away;
    this.rest.textContent = away ? t("bot-start") : t("bot-stop");
    if (this.school !== school) this.choice.value = this.school = school;
    this.wanted = journal;
    if (!this.node.hidden) this.read();
  }

  // One question at a time, the next one begins where the last answer ended.
  async read() {
    if (this.reading || this.wanted === this.next) return;
    this.reading = true;
    try {
      const { entries, next } = await ask(`/api/journal?after=${this.next}`);
      this.next = next;
      this.lines.prepend(...entries.reverse().map(line));
      while (this.lines.childElementCount > KEPT) this.lines.lastElementChild.remove();
    } finally {
      this.reading = false;
    }
    if (this.wanted > this.next) this.read();
  }

  forget() {
    this.next = 0;
    this.school = null;
    this.lines.replaceChildren();
  }

  focus() {
    this.first.focus();
  }
}

function line({ at, way, name, who, code, words, body }) {
  const refused = way === "out" && code !== 200;
  const details = el("details", { class: `${way}${refused ? " refused" : ""}` },
    el("summary", {}, el("time", {}, at),
      el("span", { class: "way", "aria-label": t(`way-${way}`), role: "img" }, way === "in" ? "→" : "←"),
      el("b", {}, name), who ? el("span", { class: "whose" }, who) : null,
      refused ? el("span", { class: "fault" }, `${code} ${words}`) : null));
  // The body is long and seldom read: written out when it is opened.
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) {
      details.append(el("pre", { tabindex: "0" }, JSON.stringify(body, null, 1)));
    }
  });
  return el("li", {}, details);
}
