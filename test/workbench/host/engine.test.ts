import { ICommandService, UniverInstanceType } from "@univerjs/core";
import { FormulaExecuteStageType, SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { createHeadlessUniver } from "../../../src/workbench/host/workbook/engine";

it("may be thrown away in the middle of a calculation", async () => {
  const univer = createHeadlessUniver();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: "book", sheetOrder: ["one"], sheets: { one: { id: "one", cellData: {} } } });
  const commands = univer.__getInjector().get(ICommandService);
  commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, { stageInfo: { stage: FormulaExecuteStageType.START } });
  univer.dispose();
  expect(() => jest.advanceTimersByTime(2_000)).not.toThrow();
});

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
