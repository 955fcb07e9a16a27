// A poll: answers to choose from, then what others chose.

import { button, el } from "../dom.js";
import { t } from "../words.js";

// `vote` takes the places of the chosen answers; none takes the own answer back.
export function pollBox(poll, vote) {
  return el("div", { class: "poll" },
    el("p", { class: "asks" }, poll.question),
    poll.description ? el("p", { class: "about-poll" }, poll.description) : null,
    el("p", { class: "sort" }, sort(poll)),
    poll.open && !poll.answered ? choice(poll, vote) : results(poll),
    poll.explanation ? el("p", { class: "explanation" }, poll.explanation) : null,
    el("p", { class: "sort" }, poll.words),
    poll.open && poll.answered
      ? button(t("poll-retract"), () => vote([]), { class: "link", "data-place": 0 }) : null);
}

function sort(poll) {
  const kind = poll.quiz ? t("poll-quiz") : poll.anonymous ? t("poll-anonymous") : t("poll-open");
  return poll.closed ? `${kind} · ${t("poll-closed")}` : kind;
}

function choice(poll, vote) {
  if (!poll.multiple) {
    return el("div", { class: "answers", role: "group", "aria-label": poll.question },
      poll.options.map((option, place) =>
        button(option.text, () => vote([place]), { class: "answer", "data-place": place })));
  }
  const boxes = poll.options.map((_, place) => el("input", { type: "checkbox", "data-place": place }));
  const chosen = () => boxes.flatMap((box, place) => (box.checked ? [place] : []));
  return el("div", { class: "answers", role: "group", "aria-label": poll.question },
    poll.options.map((option, place) => el("label", { class: "answer" }, boxes[place], option.text)),
    button(t("poll-vote"), () => chosen().length && vote(chosen()), { class: "key" }));
}

function results(poll) {
  return el("ul", { class: "answers" }, poll.options.map((option) => el("li", {},
    el("span", { class: "line-of" },
      option.chosen ? el("span", { "aria-hidden": "true" }, "✓ ") : null,
      el("span", { class: option.chosen ? "chosen" : null }, option.text),
      option.chosen ? el("span", { class: "unseen" }, ` (${t("poll-chosen")})`) : null,
      option.right ? el("b", {}, ` — ${t("poll-right")}`) : null),
    option.voters === null ? null : share(option.voters, poll.voters))));
}

function share(voters, all) {
  const percent = all ? Math.round((voters / all) * 100) : 0;
  return el("span", { class: "share" },
    el("progress", { value: percent || "0", max: 100, "aria-hidden": "true" }), `${voters} · ${percent} %`);
}
