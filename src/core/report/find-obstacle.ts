/** Why a report cannot be made from this workbook, if it cannot: nothing is ever written half. */
import type { FollowUp } from "../followup/follow-up";
import { isOfUnsaidPeriod } from "../followup/find-round";
import { sayDoubt } from "../followup/say-doubt";
import type { Problem } from "../problem";
import type { Reading, RecognisedTable, TableKind } from "../recognise/table";
import { cellAddress } from "../sheet/address";
import { hasFiguresFor } from "./has-figures-for";
import { countsOn } from "./used-cells";
import { whatIsMissing } from "./what-is-missing";
import type { Block, Template } from "./template";

export function findObstacle(template: Template, followUp: FollowUp, reading: Reading): Problem | undefined {
  if (followUp.round.isAssumed && template.blocks.some((block) => kindsOf(block).some((kind) => OPERATING.includes(kind)))) return unsaidPeriod(reading);
  const missing = template.blocks.find((block) => block.isRequired && !hasFiguresFor(block, followUp));
  if (missing) return nothingToReport(template, whatIsMissing(missing, followUp));
  const fitting = template.blocks.filter((block) => hasFiguresFor(block, followUp));
  if (!fitting.some(({ isSupplement }) => !isSupplement)) return nothingToReport(template, [...new Set(template.blocks.filter(({ isSupplement }) => !isSupplement).map((block) => whatIsMissing(block, followUp)))].join("; "));
  const used = reading.tables.filter(({ kind }) => fitting.some((block) => kindsOf(block).includes(kind)));
  return ambiguous(used) ?? undecided(used, followUp) ?? unreadable(used, fitting, reading, followUp);
}

/** A report of the whole year with a period's amounts would be wrong in every figure. */
function unsaidPeriod({ tables }: Reading): Problem {
  const sheet = tables.find(({ columns }) => columns.some(isOfUnsaidPeriod))?.sheet ?? "";
  return { kind: "ambiguousReading", message: `Bladet ”${sheet}” har belopp för en period, men inget i arbetsboken säger vilka månader. Skriv dem i titeln, till exempel ”januari–augusti”, eller som Period på ett blad med uppgifter, och kör igen.` };
}

function nothingToReport(template: Template, missing: string): Problem {
  return {
    kind: "nothingToReport",
    message: `${template.name} kunde inte göras: ${missing}. Titta under fliken Underlag hur bladen har förståtts och rätta det där, eller lägg till det som saknas.`,
  };
}

const OPERATING: readonly TableKind[] = ["operatingDetail", "operatingSummary", "ledger", "accountBudget", "contribution"];

function kindsOf(block: Block): readonly TableKind[] {
  switch (block.kind) {
    case "operating":
    case "deviations": return OPERATING;
    case "sentences": return block.of === "investments" ? ["investments"] : OPERATING;
    case "investments": return ["investments"];
    case "records": return [block.of];
    case "frame": return [];
    case "allocation": return [...OPERATING, "population"];
  }
}

function ambiguous(tables: readonly RecognisedTable[]): Problem | undefined {
  const table = tables.find(({ alternatives }) => alternatives.length > 0);
  if (!table) return undefined;
  const readings = table.alternatives.map(({ reason }) => reason).join(" eller ");
  return {
    kind: "ambiguousReading",
    message: `Tabellen på bladet ”${table.sheet}” kan läsas på flera sätt: ${readings} Välj läsning under fliken Underlag och kör igen.`,
  };
}

/** Adding them might count the money twice, leaving one out might lose it. */
function undecided(tables: readonly RecognisedTable[], followUp: FollowUp): Problem | undefined {
  const doubt = followUp.undecided.find(({ used, other }) => [used, other].every(({ table }) => tables.some(({ id }) => id === table)));
  return doubt && { kind: "ambiguousReading", message: `${sayDoubt(doubt).join(" ")} Rapporten görs inte förrän det är avgjort.` };
}

function unreadable(tables: readonly RecognisedTable[], blocks: readonly Block[], { unread }: Reading, { round }: FollowUp): Problem | undefined {
  const cells = unread.filter(({ sheet, row, column }) => {
    if (row === undefined || column === undefined) return false;
    return tables.some((table) => table.sheet === sheet && blocks.some((block) => countsOn(block, table, { row, column }, round)));
  });
  const [first] = cells;
  if (!first) return undefined;
  const places = cells.slice(0, 3).map(({ sheet, row = 0, column = 0 }) => `${sheet}!${cellAddress(row, column)}`).join(", ");
  const more = cells.length > 3 ? ` och ${cells.length - 3} till` : "";
  return { kind: "unreadableAmounts", message: `Beloppen i ${places}${more} kunde inte läsas. ${first.message} Rapporten görs inte förrän de är rättade.` };
}
