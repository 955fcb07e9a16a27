// The page's words, from locales/*/web.ftl by way of the server.

const known = { lang: "ru", words: {}, languages: [], schools: [] };

export async function learn(lang) {
  const query = lang ? `?lang=${encodeURIComponent(lang)}` : "";
  Object.assign(known, await (await fetch(`/api/words${query}`)).json());
  document.documentElement.lang = known.lang;
}

export function t(key, values = {}) {
  const words = known.words[key] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function language() {
  return known.lang;
}

export function languages() {
  return known.languages;
}

export function schools() {
  return known.schools;
}
