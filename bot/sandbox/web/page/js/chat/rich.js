// Formatted words: a tree from the server becomes elements of known kinds, all else is text.

import { button, el } from "../dom.js";

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const SAFE = /^(https?|mailto|tel):/;

// `follow` opens a link to the bot, `say` sends a command.
export function rich(nodes, { follow, say }) {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    const inside = rich(node.in, { follow, say });
    if ("start" in node) return button(inside, (event) => follow(node.start, event.currentTarget), { class: "link" });
    if ("say" in node) return button(inside, () => say(node.say), { class: "link" });
    if (node.href && SAFE.test(node.href)) {
      return el("a", { href: node.href, target: "_blank", rel: "noopener noreferrer" }, inside);
    }
    if (node.kind === "spoiler") return spoiler(inside);
    return el(TAGS[node.kind] ?? "span", {}, inside);
  });
}

function spoiler(inside) {
  const node = el("span", { class: "spoiler", tabindex: "0", role: "button" }, inside);
  const open = () => node.classList.add("open");
  node.addEventListener("click", open);
  node.addEventListener("keydown", (event) => event.key === "Enter" && open());
  return node;
}
