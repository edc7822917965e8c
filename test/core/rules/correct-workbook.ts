/** Draws correct workbooks of every table kind, in any unit, sign and layout, for the laws that rules stay silent and planted errors are found. */
import fc from "fast-check";
import type { DrawnSheet } from "../../../src/core/rules/rule";

export interface WorkbookShape {
  readonly seed: number;
  readonly unit: "kr" | "tkr" | "mnkr";
  /** Stored with so many decimals, each cell rounded by itself; undefined stores every digit. */
  readonly decimals: number | undefined;
  readonly positive: "cost" | "income";
  readonly hasFormulas: boolean;
  readonly isText: boolean;
  readonly year: number;
  readonly lastMonth: number;
  readonly isGrouped: boolean;
  readonly hasDeviation: boolean;
  readonly hasComments: boolean;
  readonly margin: number;
}

export const workbookShapes: fc.Arbitrary<WorkbookShape> = fc.record({
  seed: fc.nat({ max: 99_999 }),
  unit: fc.constantFrom("kr" as const, "tkr" as const, "mnkr" as const),
  decimals: fc.constantFrom(undefined, undefined, 0, 1, 2),
  positive: fc.constantFrom("cost" as const, "income" as const),
  hasFormulas: fc.boolean(),
  isText: fc.constantFrom(false, false, true),
  year: fc.integer({ min: 2019, max: 2027 }),
  lastMonth: fc.integer({ min: 2, max: 11 }),
  isGrouped: fc.boolean(),
  hasDeviation: fc.boolean(),
  hasComments: fc.boolean(),
  margin: fc.integer({ min: 0, max: 2 }),
});

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const ACCOUNTS: readonly (readonly [string, string])[] = [
  ["3510", "Medlemsbidrag"], ["5010", "Löner"], ["5610", "PO-pålägg"], ["6010", "Lokalhyra"], ["6420", "Licenser"], ["7430", "Konsulter"], ["7910", "Avskrivningar"],
];
const ACTIVITIES = ["030 Administration", "032 Teknik", "033 Support"];
const FACTOR = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** One row's figures in whole kronor, income and cost both positive. */
interface Line {
  readonly activity: string;
  readonly account: string;
  readonly name: string;
  readonly isIncome: boolean;
  readonly periodBudget: number;
  readonly actual: number;
  readonly yearBudget: number;
  readonly forecast: number;
}

type Figure = "periodBudget" | "actual" | "yearBudget" | "forecast";

