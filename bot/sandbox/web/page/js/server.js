// Questions and acts; a refusal is a sentence and is shown.

import { toast } from "./panels/overlays.js";
import { language, t } from "./words.js";

function address(path) {
  return `${path}${path.includes("?") ? "&" : "?"}lang=${language()}`;
}

export async function ask(path) {
  const response = await fetch(address(path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

async function told(promise) {
  let response;
  try {
    response = await promise;
  } catch {
    toast(t("offline"));
    return null;
  }
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  toast(body.error ?? t("failed"));
  return null;
}

// Gives the answer, or null when the act was refused.
export function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return told(fetch(address(path), { method: "POST", headers, body: JSON.stringify(body) }));
}

export function act(person, name, more = {}) {
  return post(`/api/chats/${person}/acts`, { act: name, ...more });
}

export function sendFile(person, file) {
  const form = new FormData();
  form.append("file", file, file.name);
  return told(fetch(address(`/api/chats/${person}/files`), { method: "POST", body: form }));
}

export function transcriptOf(person) {
  return address(`/api/chats/${person}/text`);
}

// Server-sent events; the browser connects anew by itself.
export function listen({ state, clock, lost }) {
  const source = new EventSource(address("/api/live"));
  source.addEventListener("state", (event) => state(JSON.parse(event.data)));
  source.addEventListener("clock", (event) => clock(JSON.parse(event.data)));
  source.addEventListener("open", () => lost(false));
  source.addEventListener("error", () => lost(true));
  return source;
}
