import { areaAddress, cellAddress, columnLetters } from "../../src/core/sheet/address";
import type { Period, Reading, RecognisedTable } from "../../src/core/recognise/table";

/** A reading as text that a person can approve: one block per table, one line per column and row. */
export function drawReading(reading: Reading): string {
  const round = reading.round ? `Tillfälle: ${reading.round.year ?? "?"}, månad ${reading.round.months ? `${reading.round.months.first}–${reading.round.months.last}` : "?"}` : "Tillfälle: okänt";
  const tables = reading.tables.map(drawTable);
  const unread = reading.unread.map(({ sheet, row, column, message }) => `Oläst ${sheet}${row !== undefined && column !== undefined ? `!${cellAddress(row, column)}` : ""}: ${message}`);
  const examined = reading.examined.filter(({ sheet }) => !reading.tables.some((table) => table.sheet === sheet)).map(({ sheet, text }) => `Inget på ${sheet}: ${text}`);
  return [round, ...tables, ...unread, ...examined].join("\n");
}

function drawTable(table: RecognisedTable): string {
  const columns = table.columns.map(({ column, role, period, span, unit, measure, member, equation, header }) =>
    [
      `  ${columnLetters(column)} ${role}`, period ? drawPeriod(period) : span, measure && `(${measure})`, member !== undefined && `<${member}>`, unit && `[${unit}]`,
      equation && `= ${[...equation.plus.map((each) => `+${columnLetters(each)}`), ...equation.minus.map((each) => `−${columnLetters(each)}`)].join("")}`,
      header.length > 0 ? `”${header.join(" / ")}”` : "utan rubrik",
    ].filter((part) => part !== undefined && part !== "" && part !== false).join(" "),
  );
  const rows = table.rows.map(({ row, kind, label, account, group, member, positive }) =>
    [`  ${row + 1} ${kind}`, account, label === "" ? "(utan etikett)" : label, group !== undefined && `{${group}}`, member !== undefined && `<${member}>`, positive && `plus=${positive}`]
      .filter((part) => part !== undefined && part !== false).join(" "),
  );
  const body = table.kind === "ledger" ? [`  rader ${table.body.first + 1}–${table.body.last + 1}`] : rows;
  return [
    `${table.sheet}!${areaAddress(table.range)} ${table.kind} ${table.unit}${table.unitIsStated ? "" : "?"} plus=${table.positive} rubrik ${table.headerRows ? `${table.headerRows.first + 1}–${table.headerRows.last + 1}` : "saknas"} säkerhet ${table.confidence.toFixed(2)}`,
    ...columns,
    ...body,
    ...table.alternatives.map(({ reason, kind }) => `  eller (${kind}): ${reason}`),
  ].join("\n");
}

function drawPeriod({ from, to }: Period): string {
  return `${from}..${to}`;
}
