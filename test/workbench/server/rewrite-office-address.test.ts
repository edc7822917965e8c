import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rewriteOfficeAddress } from "../../../src/workbench/server/rewrite-office-address";

const PANE = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");

describe("office.js's address", () => {
  it("becomes this server's own in the pane's script and policy, and nothing else changes", () => {
    const rewritten = rewriteOfficeAddress(PANE);
    expect(rewritten).toContain('<script src="/office-js/office.js">');
    expect(rewritten).not.toContain("https://appsforoffice.microsoft.com");
    const undone = rewritten.replaceAll("/office-js/", "https://appsforoffice.microsoft.com/lib/1/hosted/");
    expect(undone.length - PANE.length).toBe(2 * ("'self'".length - "https://appsforoffice.microsoft.com".length));
  });
});
