// One bubble with what belongs to it: the reply above, the file, the buttons below.

import { button, el, iconButton } from "../dom.js";
import { icon } from "../icons.js";
import { t } from "../words.js";
import { pollBox } from "./poll.js";
import { rich } from "./rich.js";

export function bubble(message, deeds) {
  const side = message.by_bot ? "theirs" : "mine";
  const menu = iconButton("more", t("message-menu"), () => deeds.menu(message, menu),
    { class: "icon more", "aria-haspopup": "menu" });
  const box = el("div", { class: `bubble ${message.kind}` },
    el("span", { class: "unseen" }, `${message.author}: `),
    message.forwarded ? el("p", { class: "forwarded" }, t("forwarded", { name: message.forwarded })) : null,
    quoted(message, deeds), attachment(message),
    message.poll ? pollBox(message.poll, (places) => deeds.vote(message, places)) : words(message, deeds),
    table(message), stamp(message), menu);
  return el("li", { class: `message ${side}`, "data-id": message.id }, box, keys(message, deeds));
}

function words(message, deeds) {
  return message.nodes.length ? el("div", { class: "words" }, rich(message.nodes, deeds)) : null;
}

function table({ table: rows }) {
  if (!rows.length) return null;
  const drawn = rows.map((row) => el("tr", {}, row.map((cell) =>
    el(cell.head ? "th" : "td", cell.head ? { scope: "col" } : {}, cell.words))));
  return el("div", { class: "grid", tabindex: "0" }, el("table", {}, drawn));
}

function stamp(message) {
  const edited = message.edited ? `${t("edited")} ` : "";
  return el("span", { class: "stamp" }, edited, el("time", {}, message.time));
}

function quoted({ reply }, deeds) {
  if (!reply) return null;
  return button([el("b", {}, reply.author), el("span", {}, reply.text)],
    () => deeds.find(reply.id), { class: "quoted", title: t("to-quoted") });
}

function attachment({ kind, file, detail }) {
  const address = file ? `/files/${encodeURIComponent(file.id)}` : "";
  if (kind === "photo") return el("img", { class: "photo", src: address, alt: t("photo") });
  if (kind === "voice") {
    return el("audio", { controls: true, preload: "metadata", src: address, "aria-label": t("voice") });
  }
  if (kind === "document") {
    return el("a", { class: "file", href: `${address}?save`, download: file.name },
      el("span", { class: "paper" }, icon("file")),
      el("span", {}, el("b", {}, file.name), el("small", {}, file.size)));
  }
  if (kind === "sticker") return el("span", { class: "sticker" }, detail.emoji);
  if (kind === "contact") return el("p", { class: "card" }, el("b", {}, detail.name), ` ${detail.phone}`);
  if (kind === "location") {
    return el("p", { class: "card" }, `${t("location")}: ${detail.latitude}, ${detail.longitude}`);
  }
  return null;
}

function keys(message, deeds) {
  if (!message.rows.length) return null;
  let place = 0;
  const rows = message.rows.map((row) =>
    el("div", { class: "row" }, row.map((key) => inlineKey(message, key, place++, deeds))));
  return el("div", { class: "keys", role: "group", "aria-label": t("buttons") }, rows);
}

function inlineKey(message, key, place, deeds) {
  const sign = key.url ? icon("away") : key.copy ? icon("copy") : null;
  return button([el("span", {}, key.label), sign],
    (event) => deeds.press(message, place, key, event.currentTarget),
    { class: "key", "data-place": place });
}
