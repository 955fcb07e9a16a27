// Elements are built, never parsed: nothing that people or the bot wrote can become markup.

import { icon } from "./icons.js";

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

export function button(label, onclick, props = {}) {
  return el("button", { type: "button", onclick, ...props }, label);
}

// A sign for the eye (one of icons.js, or a character), a word for the ear and the tooltip.
export function iconButton(sign, words, onclick, props = {}) {
  return button(sign.length > 1 ? icon(sign) : sign, onclick, { class: "icon", title: words, "aria-label": words, ...props });
}

// Two letters in a circle whose colour belongs to the name.
export function avatar(name) {
  const letters = name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("");
  let sum = 0;
  for (const sign of name) sum = (sum * 31 + sign.codePointAt(0)) % 997;
  return el("span", { class: `avatar tone-${sum % 6}`, "aria-hidden": "true" }, letters);
}
