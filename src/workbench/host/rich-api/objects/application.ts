/** Excel.Application with the user's culture: Swedish. */
import { asChoice, asText } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostObject } from "../host-object";
import { WorkbookCreated } from "./workbook-created";

export class Application extends HostObject {
  override readonly className = "Application";
  override readonly scalars = ["calculationMode", "calculationState", "decimalSeparator", "thousandsSeparator", "useSystemSeparators"];

  constructor(private readonly context: ApiContext) {
    super();
  }

  readonly decimalSeparator = ",";
  readonly thousandsSeparator = "\u00a0";
  readonly useSystemSeparators = true;
  readonly calculationState = "Done";
  readonly calculationEngineVersion = 191029;

  get calculationMode(): string {
    return this.context.book.calculationMode;
  }

  set calculationMode(value: unknown) {
    this.context.book.calculationMode = asChoice(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const);
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  async calculate(type: unknown): Promise<void> {
    if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") refuse("InvalidArgument");
    if (type !== "Recalculate") this.context.book.calculation.markEverything();
    await this.context.book.calculation.run();
  }

  createWorkbook(file: unknown): WorkbookCreated {
    return new WorkbookCreated(this.context, file === undefined || file === null ? undefined : asText(file));
  }

  suspendApiCalculationUntilNextSync(): void {
    this.context.isCalculationSuspended = true;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.context.isScreenSuspended = true;
  }
}

export class CultureInfo extends HostObject {
  override readonly className = "CultureInfo";
  override readonly scalars = ["name"];
  readonly name = "sv-SE";

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

export class NumberFormatInfo extends HostObject {
  override readonly className = "NumberFormatInfo";
  override readonly scalars = ["currencySymbol", "numberDecimalSeparator", "numberGroupSeparator"];
  readonly currencySymbol = "kr";
  readonly numberDecimalSeparator = ",";
  readonly numberGroupSeparator = "\u00a0";
}

export class DatetimeFormatInfo extends HostObject {
  override readonly className = "DatetimeFormatInfo";
  override readonly scalars = ["dateSeparator", "longDatePattern", "longTimePattern", "shortDatePattern", "timeSeparator"];
  readonly dateSeparator = "-";
  readonly timeSeparator = ":";
  readonly shortDatePattern = "yyyy-MM-dd";
  readonly longDatePattern = "'den 'd MMMM yyyy";
  readonly longTimePattern = "HH:mm:ss";
}

/** Excel.Runtime: switches events on and off. */
export class Runtime extends HostObject {
  override readonly className = "Runtime";
  override readonly scalars = ["enableEvents"];

  constructor(private readonly context: ApiContext) {
    super();
  }

  get enableEvents(): boolean {
    return this.context.eventsEnabled;
  }

  set enableEvents(value: unknown) {
    this.context.eventsEnabled = value === true;
  }
}