function random(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every verksamhet goes even over the year; outcomes are near the period's budget and the forecast follows from them. */
function drawLines({ seed, lastMonth }: WorkbookShape): Line[] {
  const next = random(seed);
  const share = lastMonth / 12;
  return ACTIVITIES.flatMap((activity) => {
    const costs = ACCOUNTS.slice(1).map(([account, name]) => lineOf(activity, account, name, false, 400_000 + Math.round(next() * 2_600_000), share, next));
    const income = costs.reduce((sum, { yearBudget }) => sum + yearBudget, 0);
    return [lineOf(activity, "3510", "Medlemsbidrag", true, income, share, next), ...costs];
  });
}

function lineOf(activity: string, account: string, name: string, isIncome: boolean, yearBudget: number, share: number, next: () => number): Line {
  const periodBudget = Math.round(yearBudget * share);
  const actual = Math.round(periodBudget * (0.99 + next() * 0.02));
  const better = isIncome ? actual - periodBudget : periodBudget - actual;
  // What came out worse is made up for, so that the year as a whole is never forecast below zero.
  const forecast = better < 0 ? yearBudget : yearBudget + actual - periodBudget;
  return { activity, account, name, isIncome, periodBudget, actual, yearBudget, forecast };
}

export interface CorrectWorkbook {
  readonly sheets: readonly DrawnSheet[];
  readonly shape: WorkbookShape;
}

export function drawCorrectWorkbook(shape: WorkbookShape): CorrectWorkbook {
  const lines = drawLines(shape);
  const pen = penFor(shape);
  const sheets: DrawnSheet[] = [
    { name: "Drift", drawing: drawDetail(shape, lines, pen) },
    { name: "Rapport", drawing: drawSummary(shape, lines, pen) },
    { name: "Kommuner", drawing: drawMembers(shape, lines, pen) },
    { name: "Investeringar", drawing: drawInvestments(shape, pen) },
    { name: "Handlingsplan", drawing: drawPlanSheet(shape) },
    { name: "Mål", drawing: drawGoals(shape) },
    { name: "Invånare", drawing: drawPopulation(shape) },
    { name: "Förändringar", drawing: drawBridge(shape, pen) },
    { name: "Personal", drawing: drawStaff(shape, pen) },
    { name: "Intern kontroll", drawing: CONTROL },
    { name: "Budgetförändringar", drawing: drawChanges(shape, pen) },
    { name: "Fördelning", drawing: drawAllocation(shape) },
    { name: "Uppgifter", drawing: drawFacts(shape) },
  ];
  return { shape, sheets: sheets.map(({ name, drawing }) => ({ name, drawing: withMargin(drawing, shape.margin) })) };
}

/** Blank rows above and blank columns to the left. */
function withMargin(drawing: string, margin: number): string {
  const lines = drawing.trim().split("\n").map((line) => line.trim());
  const width = Math.max(...lines.map((line) => line.split("|").length - 2));
  const blank = `|${" |".repeat(width + margin)}`;
  return [...Array<string>(margin).fill(blank), ...lines.map((line) => `${"| ".repeat(margin)}${line}`)].join("\n");
}

/** Writes kronor as the sheet stores them. */
type Pen = (kronor: number) => string;

function penFor({ unit, decimals, isText }: WorkbookShape): Pen {
  const finest = unit === "mnkr" ? Math.max(decimals ?? 6, 1) : (decimals ?? 3);
  return (kronor) => {
    const value = kronor / FACTOR[unit];
    const rounded = Math.round(Math.abs(value) * 10 ** finest) / 10 ** finest;
    const text = String(rounded === 0 ? 0 : rounded * Math.sign(value)).replace(".", ",");
    return isText ? `"${swedish(text)}"` : text;
  };
}

function swedish(text: string): string {
  const [whole = "0", fraction] = text.replace("-", "").split(",");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, "\u00a0");
  return `${text.startsWith("-") ? "\u2212" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

function signed({ positive }: WorkbookShape, line: Line, figure: Figure): number {
  return line.isIncome === (positive === "income") ? line[figure] : -line[figure];
}

function sumOf(shape: WorkbookShape, lines: readonly Line[], figure: Figure): number {
  return lines.reduce((sum, line) => sum + signed(shape, line, figure), 0);
}

/** Plus is better: outcome − budget where income carries plus, budget − outcome where cost does. */
function better(shape: WorkbookShape, plan: number, outcome: number): number {
  return shape.positive === "income" ? outcome - plan : plan - outcome;
}

function periodWords({ lastMonth, year }: WorkbookShape): string {
  return `jan–${MONTHS[lastMonth - 1]} ${year}`;
}

function amountHeads(shape: WorkbookShape): string[] {
  const { year, hasDeviation, hasComments } = shape;
  const period = periodWords(shape);
  return [
    `Budget ${period}`, `Utfall ${period}`, ...(hasDeviation ? [`Avvikelse ${period}`] : []),
    `Budget ${year}`, `Prognos ${year}`, ...(hasDeviation ? [`Avvikelse ${year}`] : []), ...(hasComments ? ["Kommentar"] : []),
  ];
}

function amountCells(shape: WorkbookShape, lines: readonly Line[], pen: Pen): string[] {
  const [periodBudget, actual, yearBudget, forecast] = (["periodBudget", "actual", "yearBudget", "forecast"] as const).map((figure) => sumOf(shape, lines, figure)) as [number, number, number, number];
  return [
    pen(periodBudget), pen(actual), ...(shape.hasDeviation ? [pen(better(shape, periodBudget, actual))] : []),
    pen(yearBudget), pen(forecast), ...(shape.hasDeviation ? [pen(better(shape, yearBudget, forecast))] : []), ...(shape.hasComments ? [""] : []),
  ];
}

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function drawDetail(shape: WorkbookShape, lines: readonly Line[], pen: Pen): string {
  const out = [row(`Driftuppföljning ${periodWords(shape)}, ${shape.unit}`), row("Verksamhet", "Konto", "Kontotext", ...amountHeads(shape))];
  const first = out.length;
  const sums = (from: number, to: number, part: readonly Line[]): string[] => amountCells(shape, part, pen).map((cell, index) => (cell === "" ? "" : sumCell(shape, index + 3, from, to, cell)));
  let at = first;
  const subtotalRows: number[] = [];
  for (const activity of ACTIVITIES) {
    const part = lines.filter((line) => line.activity === activity);
    if (shape.isGrouped) {
      out.push(row(activity, "", ""));
      at += 1;
    }
    const from = at;
    for (const line of part) {
      out.push(row(shape.isGrouped ? "" : activity, line.account, line.name, ...amountCells(shape, [line], pen)));
      at += 1;
    }
    if (!shape.isGrouped) continue;
    out.push(row(`Summa ${activity.slice(0, 3)}`, "", "", ...sums(from, at - 1, part)));
    subtotalRows.push(at);
    at += 1;
  }
  out.push(row("Totalt", "", "", ...(shape.isGrouped ? totalOfSums(shape, subtotalRows, lines, pen) : sums(first, at - 1, lines))));
  return out.join("\n");
}

/** A formula of the sheet's own cells, with the value it shows; typed where the workbook has no formulas. */
function sumCell(shape: WorkbookShape, column: number, from: number, to: number, value: string): string {
  if (!shape.hasFormulas || shape.isText || shape.decimals !== undefined) return value;
  const letter = String.fromCharCode(65 + column + shape.margin);
  return `=SUM(${letter}${from + 1 + shape.margin}:${letter}${to + 1 + shape.margin}) → ${value}`;
}

function totalOfSums(shape: WorkbookShape, rows: readonly number[], lines: readonly Line[], pen: Pen): string[] {
  return amountCells(shape, lines, pen).map((value, index) => {
    if (value === "" || !shape.hasFormulas || shape.isText || shape.decimals !== undefined) return value;
    const letter = String.fromCharCode(65 + index + 3 + shape.margin);
    return `=${rows.map((at) => `${letter}${at + 1 + shape.margin}`).join("+")} → ${value}`;
  });
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["Intäkter", ["3510"]], ["Personalkostnader", ["5010", "5610"]], ["Lokalkostnader", ["6010"]], ["Övriga kostnader", ["6420", "7430"]], ["Kapitalkostnader", ["7910"]],
];

function drawSummary(shape: WorkbookShape, lines: readonly Line[], pen: Pen): string {
  const plain = { ...shape, hasComments: false };
  const out = [row(`Resultaträkning ${periodWords(shape)} (${shape.unit})`), row("Slag", ...amountHeads(plain))];
  for (const [name, accounts] of GROUPS) out.push(row(name, ...amountCells(plain, lines.filter(({ account }) => accounts.includes(account)), pen)));
  out.push(row("Summa kostnader", ...amountCells(plain, lines.filter(({ isIncome }) => !isIncome), pen)));
  out.push(row("Nettokostnad", ...amountCells(plain, lines, pen)));
  return out.join("\n");
}

function drawMembers(shape: WorkbookShape, lines: readonly Line[], pen: Pen): string {
  const out = [row(`Nettokostnad per kommun ${shape.year} (${shape.unit})`), row("Kommun", `Utfall ${periodWords(shape)}`, `Prognos ${shape.year}`)];
  const net = (figure: Figure): number => sumOf(shape, lines, figure);
  const split = (whole: number, share: number): number => Math.round(whole * share);
  for (const [name, share] of [["Herrljunga", 0.4], ["Vårgårda", 0.6]] as const) {
    const part = (figure: Figure): number => (name === "Vårgårda" ? net(figure) - split(net(figure), 0.4) : split(net(figure), share));
    out.push(row(name, pen(part("actual")), pen(part("forecast"))));
  }
  out.push(row("Summa", pen(net("actual")), pen(net("forecast"))));
  return out.join("\n");
}

function drawInvestments(shape: WorkbookShape, pen: Pen): string {
  const next = random(shape.seed + 1);
  const projects = ["Säkerhet", "Ledningsnät", "Identitetsplattform", "Serverhall", "Trådlöst nät"].map((name) => {
    const budget = 500_000 + Math.round(next() * 3_000_000);
    const added = Math.round(next() * 2) * 200_000;
    const appropriation = budget + added;
    return { name, budget, added, appropriation, actual: Math.round(appropriation * (shape.lastMonth / 12) * (0.8 + next() * 0.15)), forecast: appropriation - Math.round(next() * 40_000) };
  });
  const keys = ["budget", "added", "appropriation", "actual", "forecast"] as const;
  const total = (key: (typeof keys)[number]): number => projects.reduce((sum, project) => sum + project[key], 0);
  const heads = [`Budget ${shape.year}`, "Ombudgetering", "Totalt anslag", `Utfall ${periodWords(shape)}`, `Prognos ${shape.year}`, ...(shape.hasDeviation ? ["Avvikelse"] : [])];
  const off = (appropriation: number, forecast: number): string[] => (shape.hasDeviation ? [pen(appropriation - forecast)] : []);
  return [
    row(`Investeringar ${shape.year} (${shape.unit})`),
    row("Projekt", ...heads),
    ...projects.map((project) => row(project.name, ...keys.map((key) => pen(project[key])), ...off(project.appropriation, project.forecast))),
    row("Totalt", ...keys.map((key) => pen(total(key))), ...off(total("appropriation"), total("forecast"))),
  ].join("\n");
}

function drawPlanSheet({ seed, year }: WorkbookShape): string {
  const effects = [12, 25, 40].map((base, index) => (base + ((seed >> index) % 20)) / 100);
  const figure = (value: number): string => String(Math.round(value * 100) / 100).replace(".", ",");
  const sums = (part: readonly number[]): string => figure(part.reduce((sum, value) => sum + value, 0));
  const measure = (number: string, effect: number): string =>
    row(number, "032 Teknik", `Åtgärd ${number}`, "Förvaltning", `${year}-01-15`, "Påbörjad", `${year}-02-01`, "0", figure(effect), "Ja", figure(effect));
  return [
    row(`Handlingsplan med åtgärder ${year}, miljoner kronor`),
    row("Löp. nr", "Verksamhet som berörs", "Beskrivning", "Förvaltning eller nämnd?", "Beslut, datum", "Är åtgärden planerad eller påbörjad?", "Driftsättning, datum", "Utfall", `Prognos helår ${year}`, "Ingår i slutlig helårsprognos? Ja/Nej", "Belopp"),
    measure("1.1", effects[0]!), measure("1.2", effects[1]!),
    row("Delsumma", "", "", "", "", "", "", "0", sums(effects.slice(0, 2)), "", sums(effects.slice(0, 2))),
    measure("2.1", effects[2]!),
    row("Delsumma", "", "", "", "", "", "", "0", sums(effects.slice(2)), "", sums(effects.slice(2))),
    row("TOTALT", "", "", "", "", "", "", "0", sums(effects), "", sums(effects)),
  ].join("\n");
}

function drawGoals({ seed, year }: WorkbookShape): string {
  const isMet = (index: number): boolean => ((seed >> index) & 1) === 1;
  const rows = [
    ["Andel lösta ärenden", isMet(0) ? "82 %" : "71 %", "minst 75 %", isMet(0) ? "Uppnått" : "Ej uppnått"],
    ["Antal driftstopp", isMet(1) ? "3 st" : "9 st", "högst 5 st", isMet(1) ? "Uppnått" : "Ej uppnått"],
    ["Sjukfrånvaro", isMet(2) ? "3,1 %" : "5,2 %", "högst 4 %", isMet(2) ? "Uppnått" : "Ej uppnått"],
  ];
  return [row(`Nämndmål ${year}`), row("Nämndmål", "Indikator", `Resultat ${year}`, `Målvärde ${year}`, "Bedömning"), ...rows.map((cells) => row("God service", ...cells))].join("\n");
}

function drawPopulation({ year }: WorkbookShape): string {
  return [row("Folkmängd 31 december"), row("Kommun", String(year - 2), String(year - 1)), row("Lekeberg", "8756", "8606"), row("Laxå", "5576", "5497"), row("Askersund", "11497", "11478"), row("Summa", "25829", "25581")].join("\n");
}

const KINDS = ["Total lönekostnad", "Kapitalkostnad", "Lokalhyra", "Övriga kostnader"];

/** Last year's budget, the year's price changes, and changes of the operations, per kind. */
function bridgeSteps({ seed }: WorkbookShape): number[][] {
  const next = random(seed + 2);
  return [4_000_000, 150_000, -80_000].map((size) => KINDS.map(() => Math.round(size * (0.5 + next()))));
}

function drawBridge(shape: WorkbookShape, pen: Pen): string {
  const kinds = KINDS;
  const steps = bridgeSteps(shape);
  const rows = [...steps, kinds.map((_, at) => steps.reduce((sum, step) => sum + (step[at] ?? 0), 0))];
  const names = [`Budget ${shape.year - 1}`, "Kostnads/int-förändring", "Verksamhetsförändring", `Budget ${shape.year}`];
  return [
    row(`Förändringar mellan budget ${shape.year - 1} och budget ${shape.year}, ${shape.unit}`),
    row("", ...kinds, "Intäkter", "Summa"),
    ...rows.map((values, at) => {
      const sum = values.reduce((total, value) => total + value, 0);
      return row(names[at] ?? "", ...values.map(pen), pen(-sum), pen(0));
    }),
  ].join("\n");
}

function drawStaff(shape: WorkbookShape, pen: Pen): string {
  const wages = bridgeSteps(shape).map(([wage = 0]) => wage);
  return [
    row(`Tillsvidareanställda och lönekostnad (${shape.unit})`),
    row("", `Budget ${shape.year - 1}`, "<", `Budget ${shape.year}`, "<"),
    row("", "Antal tillsvidareanställda", "Lönekostnad", "Antal tillsvidareanställda", "Lönekostnad"),
    row("Servicenämnden", "32", pen(wages[0] ?? 0), "34", pen(wages.reduce((sum, wage) => sum + wage, 0))),
  ].join("\n");
}

const CONTROL = `
| Uppföljning av plan för intern kontroll | | | | | | |
| Kontrollpunkt | Kontroll utförd | < | Resultat | < | Anmärkning | Förbättringsåtgärder |
| ^ | Ja | Nej | UA | MA | ^ | ^ |
| 1 Följs checklistan för introduktion? | x | | x | | | |
| 2 Följs projektmodellen? | x | | | x | Mallar används inte | Utbildning i maj |
| 3 Anmäls tillbud i systemet? | | x | | | | |`;

function drawChanges(shape: WorkbookShape, pen: Pen): string {
  return [row(`Budgetförändringar under ${shape.year} (${shape.unit})`), row("Område", "Summa", "Ev förtydligande"), row(`Lönerevidering ${shape.year}`, pen(268_000), "avser löner april-dec"), row("Förändring kapitalkostnader", pen(383_000), ""), row("Totalt", pen(651_000), "")].join("\n");
}

function drawAllocation({ year }: WorkbookShape): string {
  return [row(`Fördelning av underskottet efter invånarantal ${year - 2}-12-31, tkr`, ""), row("Kommun", "Faktureras"), row("Lekeberg", "177"), row("Laxå", "113"), row("Askersund", "233"), row("Hallsberg", "329"), row("Summa", "852")].join("\n");
}

function drawFacts({ year, lastMonth }: WorkbookShape): string {
  const months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
  return [row("Uppgifter om rapporten", ""), row("", ""), row("Nämnd", "Gemensam nämnd för drift"), row("År", String(year)), row("Period", `januari–${months[lastMonth - 1]}`), row("Daterad", `${year}-12-20`), row("Belopp i rapporten", "tkr")].join("\n");
}
