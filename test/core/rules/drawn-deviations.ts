/** A table of operations whose deviations are formulas, but for the cells that are given, for the rules that compare formulas. */

const NAMES = ["Intäkter", "Personalkostnader", "Lokalkostnader", "Licenser", "Resor", "Energi", "Konsulter", "Telefoni", "Utrustning", "Försäkringar", "Kapitalkostnader", "Utbildning", "Övrigt"];

/** Deviations row by row: budget minus forecast where nothing is said. */
export function deviations(...cells: readonly string[]): { Drift: string } {
  const rows = cells.map((cell, at) => {
    const [budget, forecast] = at === 0 ? [-9000, -9100] : [1000 + 137 * at, 900 + 113 * at];
    return `| ${NAMES[at] ?? ""} | ${budget} | ${forecast} | ${cell === "" ? `=B${at + 3}-C${at + 3} → ${budget - forecast}` : cell} |`;
  });
  return { Drift: `
    | Drift 2024, tkr |        |         |           |
    | Slag            | Budget | Prognos | Avvikelse |
    ${rows.join("\n")}` };
}
