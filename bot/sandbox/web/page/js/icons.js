// Signs drawn here, so that they look the same with any font.

const PATHS = {
  people: "M4 6h16M4 12h16M4 18h16",
  bonnet: "M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5v4M9 10v4M15 15v4",
  close: "M6 6l12 12M18 6L6 18",
  beside: "M4 5h16v14H4zM12 5v14",
  attach: "M12 5v14M5 12h14",
  more: "M5.5 12m-.7 0a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M12 12m-.7 0a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M18.5 12m-.7 0a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0",
  send: "M4 12l16-7-6 16-3-6z",
  file: "M12 4v11M7 11l5 5 5-5M5 20h14",
  away: "M9 15L18 6M11 6h7v7",
  copy: "M9 9h10v10H9zM5 15V5h10",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "sign");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
