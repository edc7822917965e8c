/** Rader som möts i resultatet: kommunbidraget, nettokostnaden och resultatet självt, kända på sina namn. */
import type { Row } from "../recognise/table";

export function isContributionRow({ label }: Row): boolean {
  return /kommunbidrag|nämndbidrag|skattemedel|anslag från kommun/iu.test(label);
}

export function isResultRow({ label }: Row): boolean {
  return /\bresultat\b|nettoresultat|över-?\s*\/\s*underskott/iu.test(label);
}

export function isNetCostRow({ label }: Row): boolean {
  return /nettokostn|netto\b/iu.test(label) && !/resultat/iu.test(label);
}
