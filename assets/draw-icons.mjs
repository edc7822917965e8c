// Draws the add-in's icons as SVG on whole pixels for every size Excel asks for, and renders them to PNG with an installed
// Chromium. Run by hand after a change: `node assets/draw-icons.mjs [path to chromium]`. The PNG files are kept in the repo.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const folder = join(dirname(fileURLToPath(import.meta.url)), "icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const ink = "#3b3a39";
const paper = "#ffffff";
const blue = "#1a6fb5";
const pale = "#a9cdee";
const green = "#0f7b41";
const red = "#c4421f";

/** A pen on a 16-unit drawing that only ever puts edges on whole pixels. */
function pen(size) {
  const at = (units) => Math.round((units * size) / 16);
  const line = Math.max(1, Math.floor(size / 16));
  return {
    size,
    at,
    line,
    box: (x, y, right, bottom, fill) =>
      `<rect x="${at(x)}" y="${at(y)}" width="${Math.max(1, at(right) - at(x))}" height="${Math.max(1, at(bottom) - at(y))}" fill="${fill}"/>`,
    rule: (x, y, right, fill) => `<rect x="${at(x)}" y="${at(y)}" width="${at(right) - at(x)}" height="${line}" fill="${fill}"/>`,
    post: (x, y, bottom, fill) => `<rect x="${at(x)}" y="${at(y)}" width="${line}" height="${at(bottom) - at(y)}" fill="${fill}"/>`,
    path: (points, colour, width) =>
      `<polyline points="${points.map(([x, y]) => `${(x * size) / 16},${(y * size) / 16}`).join(" ")}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
  };
}

/** A framed sheet: ink outline, white inside. */
function frame(p, x, y, right, bottom) {
  const inner = (value) => (value * 16) / p.size;
  const edge = inner(p.line);
  const snap = (units) => inner(p.at(units));
  return p.box(x, y, right, bottom, ink) + p.box(snap(x) + edge, snap(y) + edge, snap(right) - edge, snap(bottom) - edge, paper);
}

/** A page with the report's two tables. */
const reportPage = (p) =>
  frame(p, 1, 1, 12, 15) + p.rule(3, 3.4, 10, ink) + p.box(3, 5.4, 10, 7, pale) + p.rule(3, 8, 8, "#8a8886") + p.box(3, 10, 7, 11.6, pale) + p.rule(3, 12.6, 7, "#8a8886");

/** The round field in the corner that tells one page from another. */
const badge = (p) => `<circle cx="${p.size * 0.71}" cy="${p.size * 0.71}" r="${p.size * 0.29}" fill="${blue}"/>`;

const drawings = {
  /** The product: figures above and below budget, on a page. */
  namndrapport: (p) =>
    frame(p, 2, 1, 14, 15) + p.box(4, 4, 6, 8, green) + p.box(7, 6, 9, 8, green) + p.box(10, 9, 12, 12, red) + p.rule(3.5, 8, 12.5, ink),
  /** Underlag: the workbook's table with its read column marked, and the pane beside it. */
  underlag: (p) =>
    frame(p, 1, 2, 15, 14) + p.box(2, 3, 9, 5.4, pale) + p.rule(2, 8, 9, "#8a8886") + p.rule(2, 11, 9, "#8a8886") + p.post(5, 3, 13, "#8a8886") + p.box(9.5, 3, 14, 13, blue) +
    p.rule(10.6, 5, 13, paper) + p.rule(10.6, 7.6, 13, paper) + p.rule(10.6, 10.2, 12, paper),
  /** Kontrollera underlaget: a table and a tick. */
  kontrollera: (p) =>
    frame(p, 1, 1, 13, 12) + p.box(2, 2, 12, 4, pale) + p.rule(2, 7, 12, "#8a8886") + p.post(5, 2, 11, "#8a8886") +
    p.path([[7, 11.4], [10, 14.2], [15, 7.4]], paper, p.size / 16 * 4.2) + p.path([[7, 11.4], [10, 14.2], [15, 7.4]], green, p.size / 16 * 2),
  /** Skapa bilaga 1: a page with the report's two tables and its number. */
  bilaga: (p) => reportPage(p) + badge(p) + p.box(11, 9, 12.4, 14, paper) + p.box(10, 9.6, 11.4, 10.6, paper),
  /** Skapa bilaga 2. */
  bilaga2: (p) =>
    reportPage(p) + badge(p) + p.box(10, 9, 13, 10, paper) + p.box(12, 10, 13, 11, paper) + p.box(10, 11, 13, 12, paper) + p.box(10, 12, 11, 13, paper) + p.box(10, 13, 13, 14, paper),
  /** One of the other reports: the page without a number. */
  rapport: (p) => frame(p, 2, 1, 14, 15) + p.rule(4, 3.4, 12, ink) + p.box(4, 5.4, 12, 7, pale) + p.rule(4, 8, 10, "#8a8886") + p.box(4, 10, 12, 11.6, pale) + p.rule(4, 12.6, 10, "#8a8886"),
  /** Uppdatera rapporter: the page and an arrow that comes back. */
  uppdatera: (p) => {
    const arc = Array.from({ length: 19 }, (_, step) => -30 + step * 15).map((degrees) => [11.4 + 2.5 * Math.cos((degrees * Math.PI) / 180), 11.4 + 2.5 * Math.sin((degrees * Math.PI) / 180)]);
    return reportPage(p) + badge(p) + p.path(arc, paper, Math.max(1.2, (p.size / 16) * 1.1)) + p.path([[13.6, 8.2], [13.6, 10.3], [11.6, 10.3]], paper, Math.max(1.2, (p.size / 16) * 1.1));
  },
  /** Fler rapporter: one page behind another. */
  fler: (p) =>
    frame(p, 5, 1, 15, 12) + frame(p, 1, 4, 11, 15) + p.rule(3, 6.2, 9, ink) + p.box(3, 8, 9, 9.6, pale) + p.rule(3, 10.6, 8, "#8a8886") + p.box(3, 12, 7, 13.4, pale),
  /** Fastställ version: a page under lock. */
  faststall: (p) =>
    frame(p, 1, 1, 12, 15) + p.rule(3, 3.4, 10, ink) + p.box(3, 5.4, 10, 7, pale) + p.rule(3, 8, 6, "#8a8886") + p.rule(3, 10.6, 5, "#8a8886") +
    p.path([[9, 10.4], [9, 8.4], [10, 7], [12, 7], [13, 8.4], [13, 10.4]], blue, Math.max(1.4, p.size / 16 * 1.4)) + p.box(7, 10, 15, 16, blue) + p.box(10.4, 11.6, 11.6, 14, paper),
};

const svg = (name, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawings[name](pen(size))}</svg>`;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const name of Object.keys(drawings)) {
  writeFileSync(join(folder, `${name}.svg`), `${svg(name, 80)}\n`);
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg(name, size)}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
