import { orderGroups } from "../../../src/core/report/order-groups";
import { appendix1 } from "../../../src/core/report/templates/appendix-1";
import { reportFromSample } from "./report-from-sample";

test("the groups change places, and the columns keep their order within them", () => {
  const [operating] = appendix1.blocks;
  const block = operating && orderGroups(operating, "reversed");
  expect(block?.kind === "operating" && block.columns.map(({ id }) => id)).toEqual(["yearBudget", "forecast", "yearDeviation", "periodBudget", "actual", "periodDeviation"]);
});

test("a report with its groups the other way round shows the same figures under the same headers", async () => {
  const [plain, turned] = [await reportFromSample("ludvika-gsn-2024-t2", "appendix-1"), await reportFromSample("ludvika-gsn-2024-t2", "appendix-1", { columnGroups: "reversed" })];
  const headers = turned.rows[4]?.cells.flatMap((cell) => (cell?.content.kind === "text" && cell.content.text !== "" ? [cell.content.text] : []));
  expect(headers).toEqual(["Helår 2024", "Januari–april 2024"]);
  const amounts = (table: typeof plain): number[] => (table.rows[6]?.cells ?? []).flatMap((cell) => (cell?.content.kind === "figure" ? [cell.content.figure.amount] : cell?.content.kind === "own" ? [cell.content.amount] : []));
  expect(amounts(turned)).toEqual([...amounts(plain).slice(3), ...amounts(plain).slice(0, 3)]);
});
