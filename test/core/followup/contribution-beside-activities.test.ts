import { figureOfLines } from "../../../src/core/followup/figure-of-lines";
import type { Side } from "../../../src/core/followup/operating-line";
import { investmentFigure } from "../../../src/core/followup/investment-line";
import { measureNamed } from "../../../src/core/followup/measure";
import { layOut } from "../../../src/core/report/lay-out";
import { templateWithId } from "../../../src/core/report/templates/catalogue";
import type { Template } from "../../../src/core/report/template";
import { shown } from "../report/shown";
import { followUpOf } from "./follow-up-from-drawings";

const DELÅR = `
  | Kulturnämnden (gemensam), delårsbokslut aug 2025, tkr | | | | |
  | Verksamhet | Utfall 2025-08 | Budget 2025 | Prognos 2025 | Avvikelse |
  | Bibliotek | -8450 | -12450 | -12700 | -250 |
  | Musikskola | -4280 | -6600 | -6450 | 150 |
  | Summa verksamhet | -12730 | -19050 | -19150 | -100 |
  | Kommunbidrag | 12700 | 19050 | 19050 | 0 |
  | Resultat | -30 | 0 | -100 | -100 |`;

describe("kommunbidrag among the verksamheter", () => {
  const followUp = followUpOf({ Delår: DELÅR });

  it("is kommunbidrag and no verksamhet", () => {
    const of = (side: Side): number | undefined => figureOfLines(followUp.operating.filter((line) => line.side === side), measureNamed("actual", followUp.round))?.amount;
    expect([of("net"), of("contribution")]).toEqual([-1_273_000_000, 1_270_000_000]);
  });

  it("leaves the nettokostnad of the report what the sheet says, and makes a result of its own", () => {
    const rows = shown(layOut(templateWithId("budget-follow-up") as Template, followUp, {}));
    expect(rows.filter((row) => /^(?:Kommunbidrag|Resultat|Nettokostnad \|)/u.test(row))).toEqual([
      "Kommunbidrag | 12 700 | 19 050 | 19 050 | 0", "Resultat | −30 | 0 | −100 | −100", "Nettokostnad | −12 730 | −19 050 | −19 150 | −100",
    ]);
  });
});

it("investments written with minus are money out with plus, as others are", () => {
  const table = (sign: 1 | -1): string => `
    | Investeringsuppföljning 2025-08-31, mnkr | | | | |
    | Projekt | Budget 2025 | Utfall | Prognos | Avvikelse |
    | Brandstation | ${12 * sign} | ${6 * sign} | ${13 * sign} | -1 |
    | Fordon | ${4 * sign} | ${3 * sign} | ${3 * sign} | 1 |
    | Summa | ${16 * sign} | ${9 * sign} | ${16 * sign} | 0 |`;
  const figures = ([1, -1] as const).map((sign) => {
    const { investments } = followUpOf({ Inv: table(sign) });
    return (["budget", "actual", "forecast"] as const).map((role) => investmentFigure(investments, role)?.amount);
  });
  expect(figures[1]).toEqual(figures[0]);
  expect(figures[0]).toEqual([1_600_000_000, 900_000_000, 1_600_000_000]);
});
