// One chat in its column: a person's phone.

import { avatar, el, iconButton } from "../dom.js";
import { alertBox, announce, openMenu, toast } from "../panels/overlays.js";
import { act, ask, transcriptOf } from "../server.js";
import { t } from "../words.js";
import { Composer } from "./composer.js";
import { bubble } from "./message.js";

const SPIN_MS = 15000;

export class Chat {
  constructor(person, onclose, columns) {
    this.columns = columns;
    this.person = person.id;
    this.turn = "";
    this.drawn = new Map();
    this.taps = new Map();
    this.onclose = onclose;
    this.composer = new Composer(person.id);
    this.build(person);
  }

  build(person) {
    this.sub = el("p", { class: "sub" });
    this.tools = iconButton("more", t("chat-menu"), () => this.openTools(), { "aria-haspopup": "menu" });
    this.close = iconButton("close", t("close-chat"), this.onclose, { class: "icon close" });
    this.list = el("ol", { class: "messages", tabindex: "0", "aria-label": t("messages"),
      onscroll: () => (this.low = this.atEnd()) });
    this.low = true;
    // Whoever reads the newest goes on reading it when the column changes or a picture arrives.
    new ResizeObserver(() => this.low && this.sink()).observe(this.list);
    this.list.addEventListener("load", () => this.low && this.sink(), true);
    this.node = el("section", { class: "chat", "aria-label": t("chat-of", { name: person.name }) },
      el("header", { class: "head" }, avatar(person.name),
        el("div", { class: "who" }, el("h2", {}, person.name), this.sub), this.tools, this.close),
      this.list, this.composer.node);
  }

  atEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80;
  }

  sink() {
    this.list.scrollTop = this.list.scrollHeight;
    this.low = true;
  }

  // Told of everybody's state; asks for the chat when it looks different from what is drawn.
  async heard(row) {
    this.name = row.name;
    this.sub.textContent = row.typing ? t("typing") : row.blocked ? t("has-blocked") : row.about;
    this.sub.classList.toggle("typing", row.typing);
    if (row.unread && !document.hidden) act(this.person, "read");
    if (row.turn === this.turn) return;
    this.turn = row.turn;
    this.show(await ask(`/api/chats/${this.person}`));
  }

  show(chat) {
    const first = this.drawn.size === 0;
    const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
    const lastId = Math.max(0, ...this.drawn.keys());
    this.draw(chat);
    this.blocked = chat.blocked;
    this.composer.show(chat);
    this.answered(chat);
    const added = chat.messages.some((message) => message.id > lastId);
    if (first || added || this.low) this.sink();
    if (!first) this.read(chat, lastId);
    if (focused && !focused.isConnected) this.refocus(focused, added ? chat.messages.at(-1).id : null);
  }

  draw(chat) {
    const nodes = [];
    const kept = new Map();
    let day = "";
    if (!chat.messages.length) nodes.push(el("li", { class: "empty" }, t("chat-empty")));
    for (const message of chat.messages) {
      if (message.day !== day) nodes.push(this.dayLine((day = message.day)));
      const look = JSON.stringify(message);
      const before = this.drawn.get(message.id);
      const node = before?.look === look ? before.node : bubble(message, this);
      kept.set(message.id, { look, node, message });
      nodes.push(node);
    }
    this.drawn = kept;
    this.put(nodes);
  }

  // What has not changed is not moved: moving would take the focus and stop a voice note.
  put(nodes) {
    const wanted = new Set(nodes);
    for (const old of [...this.list.children]) if (!wanted.has(old)) old.remove();
    nodes.forEach((node, at) => {
      if (this.list.children[at] !== node) this.list.insertBefore(node, this.list.children[at] ?? null);
    });
  }

  dayLine(day) {
    const old = [...this.list.querySelectorAll(".day")].find((line) => line.textContent === day);
    return old ?? el("li", { class: "day" }, el("span", {}, day));
  }

  read(chat, lastId) {
    for (const message of chat.messages) {
      if (message.by_bot && message.id > lastId) announce(`${chat.name}. ${message.author}: ${message.text}`);
    }
  }

  // The focus stays where the eyes are: the same place of the same message, or the newest one.
  refocus(lost, newest) {
    const id = lost.closest("[data-id]")?.dataset.id;
    const here = this.drawn.get(Number(id))?.node;
    const fresh = newest ? this.drawn.get(newest)?.node : null;
    const key = (fresh ?? here)?.querySelector(".key");
    (key ?? this.list).focus({ preventScroll: true });
  }

  answered(chat) {
    for (const [query, tap] of this.taps) {
      const answer = chat.answers[query];
      if (!answer) continue;
      this.stopSpinning(query);
      if (answer.text && answer.alert) alertBox(tap.label, answer.text);
      else if (answer.text) toast(answer.text);
    }
    for (const tap of this.taps.values()) this.spin(tap);
  }

  spin({ message, place }) {
    const node = this.drawn.get(message)?.node.querySelector(`[data-place="${place}"]`);
    node?.setAttribute("aria-busy", "true");
  }

  stopSpinning(query) {
    const tap = this.taps.get(query);
    this.taps.delete(query);
    const node = tap && this.drawn.get(tap.message)?.node.querySelector(`[data-place="${tap.place}"]`);
    node?.removeAttribute("aria-busy");
  }

  async press(message, place, key) {
    if (key.copy) {
      await navigator.clipboard?.writeText(key.copy);
      toast(t("copied"));
      return;
    }
    if (key.url && !/^https:\/\/t\.me\//.test(key.url)) {
      window.open(key.url, "_blank", "noopener,noreferrer");
      return;
    }
    const done = await act(this.person, "press", { message: message.id, place });
    if (!done?.press) return;
    this.taps.set(done.press, { message: message.id, place, label: key.label });
    this.turn = "";
    setTimeout(() => this.stopSpinning(done.press), SPIN_MS);
    this.show(await ask(`/api/chats/${this.person}`));
  }

  // A link to the bot may be meant for anybody: whoever is to open it is asked.
  follow = (code, anchor) => {
    const rows = [...this.columns.rows.values()];
    openMenu(anchor, t("open-as"), [...rows.filter((row) => row.id === this.person),
      ...rows.filter((row) => row.id !== this.person)].map((row) => ({
      label: t("open-as-person", { name: row.name }), hint: row.about,
      run: () => act(row.id, "start", { code }).then(() => this.columns.show(row.id, true)),
    })));
  };

  say = (text) => act(this.person, "text", { text });

  find(id) {
    const node = this.drawn.get(id)?.node;
    node?.scrollIntoView({ block: "center" });
    node?.classList.add("found");
    setTimeout(() => node?.classList.remove("found"), 1500);
  }

  menu(message, anchor) {
    const own = message.by_bot ? [] : [
      ...(message.kind === "text" ? [{ label: t("edit"), run: () => this.composer.edit(message) }] : []),
      { label: t("delete"), run: () => act(this.person, "delete", { message: message.id }) },
    ];
    openMenu(anchor, t("message-menu"),
      [{ label: t("reply"), run: () => this.composer.answer(message) }, ...own]);
  }

  openTools() {
    openMenu(this.tools, t("chat-menu"), [
      { label: this.blocked ? t("unblock") : t("block"),
        run: () => act(this.person, this.blocked ? "unblock" : "block") },
      { label: t("export"), run: () => this.save() },
    ]);
  }

  save() {
    const link = el("a", { href: transcriptOf(this.person), download: `${this.name}.txt` });
    document.body.append(link);
    link.click();
    link.remove();
  }

  focus() {
    this.composer.text.focus({ preventScroll: true });
  }
}
