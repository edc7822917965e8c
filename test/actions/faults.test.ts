import { actions } from "../../src/actions/catalogue";
import { cellsOf, sheetNames } from "./source-cells";
import { failRequest, failure } from "../excel/refuse";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const SOURCES = ["Drift jan-apr", "Investeringar", "Handlingsplan", "Uppgifter"];

describe("when Excel fails in the middle, bilaga 1", () => {
  it.each([1, 2, 3, 4])("is absent, and the sources are untouched, if request %i of the first run fails", async (number) => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    const before = await cellsOf(SOURCES);
    failRequest(host, number, failure("GeneralException"));
    const { problems, reports } = await actions["appendix-1"]({});
    expect(problems.map(({ kind }) => kind)).toEqual(["excelRefused"]);
    expect(reports).toEqual([]);
    expect(await sheetNames()).toEqual(SOURCES);
    expect(await cellsOf(SOURCES)).toEqual(before);
  });

  it.each([1, 2, 3, 4])("is as it was if request %i of a refresh fails, and is refreshed the next time", async (number) => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    await actions["appendix-1"]({});
    const before = await cellsOf(["Bilaga 1"]);
    failRequest(host, number, failure("GeneralException"));
    expect((await actions["appendix-1"]({})).problems).toHaveLength(1);
    expect(await cellsOf(["Bilaga 1"])).toEqual(before);
    host.onRequest = undefined;
    expect((await actions["appendix-1"]({})).reports.map(({ state }) => state)).toEqual(["refreshed"]);
  });

  it("is whole, the user is told, and it is known the next time, if Excel could not keep which sheet it is", async () => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    let isWritten = false;
    host.onRequest = ({ body, isOverhead }) => {
      if (!isOverhead && body.includes('"Add"')) isWritten = true;
      return isWritten && isOverhead && body.includes('"Settings"') ? failure("GeneralException") : undefined;
    };
    const { problems, reports } = await actions["appendix-1"]({});
    expect(reports.map(({ state }) => state)).toEqual(["new"]);
    expect(problems.map(({ kind }) => kind)).toEqual(["notRemembered"]);
    host.onRequest = undefined;
    expect((await actions["appendix-1"]({})).reports.map(({ state }) => state)).toEqual(["refreshed"]);
  });

  it("is whole if Excel will not bring it to the front", async () => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    failRequest(host, 5, failure("InvalidSelection", "Worksheet.activate"));
    const { problems, reports } = await actions["appendix-1"]({});
    expect(problems).toEqual([]);
    expect(reports.map(({ state }) => state)).toEqual(["new"]);
  });
});
