/** En fördelning efter invånarantal ska säga vilket datums invånare, och nyckeln ska finnas i underlaget. */
import { placeOf } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { SheetAllocation } from "../drawn-allocations";
import { yearsIn } from "../label-cells";
import type { Observation, Rule } from "../rule";

export const allocationKeyHasItsDate: Rule = {
  id: "allocation-key-has-its-date",
  title: "Fördelningsnyckeln har ett datum",
  why: "Invånarantalet ändras varje år; två kommuner som räknar med var sitt datum får var sin faktura.",
  source: "Sydnärkes IT-nämnd fördelar över- och underskott efter invånarantal; nyckelns datum avgör vad var och en betalar.",
  follows: ["allocationKeyAge"],
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "Datumet står i rubriken.",
      sheets: [{ name: "Fördelning", drawing: `
        | Fördelning av underskottet efter invånarantal 2022-12-31, tkr |            |
        | Kommun                                                        | Faktureras |
        | Lekeberg                                                      |        177 |
        | Laxå                                                          |        113 |
        | Summa                                                         |        290 |` }],
    }],
    notOk: [{
      shows: "Inget datum för invånarantalet.",
      class: "question",
      sheets: [{ name: "Fördelning", drawing: `
        | Fördelning av underskottet efter invånarantal, tkr |              |
        | Kommun                                             | [Faktureras] |
        | Lekeberg                                           |          177 |
        | Laxå                                               |          113 |
        | Summa                                              |          290 |` }],
    }],
  },
};

const BY_INHABITANTS = /invånar|folkmängd|befolkning/iu;

function check(workbook: CheckContext): Observation[] {
  return [...workbook.allocations().filter(isUndated).map(ask), ...keyIsAtHand(workbook)];
}

function isUndated({ headings }: SheetAllocation): boolean {
  return headings.some((text) => BY_INHABITANTS.test(text)) && headings.every((text) => yearsIn(text).length === 0);
}

function ask({ sheet, heading, shares }: SheetAllocation): Observation {
  const [first] = shares;
  return {
    class: "question",
    at: placeOf(sheet, (first?.share.row ?? 1) - 1, first?.share.column ?? 0),
    message: `Fördelningen ”${heading}” efter invånarantal säger inte vilket datums invånare den räknar med.`,
    advice: "Skriv datumet, till exempel ”SCB 2022-12-31”.",
  };
}

/** The committee has decided the key's age; then that year must be among the population figures. */
function keyIsAtHand({ round, policy, ...workbook }: CheckContext): Observation[] {
  if (policy.allocationKeyAge === undefined || round.year === undefined) return [];
  const wanted = round.year - policy.allocationKeyAge;
  return tablesOfKind({ round, policy, ...workbook }, "population").flatMap(({ table }) => {
    const years = table.columns.filter(({ role }) => role === "population").map(({ column, period, header }) => ({ column, years: period ? [Number(period.to.slice(0, 4))] : header.flatMap(yearsIn) }));
    const [first] = years;
    if (!first || years.every((each) => each.years.length === 0) || years.some((each) => each.years.includes(wanted))) return [];
    return [{
      class: "question" as const,
      at: placeOf(table.sheet, table.headerRows?.last ?? table.range.top, first.column),
      message: `Nämndens nyckel är invånarantalet den 31 december ${wanted}, men bladet ”${table.sheet}” har inte det året.`,
      advice: `Lägg till invånarantalet ${wanted}, eller ändra nyckelns ålder under Inställningar.`,
    }];
  });
}
