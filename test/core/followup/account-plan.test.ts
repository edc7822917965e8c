import { accountNumber, classOfAccount, classOfName } from "../../../src/core/followup/account-plan";

test.each([
  ["3510", "income"], ["5010", "personnel"], ["6010", "premises"], ["6210", "energy"], ["6420", "equipment"],
  ["6830", "telecom"], ["7430", "services"], ["7910", "capital"], ["8520", "capital"], ["8410", "income"], ["7610", "other"],
])("konto %s is %s by its number, whatever its name", (account, expected) => {
  expect(classOfAccount(account)).toBe(expected);
});

test.each([
  ["Intäkter", "income"], ["Hyresintäkter", "income"], ["Driftbidrag fr kommuner", "income"], ["Kommunbidrag", "contribution"],
  ["Övriga personalkostnader", "personnel"], ["Lönekostnad", "personnel"], ["Lokalhyror", "premises"], ["Kapitalkostnader", "capital"],
  ["Licenser & serviceavtal", "licences"], ["Övrigt tjänsteköp", "services"], ["Övriga kostnader", "other"],
])("a row named %s is %s", (name, expected) => {
  expect(classOfName(name)).toBe(expected);
});

test("a name that says nothing has no class", () => {
  expect(classOfName("030 Administration")).toBeUndefined();
  expect(classOfAccount("ABC")).toBeUndefined();
});

test("a konto is the same with and without its name", () => {
  expect(accountNumber("3510 Medlemsbidrag")).toBe("3510");
  expect(accountNumber(" 3510 ")).toBe("3510");
  expect(accountNumber(undefined)).toBeUndefined();
});
