// The line where a person writes, with what can be attached and the keyboard of the bot.

import { button, el, iconButton } from "../dom.js";
import { icon } from "../icons.js";
import { openMenu } from "../panels/overlays.js";
import { act, sendFile } from "../server.js";
import { t } from "../words.js";

export class Composer {
  constructor(person) {
    this.person = person;
    this.reply = null;
    this.edited = null;
    this.commands = [];
    this.build();
  }

  build() {
    this.text = el("textarea", { rows: "1", "aria-label": t("write"), placeholder: t("write"),
      oninput: () => this.grow(), onkeydown: (event) => this.key(event) });
    this.context = el("div", { class: "context", hidden: true });
    this.keyboard = el("div", { class: "keyboard", role: "group", "aria-label": t("keyboard") });
    this.slash = iconButton("/", t("commands"), () => this.openCommands(), { "aria-haspopup": "menu" });
    this.clip = iconButton("attach", t("attach"), () => this.openAttachments(), { "aria-haspopup": "menu" });
    this.picker = el("input", { type: "file", hidden: true, "aria-label": t("attach-file"),
      onchange: () => this.pick() });
    this.line = el("form", { class: "line", onsubmit: (event) => this.submit(event) },
      this.clip, this.slash, this.text, this.picker,
      el("button", { class: "send", type: "submit", "aria-label": t("send"), title: t("send") }, icon("send")));
    this.blocked = button(t("unblock"), () => act(this.person, "unblock"), { class: "unblock" });
    this.start = button(t("start"), () => act(this.person, "text", { text: "/start" }), { class: "unblock" });
    this.node = el("footer", { class: "composer" },
      this.context, this.blocked, this.start, this.line, this.keyboard);
  }

  show(chat) {
    this.commands = chat.commands;
    this.slash.hidden = !chat.commands.length;
    this.blocked.hidden = !chat.blocked;
    this.start.hidden = chat.blocked || chat.messages.length > 0;
    this.line.hidden = chat.blocked;
    const rows = JSON.stringify(chat.keyboard);
    if (rows === this.rows) return;
    this.rows = rows;
    this.keyboard.replaceChildren(...chat.keyboard.map((row) => el("div", { class: "row" },
      row.map((label) => button(label, () => act(this.person, "text", { text: label }), { class: "key" })))));
  }

  answer(message) {
    this.edited = null;
    this.reply = message.id;
    this.about(t("replying", { words: message.text || message.author }));
  }

  edit(message) {
    this.reply = null;
    this.edited = message.id;
    this.text.value = message.text;
    this.about(t("editing"));
  }

  about(words) {
    this.context.replaceChildren(el("span", {}, words),
      iconButton("close", t("cancel"), () => this.forget()));
    this.context.hidden = false;
    this.grow();
    this.text.focus();
  }

  forget() {
    if (this.edited) this.text.value = "";
    this.reply = this.edited = null;
    this.context.hidden = true;
    this.grow();
    this.text.focus();
  }

  async submit(event) {
    event.preventDefault();
    const text = this.text.value.trim();
    if (!text) return;
    const done = this.edited
      ? act(this.person, "edit", { text, message: this.edited })
      : act(this.person, "text", { text, ...(this.reply ? { reply_to: this.reply } : {}) });
    if ((await done) === null) return;
    this.text.value = "";
    this.forget();
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.line.requestSubmit();
    } else if (event.key === "Escape" && !this.context.hidden) {
      event.stopPropagation();
      this.forget();
    }
  }

  grow() {
    this.text.rows = Math.min(6, this.text.value.split("\n").length);
  }

  openCommands() {
    openMenu(this.slash, t("commands"), this.commands.map(({ command, description }) => ({
      label: `/${command}`, hint: description,
      run: () => act(this.person, "text", { text: `/${command}` }),
    })));
  }

  openAttachments() {
    const sent = (name) => () => act(this.person, name);
    openMenu(this.clip, t("attach"), [
      { label: t("attach-voice"), run: sent("voice") },
      { label: t("attach-photo"), run: sent("photo") },
      { label: t("attach-file"), run: () => this.picker.click() },
      { label: t("attach-sticker"), run: sent("sticker") },
      { label: t("attach-contact"), run: sent("contact") },
      { label: t("attach-location"), run: sent("location") },
    ]);
  }

  async pick() {
    const [file] = this.picker.files;
    if (file) await sendFile(this.person, file);
    this.picker.value = "";
  }
}
