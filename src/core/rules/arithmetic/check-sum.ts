/** Checks one sum and says in Swedish what is wrong with it: off, turned, a thousand times too large, or only rounded. */
import { kronorPer } from "../../money/money-unit";
import { cellAddress, type Area } from "../../sheet/address";
import { changeCell, type CellChange } from "../../sheet/cell-change";
import type { Place } from "../finding";
import type { Observation } from "../rule";
import { floatNoise, judgeDifference } from "./rounding";
import { showNumber } from "./show-number";
import { placeInTable, type NumberCell, type TableView } from "./table-view";

export interface SumCheck {
  readonly view: TableView;
  /** Signed as they are added. */
  readonly terms: readonly NumberCell[];
  readonly result: NumberCell;
  /** "Summan", "Avvikelsen": begins the sentence. */
  readonly resultName: string;
  /** "delarna blir", "utfall minus budget är". */
  readonly partsPhrase: string;
  /** Därav-rows: part of another row already, and a common reason when they are added too. */
  readonly alreadyCounted?: readonly NumberCell[];
}

/** Nothing when the sum holds. */
export function checkSum(check: SumCheck): Observation | undefined {
  const { view, terms, result } = check;
  const sum = addUp(terms);
  const difference = result.value - sum;
  const verdict = judgeDifference(difference, terms, result, view.step);
  if (verdict === "holds") return undefined;
  const common = {
    at: placeInTable(view, result),
    arithmetic: showArithmetic(terms, sum, result.value),
    related: placesOf(view, terms),
    difference: difference * kronorPer(view.unit),
  };
  if (verdict === "rounding") return { ...common, ...roundingWords(check, sum) };
  if (verdict === "doubtful") return { ...common, ...doubtWords(check, sum) };
  return { ...common, ...errorWords(check, sum) };
}

export function addUp(terms: readonly NumberCell[]): number {
  const sum = terms.reduce((running, { value }) => running + value, 0);
  const decimals = Math.max(0, ...terms.map((term) => term.decimals));
  return decimals <= 6 ? Number(sum.toFixed(decimals)) : sum;
}

type Words = Pick<Observation, "class" | "message" | "advice" | "isDoubtful" | "fix">;

function saw({ result, resultName, partsPhrase }: SumCheck, sum: number): string {
  return `${resultName} i ${cellAddress(result.row, result.column)} är ${showLike(result.value, result, sum)} men ${partsPhrase} ${showLike(sum, result, result.value)}.`;
}

function roundingWords(check: SumCheck, sum: number): Words {
  const cells = check.terms.length + 1;
  return { class: "rounding", message: saw(check, sum), advice: `Skillnaden ryms i avrundningen av ${cells} belopp. Inget behöver ändras.` };
}

function doubtWords(check: SumCheck, sum: number): Words {
  const isMixed = [...check.terms, check.result].some(({ isExact, decimals }) => isExact || 10 ** -decimals < check.view.step * (1 - 1e-9));
  const advice = isMixed
    ? "Avrundade och oavrundade belopp är blandade. Är skillnaden en avrundning, eller är något belopp fel?"
    : `Skillnaden kan vara avrundning, men det är ovanligt mycket för ${check.terms.length + 1} belopp. Kontrollera om något belopp är fel.`;
  return { class: "error", isDoubtful: true, message: saw(check, sum), advice };
}

function errorWords(check: SumCheck, sum: number): Words {
  const { result, terms, view } = check;
  const address = cellAddress(result.row, result.column);
  const expected = showLike(sum, result, result.value);
  const message = saw(check, sum);
  const fix = writeNumber(view, result, sum);
  const mend = { message, ...(fix ? { fix } : {}) };
  if (sum !== 0 && judgeDifference(result.value + sum, terms, result, view.step) !== "broken") {
    return { ...mend, class: "reversedSign", advice: `Beloppet är rätt men har omvänt tecken: ${address} ska vara ${expected}.` };
  }
  const scale = scaleSlip(result.value, sum);
  if (scale) {
    return { ...mend, class: "wrongUnit", advice: `${address} ser ut att stå i fel enhet (${scale}). Skriv ${expected}.` };
  }
  return { ...mend, class: "error", advice: `Ändra ${address} till ${expected} eller rätta den del som är fel.${likelyReason(check, sum)}` };
}

