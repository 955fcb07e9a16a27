// Puts the page together and keeps it in step with what the server tells.

import { Columns } from "./chat/columns.js";
import { byId } from "./dom.js";
import { icon } from "./icons.js";
import { Bonnet } from "./panels/bonnet.js";
import { announce } from "./panels/overlays.js";
import { People } from "./panels/people.js";
import { listen } from "./server.js";
import { languages, learn, t } from "./words.js";

const LANGUAGE = "para-language";
const page = { world: null };

async function begin(lang) {
  page.source?.close();
  page.columns?.end();
  await learn(lang);
  label();
  page.people = new People({ open, speak });
  page.bonnet = new Bonnet(() => showBonnet(false));
  page.columns = new Columns((active, visible) => page.people.mark(active, visible));
  page.world = null;
  page.source = listen({ state, clock, lost });
}

function label() {
  document.title = t("title");
  for (const [id, key] of [["to-people", "people"], ["to-bonnet", "bonnet"]]) {
    byId(id).replaceChildren(icon(key));
    byId(id).title = t(key);
    byId(id).setAttribute("aria-label", t(key));
  }
  byId("offline").textContent = t("offline");
  byId("about").textContent = t("about");
}

function state(told) {
  if (page.world !== null && page.world !== told.world) {
    for (const part of [page.people, page.bonnet]) part.forget();
    page.columns.clear();
  }
  if (page.world === told.world && page.away !== told.away) announce(told.away ? t("bot-away") : t("bot-back"));
  page.world = told.world;
  page.away = told.away;
  page.people.heard(told);
  page.columns.heard(told);
  page.bonnet.heard(told);
  const unread = told.people.reduce((sum, row) => sum + row.unread, 0);
  document.title = unread ? `(${unread}) ${t("title")}` : t("title");
}

function clock(told) {
  byId("to-clock").textContent = `${told.day}, ${told.time}`;
  byId("to-clock").title = t("clock");
  page.bonnet.clock(told);
}

function lost(away) {
  byId("offline").hidden = !away;
}

function open(id, beside) {
  showPeople(false);
  page.columns.show(id, beside);
}

async function speak(lang) {
  localStorage.setItem(LANGUAGE, lang);
  await begin(lang);
}

function showPeople(shown) {
  document.body.classList.toggle("people-shown", shown);
  byId("to-people").setAttribute("aria-expanded", String(shown));
  shade();
  if (shown) page.people.focus();
}

function showBonnet(shown) {
  byId("bonnet").hidden = !shown;
  document.body.classList.toggle("bonnet-shown", shown);
  byId("to-bonnet").setAttribute("aria-expanded", String(shown));
  shade();
  if (shown) {
    page.bonnet.read();
    page.bonnet.focus();
  } else byId("to-bonnet").focus();
}

function shade() {
  const { classList } = document.body;
  byId("shade").hidden = !classList.contains("people-shown") && !classList.contains("bonnet-shown");
}

function escape() {
  if (document.body.classList.contains("people-shown")) showPeople(false);
  else if (byId("bonnet").contains(document.activeElement)) showBonnet(false);
  else page.people.focus();
}

byId("to-people").addEventListener("click", () =>
  showPeople(!document.body.classList.contains("people-shown")));
byId("to-bonnet").addEventListener("click", () => showBonnet(byId("bonnet").hidden));
byId("to-clock").addEventListener("click", () => showBonnet(true));
byId("shade").addEventListener("click", () => (showPeople(false), showBonnet(false)));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) escape();
});
document.addEventListener("visibilitychange", () => page.columns?.lay());

const chosen = localStorage.getItem(LANGUAGE);
await begin(chosen ?? "");
if (chosen && !languages().includes(chosen)) localStorage.removeItem(LANGUAGE);
