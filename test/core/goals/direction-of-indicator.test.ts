import { directionOfIndicator } from "../../../src/core/goals/direction-of-indicator";

test.each<[string, "higher" | "lower" | undefined]>([
  ["Minska antalet pågående incidenter", "lower"],
  ["Sjukfrånvaro", "lower"],
  ["Genomsnittlig ärendehanteringstid", "lower"],
  ["Öka andelen ärenden som löses utan driftavbrott", "higher"],
  ["Värde Nöjd Kund Index (NKI)", "higher"],
  ["Tillgänglighet för servrar", "higher"],
  ["Minska sjukfrånvaron och öka frisknärvaron", undefined],
  ["Antal konton", undefined],
  ["", undefined],
])("%j is better %s", (name, direction) => {
  expect(directionOfIndicator(name)).toBe(direction);
});
