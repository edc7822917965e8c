import { fingerprintOf, headerName } from "../../../src/core/recognise/fingerprint";

const spring = [["Konto"], ["Januari–april 2024", "Budget"], ["Januari–april 2024", "Utfall"]];
const autumn = [["Konto"], ["Maj–augusti 2025", "Utfall"], ["Maj–augusti 2025", "Budget"]];

test("the same header is the same next period, in whatever order its columns stand", () => {
  expect(fingerprintOf(autumn)).toBe(fingerprintOf(spring));
});

test("another column makes another header", () => {
  expect(fingerprintOf([...spring, ["Prognos"]])).not.toBe(fingerprintOf(spring));
});

test("a column that is called only by its period keeps its kind of period", () => {
  expect(headerName(["2024"])).toBe(headerName(["2025"]));
  expect(headerName(["202404"])).not.toBe(headerName(["2024"]));
});
