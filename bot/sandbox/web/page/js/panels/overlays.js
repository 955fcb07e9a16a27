// What lies above the page for a while: menus, questions, pop-ups; and what is said aloud.

import { byId, button, el } from "../dom.js";
import { t } from "../words.js";

const TOAST_MS = 4500;

export function announce(words) {
  const line = el("p", {}, words);
  byId("announcer").append(line);
  setTimeout(() => line.remove(), 8000);
}

export function toast(words) {
  const line = el("p", { class: "toast" }, words);
  byId("toasts").append(line);
  setTimeout(() => line.remove(), TOAST_MS);
}

// Items: { label, hint, run }. Opened below or above `anchor`, closed by Esc, Tab or a click aside.
export function openMenu(anchor, label, items) {
  document.querySelector(".menu")?.dispatchEvent(new Event("leave"));
  const menu = el("div", { class: "menu", role: "menu", "aria-label": label });
  const close = (back) => {
    menu.remove();
    anchor.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", aside, true);
    if (back) anchor.focus();
  };
  const aside = (event) => menu.contains(event.target) || close(false);
  for (const item of items) {
    const hint = item.hint ? el("small", {}, item.hint) : null;
    const chosen = () => (close(true), item.run());
    menu.append(el("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: chosen },
      el("span", {}, item.label), hint));
  }
  menu.addEventListener("keydown", (event) => move(event, menu, close));
  menu.addEventListener("leave", () => close(false));
  document.body.append(menu);
  place(menu, anchor);
  anchor.setAttribute("aria-expanded", "true");
  document.addEventListener("pointerdown", aside, true);
  menu.firstElementChild?.focus();
}

function move(event, menu, close) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const steps = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 };
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    close(true);
  } else if (event.key in steps) {
    event.preventDefault();
    items[steps[event.key] % items.length].focus();
  }
  event.stopPropagation();
}

function place(menu, anchor) {
  const by = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = by.bottom + height + 8 < innerHeight;
  menu.style.left = `${Math.max(8, Math.min(by.left, innerWidth - width - 8))}px`;
  menu.style.top = `${below ? by.bottom + 4 : Math.max(8, by.top - height - 4)}px`;
}

// A modal dialog with fields { name, label, value, optional }; resolves to the values or null.
export function question(title, fields, accept, words = "") {
  return new Promise((resolve) => {
    const inputs = fields.map(({ name, label, value, type, optional }) =>
      el("label", { class: "field" }, el("span", {}, label),
        el("input", { name, value: value ?? "", type: type ?? "text", required: !optional,
          autocomplete: "off" })));
    const form = el("form", { method: "dialog" },
      el("h2", {}, title), words ? el("p", {}, words) : null, ...inputs,
      el("div", { class: "choices" },
        fields.length || accept ? button(t("cancel"), () => dialog.close()) : null,
        el("button", { class: "primary", type: "submit" }, accept ?? t("understood"))));
    const dialog = el("dialog", { class: "question", "aria-label": title }, form);
    let given = null;
    form.addEventListener("submit", (event) => {
      // The policy forbids sending forms; the answer never leaves the page this way.
      event.preventDefault();
      given = Object.fromEntries(new FormData(form));
      dialog.close();
    });
    dialog.addEventListener("close", () => (dialog.remove(), resolve(given)));
    document.body.append(dialog);
    dialog.showModal();
  });
}

export function alertBox(title, words) {
  return question(title, [], null, words);
}
