/** Finds the unit of money that a header, a title or a number format states. */
import { parseMoneyUnit, type MoneyUnit } from "../money/money-unit";
import { UNIT_PHRASES } from "./header-words";
import { plainHeader } from "./read-period";

export interface UnitReading {
  readonly unit: MoneyUnit | undefined;
  readonly rest: string;
}

const LONGEST_UNIT = 3;

/**
 * The unit words in a text, and the text without them.
 * @example readUnit("Effekt (miljoner kr, två decimaler)").unit //=> "mnkr"
 */
export function readUnit(text: string): UnitReading {
  const plain = plainHeader(text);
  for (const [pattern, unit] of UNIT_PHRASES) if (pattern.test(plain)) return { unit, rest: plain.replace(pattern, " ").replace(/[\s(),;]+/gu, " ").trim() };
  const tokens = plainHeader(text).split(/[\s(),;]+/u).filter((token) => token !== "");
  for (let length = LONGEST_UNIT; length >= 1; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const words = tokens.slice(start, start + length);
      const unit = words.every((word) => /[\p{L}\d'’]/u.test(word)) ? parseMoneyUnit(words.join(" ")) : undefined;
      if (!unit) continue;
      const rest = [...tokens.slice(0, start), ...tokens.slice(start + length)];
      return { unit, rest: rest.filter((word) => !UNIT_COMPANIONS.has(word)).join(" ") };
    }
  }
  return { unit: undefined, rest: tokens.join(" ") };
}

/** Words that only introduce a unit: "belopp i tkr", "alla belopp i kronor". */
const UNIT_COMPANIONS = new Set(["i", "alla", "anges", "angivet", "angivna", "uttryckt"]);

const UNIT_EXPONENT: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** The thousands that a number format takes away when it shows the number: `0,` shows 1 234 567 as 1235. */
export function formatScale(format: string): number {
  const codes = format.split(";")[0]?.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "") ?? "";
  const commas = /[0#?](,+)(?![#0?])/u.exec(codes)?.[1] ?? "";
  return commas.length * 3;
}

/** The unit that a number format writes beside the number, such as `# ##0 "tkr"`. */
export function formatUnit(format: string): MoneyUnit | undefined {
  const words = [...(format.split(";")[0] ?? "").matchAll(/"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|\\(.)|\b(kr|tkr|mnkr)\b/gu)];
  const written = words.map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").join("").trim();
  return written === "" ? undefined : parseMoneyUnit(written);
}

/** The unit in which the cell is stored, when its shown unit and the scaling of its format are known. */
export function storedUnit(shown: MoneyUnit, scale: number): MoneyUnit | undefined {
  const exponent = UNIT_EXPONENT[shown] - scale;
  return (Object.keys(UNIT_EXPONENT) as MoneyUnit[]).find((unit) => UNIT_EXPONENT[unit] === exponent);
}
