import { dateToSerial, isoDateToSerial } from "../../../src/workbench/host/workbook/date-serial";
import { openExcel } from "../open-excel";

describe("dates", () => {
  it("count from 1900, with the day that never was", () => {
    expect([dateToSerial(1900, 1, 1), dateToSerial(1900, 2, 28), dateToSerial(1900, 3, 1), dateToSerial(2024, 5, 6)]).toEqual([1, 59, 61, 45418]);
    expect(isoDateToSerial("2024-05-06T12:00:00")).toBe(45418.5);
  });

  it("show as dates where a formula is nothing but a date function", async () => {
    const { host } = await openExcel();
    await host.type("Blad1", "A1", "=DATUM(2024;5;6)");
    await host.type("Blad1", "A2", "=DATUM(2024;5;6)+1");
    expect([host.cell("Blad1", "A1").text, host.cell("Blad1", "A2").text]).toEqual(["2024-05-06", "45419"]);
  });

  it("leave a cell's own format alone", async () => {
    const { host } = await openExcel();
    await host.user.change("Blad1", "A1", (range) => {
      range.format.font.bold = true;
      range.numberFormat = "0.0";
    });
    await host.type("Blad1", "A1", "=DATUM(2024;5;6)");
    const style = host.book.sheets()[0]!.style(0, 0);
    expect([style.font.bold, style.numberFormat]).toEqual([true, "0.0"]);
  });

  it("two open workbooks do not read each other's cells", async () => {
    const [first, second] = [await openExcel(), await openExcel()];
    await first.host.type("Blad1", "A1", "1");
    await second.host.type("Blad1", "A1", "2");
    await Promise.all([first.host.type("Blad1", "B1", "=SUMMA(A1:A3)"), second.host.type("Blad1", "B1", "=SUMMA(A1:A3)")]);
    expect([first.host.cell("Blad1", "B1").value, second.host.cell("Blad1", "B1").value]).toEqual([1, 2]);
  });
});