/** A part that was left out, a därav-row that was added, or digits that changed place. */
function likelyReason({ result, terms, alreadyCounted = [], view }: SumCheck, sum: number): string {
  const difference = result.value - sum;
  const counted = alreadyCounted.find(({ value }) => value !== 0 && isNear(difference, value, terms));
  if (counted) return ` Skillnaden är lika stor som därav-beloppet i ${cellAddress(counted.row, counted.column)}, som redan ingår.`;
  const missed = terms.find(({ value }) => value !== 0 && isNear(-difference, value, terms));
  if (missed) return ` Skillnaden är lika stor som ${cellAddress(missed.row, missed.column)}: är den med i summan?`;
  const turned = terms.find(({ value }) => value !== 0 && isNear(-difference, 2 * value, terms));
  if (turned) return ` Skillnaden är dubbelt så stor som ${cellAddress(turned.row, turned.column)}: har den rätt tecken?`;
  return areDigitsSwapped(difference, view.step) ? " Skillnaden går jämnt upp med 9: har två siffror bytt plats?" : "";
}

/** Two neighbouring digits that change place always make a difference that nine divides. */
function areDigitsSwapped(difference: number, step: number): boolean {
  const steps = Math.abs(difference / step);
  return steps >= 9 && steps <= 9e8 && Math.abs(steps / 9 - Math.round(steps / 9)) < 1e-6;
}

/** "1 000 gånger för stort", where a figure was entered in another unit than its column. */
export function scaleSlip(value: number, expected: number): string | undefined {
  if (value === 0 || expected === 0) return undefined;
  const ratio = value / expected;
  for (const factor of [1_000, 1_000_000]) {
    if (Math.abs(ratio / factor - 1) < 0.002) return `${showNumber(factor)} gånger för stort`;
    if (Math.abs(ratio * factor - 1) < 0.002) return `${showNumber(factor)} gånger för litet`;
  }
  return undefined;
}

function isNear(a: number, b: number, cells: readonly NumberCell[]): boolean {
  return Math.abs(a - b) <= floatNoise(cells);
}

/** With the decimals that both figures of the sentence need. */
function showLike(value: number, cell: NumberCell, other: number): string {
  const decimals = Math.min(6, cell.decimals);
  return showNumber(value, Number.isInteger(value) && Number.isInteger(other) ? 0 : decimals);
}

const MOST_TERMS_SHOWN = 8;

function showArithmetic(terms: readonly NumberCell[], sum: number, result: number): string {
  const right = `${showNumber(sum)}, inte ${showNumber(result)}`;
  if (terms.length > MOST_TERMS_SHOWN) return `${terms.length} belopp blir ${right}`;
  const left = terms.map(({ value }, index) => {
    if (index === 0) return showNumber(value);
    return value < 0 ? `\u2212 ${showNumber(-value)}` : `+ ${showNumber(value)}`;
  });
  return `${left.join(" ")} = ${right}`;
}

/** The terms' cells, joined where they stand under each other. */
export function placesOf(view: TableView, cells: readonly NumberCell[]): Place[] {
  const places: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = places.at(-1);
    if (last && last.left === column && last.bottom === row - 1) places[places.length - 1] = { ...last, bottom: row };
    else places.push({ top: row, left: column, bottom: row, right: column });
  }
  return places.map((area) => ({ sheet: view.table.sheet, area }));
}

/** A typed number is mended by typing the right one; a formula or a text is the user's own to rewrite. */
export function writeNumber(view: TableView, cell: NumberCell, value: number): readonly CellChange[] | undefined {
  const column = view.table.columns.find((other) => other.column === cell.column);
  const isStoredInTableUnit = column?.unit === undefined || column.unit === view.table.unit;
  if (cell.formula !== undefined || cell.isText || !isStoredInTableUnit) return undefined;
  return [changeCell(view.grid, cell.row, cell.column, { number: value })];
}
