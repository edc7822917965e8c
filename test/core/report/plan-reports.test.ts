import { appendix1 } from "../../../src/core/report/templates/appendix-1";
import { planLudvika } from "./plan-ludvika";

test("two reports made together never get the same sheet", async () => {
  const reports = await planLudvika([appendix1, appendix1]);
  expect(reports.map(({ sheet }) => sheet)).toEqual(["Bilaga 1", "Bilaga 1 (2)"]);
});
