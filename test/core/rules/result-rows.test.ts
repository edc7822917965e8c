/** Kommunbidraget, nettokostnaden och resultatet are known by their names, and no other row is taken for them. */
import type { Row } from "../../../src/core/recognise/table";
import { isContributionRow, isNetCostRow, isResultRow } from "../../../src/core/rules/result-rows";

const kinds = (label: string) => {
  const row = { label } as Row;
  return [isContributionRow(row) && "bidrag", isResultRow(row) && "resultat", isNetCostRow(row) && "netto"].filter((kind) => kind !== false).join();
};

test.each([
  ["Kommunbidrag", "bidrag"], ["Nämndbidrag", "bidrag"], ["Skattemedel", "bidrag"], ["Anslag från kommunen", "bidrag"], ["Statsbidrag", ""],
  ["Resultat", "resultat"], ["Årets resultat", "resultat"], ["NETTORESULTAT", "resultat"], ["Över-/underskott", "resultat"], ["Över / underskott", "resultat"], ["Över-  /  underskott", "resultat"], ["Resultatenhet", ""],
  ["Nettokostnad", "netto"], ["Summa nettokostnader", "netto"], ["Netto", "netto"], ["Nettobudget", ""], ["Netto resultat", "resultat"], ["Löner", ""],
])("%s is %s", (label, kind) => {
  expect(kinds(label)).toBe(kind);
});
