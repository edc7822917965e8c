/** The product uses nothing that the office.js of the npm package lacks, and nothing newer than the manifest's floor without asking. */
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { excelMembers, guardedVersion, isAtLeast } from "./excel-members";
import { findAll, readXml } from "./read-xml";
import { ROOT, textOf } from "./source-files";

const members = excelMembers();
const floor = new Map(findAll(readXml(textOf("manifest.xml")), "Set").map((set) => [set.attributes["Name"] ?? "", set.attributes["MinVersion"] ?? "0"]));
const officeJs = ["excel-win32-16.01.debug.js", "excel-web-16.00.debug.js"].map((name) => readFileSync(join(ROOT, "node_modules/@microsoft/office-js/dist", name), "utf8"));

test("the reader of members sees src/excel talk to Excel", () => {
  expect(members.map(({ name }) => name)).toContain("worksheets");
  expect(members.filter(({ since }) => since !== undefined).length).toBeGreaterThan(10);
});

test("every member of a class or of Excel itself in src/excel exists in office.js for Windows and for the web", () => {
  const lacking = members.filter(({ owner, name }) => {
    // An error's fields are set when it is made, so they stand on no prototype.
    if (owner === undefined || owner === "Error" || name.startsWith("$")) return false;
    return !officeJs.every((source) => source.includes(`${owner}.prototype.${name} = `) || source.includes(`Object.defineProperty(${owner}.prototype, "${name}"`) || source.includes(`${owner}.${name} = `));
  });
  expect(lacking.map(({ file, owner, name }) => `${file}: ${owner}.${name}`)).toEqual([]);
});

test("every member is within the manifest's floor, or its file asks isSetSupported for it", () => {
  const tooNew = members.filter(({ file, since }) => {
    if (since === undefined) return false;
    return !isAtLeast(floor.get(since.set) ?? "0", since.version) && !isAtLeast(guardedVersion(file, since.set), since.version);
  });
  expect(tooNew.map(({ file, name, since }) => `${file}: ${name} came with ${since?.set} ${since?.version}`)).toEqual([]);
});
