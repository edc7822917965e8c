/** The calculation engine: Univer without a screen. */
import { LocaleService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { mendUniver, WordlessLocaleService } from "./univer-faults";

/** The file's own values stand until something changes, as in Excel. */
const formulaConfig = { initialFormulaComputing: CalculationMode.NO_CALCULATION };

export function createHeadlessUniver(): Univer {
  mendUniver();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR, override: [[LocaleService, { useClass: WordlessLocaleService }]] });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, formulaConfig);
  return univer;
}
