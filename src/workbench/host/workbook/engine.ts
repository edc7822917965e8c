/** The calculation engine: Univer without a screen. The browser page starts its own Univer with a screen, and gives it here. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { mendUniver } from "./univer-faults";

/** What the formula plugin must be started with: the file's own values stand until something changes (as in Excel). */
export const formulaConfig = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

export function createHeadlessUniver(): Univer {
  mendUniver();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, formulaConfig);
  return univer;
}
