import { layOut } from "../../../src/core/report/lay-out";
import { templateWithId } from "../../../src/core/report/templates/catalogue";
import type { Template } from "../../../src/core/report/template";
import { followUpOf } from "../followup/follow-up-from-drawings";
import { shown } from "./shown";

const SLAG = `
  | Familjerättsnämnden, uppföljning augusti 2025 (tkr) | | | | |
  | | Budget 2025 | Utfall 2508 | Prognos 2025 | Avvikelse |
  | Intäkter | -1200 | -850 | -1250 | 50 |
  | Personalkostnader | 8900 | 5800 | 8700 | 200 |
  | Övriga kostnader | 1800 | 1217 | 1850 | -50 |
  | Nettokostnad | 9500 | 6167 | 9300 | 200 |`;
const ACTIVITIES = `
  | Per verksamhet, augusti 2025 (tkr) | | | | |
  | Verksamhet | Budget 2025 | Utfall 2508 | Prognos 2025 | Avvikelse |
  | Familjerätt | 6600 | 4400 | 6500 | 100 |
  | Rådgivning | 2900 | 1767 | 2800 | 100 |
  | Summa | 9500 | 6167 | 9300 | 200 |`;

const report = (sheets: Readonly<Record<string, string>>): string[] => shown(layOut(templateWithId("budget-follow-up") as Template, followUpOf(sheets), {}));

describe("the same money by slag and by verksamhet", () => {
  it("is counted once, and shown both ways", () => {
    const rows = report({ Slag: SLAG, Vht: ACTIVITIES });
    expect(rows.filter((row) => /^(?:Intäkter|Familjerätt|Rådgivning|Nettokostnad) \|/u.test(row))).toEqual([
      "Intäkter | 850 | 1 200 | 1 250 | 50", "Nettokostnad | −6 167 | −9 500 | −9 300 | 200",
      "Familjerätt | −4 400 | −6 600 | −6 500 | 100", "Rådgivning | −1 767 | −2 900 | −2 800 | 100", "Nettokostnad | −6 167 | −9 500 | −9 300 | 200",
      "Intäkter | 850 | 1 200 | 1 250 | 50", "Nettokostnad | −6 167 | −9 500 | −9 300 | 200",
    ]);
  });

  it("has no table per verksamhet where none stands", () => {
    expect(report({ Slag: SLAG }).join()).not.toContain("per verksamhet");
  });
});
