// One chat in its column: a person's phone.

import { avatar, el, iconButton } from "../dom.js";
import { announce, openMenu, toast } from "../panels/overlays.js";
import { act, ask, transcriptOf } from "../server.js";
import { t } from "../words.js";
import { Composer } from "./composer.js";
import { bubble } from "./message.js";
import { Taps } from "./taps.js";

export class Chat {
  constructor(person, onclose, columns) {
    this.columns = columns;
    this.person = person.id;
    this.turn = "";
    this.drawn = new Map();
    this.taps = new Taps((tap) => this.drawn.get(tap.message)?.node);
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
    this.sub.textContent = status(row) ?? row.about;
    this.sub.classList.toggle("typing", row.typing && !row.away);
    this.sub.classList.toggle("away", row.away);
    if (row.unread && !document.hidden) act(this.person, "read");
    if (row.turn === this.turn) return;
    this.turn = row.turn;
    this.show(await ask(`/api/chats/${this.person}`));
  }

  show(chat) {
    const first = this.drawn.size === 0;
    const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
    const lastId = Math.max(0, ...this.drawn.keys());
    const fresh = this.draw(chat);
    this.blocked = chat.blocked;
    this.composer.show(chat);
    this.taps.heard(chat.answers);
    const added = chat.messages.some((message) => message.id > lastId);
    if (first || added || this.low) this.sink();
    if (!first) this.read(fresh);
    if (focused && !focused.isConnected) this.refocus(focused, added ? chat.messages.at(-1).id : null);
  }

  draw(chat) {
    const nodes = [];
    const kept = new Map();
    const fresh = [];
    let day = "";
    if (!chat.messages.length) nodes.push(el("li", { class: "empty" }, t("chat-empty")));
    for (const message of chat.messages) {
      if (message.day !== day) nodes.push(this.dayLine((day = message.day)));
      // "Today" becomes "yesterday" by itself: that changes the line above, not the message.
      const look = JSON.stringify({ ...message, day: "" });
      const before = this.drawn.get(message.id);
      const node = before?.look === look ? before.node : bubble(message, this);
      if (before?.look !== look) fresh.push(message);
      kept.set(message.id, { look, node });
      nodes.push(node);
    }
    this.drawn = kept;
    this.put(nodes);
    return fresh;
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

  // A card that was changed in place says something new as well.
  read(fresh) {
    for (const { author, text, by_bot: byBot } of fresh) {
      if (byBot) announce(`${this.name}. ${author}: ${text}`);
    }
  }

  // The focus stays where the eyes are: the same place of the same message, or the newest one.
  refocus(lost, newest) {
    const id = newest ?? Number(lost.closest("[data-id]")?.dataset.id);
    const node = this.drawn.get(id)?.node;
    const key = node?.querySelector(`[data-place="${lost.dataset.place}"]`) ?? node?.querySelector(".key");
    (key ?? this.list).focus({ preventScroll: true });
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
    this.taps.add(done.press, { message: message.id, place, label: key.label });
    this.turn = "";
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

  vote = (message, options) => act(this.person, "vote", { message: message.id, options });

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

function status(row) {
  if (row.blocked) return t("has-blocked");
  if (row.away) return t("bot-away");
  return row.typing ? t("typing") : null;
}
