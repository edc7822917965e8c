import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { layOut } from "../../../src/core/report/lay-out";
import { appendix1 } from "../../../src/core/report/templates/appendix-1";
import { readSample } from "../../workbooks/read-grids";
import { shown } from "./shown";

test("bilaga 1 holds the committee's own figures, digit for digit", async () => {
  const grids = await readSample("ludvika-gsn-2024-t2");
  const table = layOut(appendix1, buildFollowUp(recogniseWorkbook(grids), grids));
  expect(shown(table)).toEqual([
    "Gemensamma servicenämndens rapportering av driftkostnader och investeringar, andra tillfället år 2024",
    "Daterad den 6 maj 2024",
    "Intäkter och kostnader, miljoner kronor, andra tillfället år 2024",
    "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget.",
    " | Januari–april 2024 | | | Helår 2024",
    " | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse",
    "Intäkter | 22,1 | 20,4 | −1,8 | 76,9 | 76,9 | 0,0",
    "Kostnader | −25,5 | −22,5 | 3,0 | −76,9 | −76,9 | 0,0",
    "Nettokostnad | −3,4 | −2,1 | 1,3 | 0,0 | 0,0 | 0,0",
    "Investeringar, miljoner kronor, andra tillfället år 2024",
    "Avvikelse: minus = ännu inte förbrukat.",
    "Januari–april 2024 | | | | | Helår 2024",
    "Årsbudget | Extra beviljat + överfört under året | Totalt anslag för året | Utfall för perioden | Periodens avvikelse mot totalt anslag för året | Prognos | Prognosens avvikelse mot totalt anslag för året",
    "7,6 | 0,0 | 7,6 | 3,0 | −4,6 | 7,6 | 0,0",
    "",
    "IT-chef",
  ]);
  expect(table.notices).toEqual([]);
});
