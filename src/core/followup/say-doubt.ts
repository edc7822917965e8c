/** Says in Swedish which two readings of two tables there are, and how the user tells which is right. */
import type { Amount } from "../money/amount";
import { formatAmount } from "../money/format-number";
import type { Undecided } from "./choose-lines";
import type { Measure } from "./measure";

const ROLE_NAMES: Readonly<Record<Measure["role"], string>> = { budget: "budget", actual: "utfall", forecast: "prognos", previousForecast: "förra prognosen", amount: "beloppet" };

/** What we saw; then what to do. */
export function sayDoubt({ measure, used, other }: Undecided): readonly [string, string, string] {
  const show = (amount: Amount): string => `${formatAmount(amount, "kr", 0)} kr`;
  return [
    `Tabellerna ${place(used.table)} och ${place(other.table)} kan visa samma pengar på två sätt, eller var sin del av pengarna: ${ROLE_NAMES[measure.role]} är netto ${show(used.amount)} i den ena och ${show(other.amount)} i den andra.`,
    "Är det samma pengar: rätta så att summorna stämmer, eller välj ”Ingen budgettabell” för den ena under fliken Underlag.",
    "Är det delar: skriv i rubriken över vardera tabellen vilken verksamhet eller kommun den gäller.",
  ];
}

/** "Drift!A5" as a reader says it. */
function place(table: string): string {
  const at = table.lastIndexOf("!");
  return `i ${table.slice(at + 1)} på bladet ”${table.slice(0, at)}”`;
}
