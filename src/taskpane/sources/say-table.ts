/** What was understood of a table, in the words of the pane. */
import type { Column, Equation, RecognisedTable } from "../../core/recognise/table";
import { periodInWords } from "../../core/followup/period-words";
import { columnLetters } from "../../core/sheet/address";
import { roles, spans } from "../role-words";
import { units } from "../words";

export function sayUnit({ unit, unitIsStated }: RecognisedTable): string {
  if (unit === "unknown") return units.unknown;
  return unitIsStated ? `${units[unit]}, enligt bladet` : `${units[unit]}, som inte står i bladet utan är slutsats av beloppen`;
}

export function sayConfidence({ confidence, alternatives }: RecognisedTable): string {
  if (alternatives.length > 0) return "Osäker: en annan läsning är lika trolig";
  if (confidence >= 0.8) return "Säker";
  return confidence >= 0.6 ? "Ganska säker" : "Osäker: titta efter att den stämmer";
}

/** "Januari–april 2024 / Budget", or the column's letter where nothing stands above it. */
export function sayHeader({ header, column }: Column): string {
  const words = header.filter((text) => text.trim() !== "").join(" / ");
  return words === "" ? `Kolumn ${columnLetters(column)}, utan rubrik` : words;
}

export function sayPeriod({ period, span }: Column): string {
  if (period) return periodInWords(period);
  return span === undefined ? "" : spans[span].toLowerCase();
}

/** "Utfall, Storvik, januari–april 2024, i procent". */
export function sayColumn(column: Column): string {
  const measure = column.measure === undefined || column.measure === column.role ? "" : roles[column.measure].toLowerCase();
  const unit = column.unit === undefined ? "" : units[column.unit].toLowerCase();
  return [roles[column.role], measure, column.member ?? "", sayPeriod(column), unit].filter((text) => text !== "").join(", ");
}

/** "= D − E": the arithmetic that holds on every row. */
export function sayEquation({ plus, minus }: Equation): string {
  const added = plus.map((column) => columnLetters(column)).join(" + ");
  return `= ${[added, ...minus.map((column) => columnLetters(column))].join(" − ")}`;
}
