import { actions } from "../../src/actions/catalogue";
import { correctReading, forgetReading } from "../../src/actions/correct-reading";
import { fingerprintOf } from "../../src/core/recognise/fingerprint";
import type { Outcome } from "../../src/actions/outcome";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

const investments = ({ reading }: Outcome) => reading.tables.find(({ sheet }) => sheet === "Investeringar");

async function fingerprint(): Promise<string> {
  const table = investments(await actions.read({}));
  return fingerprintOf(table!.columns.map(({ header }) => header));
}

describe("a correction of how a table was read", () => {
  it("is used at once, the next time and by the reports", async () => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    const corrected = await correctReading({ fingerprint: await fingerprint(), unit: "kr" });
    expect(investments(corrected)?.unit).toBe("kr");
    await openExcel({ workbook: host.save() });
    expect(investments(await actions.read({}))?.unit).toBe("kr");
  });

  it("says that it is used no more when the headers it was made for are gone", async () => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    await correctReading({ fingerprint: await fingerprint(), unit: "kr" });
    await host.user.deleteSheet("Investeringar");
    expect((await actions.read({})).notices.join(" ")).toContain("användes inte");
  });

  it("can be taken back", async () => {
    await openExcel({ workbook: LUDVIKA });
    const print = await fingerprint();
    await correctReading({ fingerprint: print, kind: "none" });
    expect(investments(await actions.read({}))).toBeUndefined();
    expect(investments(await forgetReading(print))?.unit).toBe("tkr");
  });

  it("does not disturb what is kept of the reports", async () => {
    await openExcel({ workbook: LUDVIKA });
    await actions["appendix-1"]({});
    await correctReading({ fingerprint: await fingerprint(), unit: "tkr" });
    expect((await actions["appendix-1"]({})).reports.map(({ state }) => state)).toEqual(["refreshed"]);
  });
});
