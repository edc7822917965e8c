/** Ett konto som bokförs varje månad ska ha alla månader: hyra, lön och internränta hoppar inte över en. */
import { showRounded } from "../arithmetic/show-number";
import type { CheckContext } from "../check-context";
import { monthOfText } from "../../recognise/ledger-month";
import { monthlyAccounts, type MonthlyAccount } from "../monthly-accounts";
import { showMonth } from "../ledger-postings";
import type { Observation, Rule } from "../rule";

const HEAD = `
  | Huvudbok 2024 |          |       |            |                |        |
  | Period        | Ver.nr   | Konto | Kontotext  | Text           | Belopp |`;

export const accountHasEveryMonth: Rule = {
  id: "account-has-every-month",
  title: "Konton som bokförs varje månad har alla månader",
  why: "En glömd månadshyra ser ut som ett överskott tills den bokförs.",
  source: "Periodisering: kostnaden hör till den månad den avser (LKBR, god redovisningssed).",
  reads: ["ledger", "operatingDetail", "operatingSummary", "accountBudget"],
  check,
  examples: {
    ok: [{
      shows: "Hyran finns i alla fem månaderna.",
      sheets: [{ name: "Huvudbok", drawing: `${HEAD}
        | 202401        | 01000001 | 6010  | Lokalhyra  | Hyra januari   |  50000 |
        | 202402        | 01000002 | 6010  | Lokalhyra  | Hyra februari  |  50000 |
        | 202403        | 01000003 | 6010  | Lokalhyra  | Hyra mars      |  50000 |
        | 202404        | 01000004 | 6010  | Lokalhyra  | Hyra april     |  50000 |
        | 202405        | 01000005 | 6010  | Lokalhyra  | Hyra maj       |  50000 |
        | 202405        | 01000006 | 7430  | Konsulter  | Faktura        |  18000 |` }],
    }],
    notOk: [{
      shows: "Hyran för april saknas.",
      class: "question",
      sheets: [{ name: "Huvudbok", drawing: `${HEAD}
        | 202401        | 01000001 | 6010   | Lokalhyra  | Hyra januari   |  50000 |
        | 202402        | 01000002 | 6010   | Lokalhyra  | Hyra februari  |  50000 |
        | 202403        | 01000003 | [6010] | Lokalhyra  | Hyra mars      |  50000 |
        | 202405        | 01000005 | 6010   | Lokalhyra  | Hyra maj       |  50000 |
        | 202406        | 01000006 | 6010   | Lokalhyra  | Hyra juni      |  50000 |
        | 202406        | 01000007 | 7430   | Konsulter  | Faktura        |  18000 |` }],
    }],
  },
};

/** Slag that are booked month by month. Licences and consultants come when they come. */
const MONTHLY: ReadonlySet<string> = new Set(["personnel", "premises", "capital"]);
/** So many months are booked for each that is missing: fewer show no habit. */
const BOOKED_PER_MISSING = 4;

function check(workbook: CheckContext): Observation[] {
  return monthlyAccounts(workbook).filter(({ type }) => MONTHLY.has(type ?? "")).flatMap((account) => findGap(account, workbook));
}

function findGap(account: MonthlyAccount, { round }: CheckContext): Observation[] {
  const end = round.period ? Math.min(monthOfText(round.period.to), account.last) : account.last;
  const wanted = Array.from({ length: end - account.first + 1 }, (_, step) => account.first + step);
  const missing = wanted.filter((month) => !account.months.has(month));
  const booked = wanted.length - missing.length;
  if (missing.length * BOOKED_PER_MISSING > booked || !isRegular(account)) return [];
  return missing.map((month) => ({
    class: "question",
    at: account.placeOfMonth(month),
    message: `Konto ${account.account} ${account.name} är bokfört ${booked} av ${wanted.length} månader, omkring ${showRounded(Math.abs(median(account)), 0)} kr i månaden, men inte i ${showMonth(month)}.`,
    advice: "Saknas en faktura eller en periodisering?",
    difference: median(account),
  }));
}

/** Every month within half and double of the middle one. */
function isRegular(account: MonthlyAccount): boolean {
  const middle = median(account);
  return [...account.months.values()].every((amount) => amount / middle >= 0.5 && amount / middle <= 2);
}

function median({ months }: MonthlyAccount): number {
  const sorted = [...months.values()].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
