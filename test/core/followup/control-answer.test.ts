import { isAnswered, sharedAnswer } from "../../../src/core/followup/control-answer";
import { shown } from "../report/shown";
import { layOut } from "../../../src/core/report/lay-out";
import { templateWithId } from "../../../src/core/report/templates/catalogue";
import type { Template } from "../../../src/core/report/template";
import { followUpOf } from "./follow-up-from-drawings";

describe("an answer to a control point", () => {
  it.each([
    ["doneYes", "doneYes", "x", true], ["doneYes", "doneYes", "Ja", true], ["doneYes", "doneYes", "Nej", false], ["doneYes", "doneYes", "", false],
    ["doneNo", "doneYes", "nej", true], ["doneNo", "doneYes", "x", false], ["doneNo", "doneNo", "x", true],
    ["withRemark", "withoutRemark", "MA", true], ["withoutRemark", "withoutRemark", "MA", false], ["withoutRemark", "withoutRemark", "u.a.", true],
    ["withRemark", "withRemark", "Ja", true], ["withRemark", "withRemark", "Nej", false],
  ] as const)("%s is told in the column %s by “%s”: %s", (answer, column, text, isSaid) => {
    expect(isAnswered(answer, column, text)).toBe(isSaid);
  });

  it("is shared only where it has no column of its own", () => {
    expect(sharedAnswer(["controlPoint", "doneYes"], "doneNo")).toBe("doneYes");
    expect(sharedAnswer(["doneYes", "doneNo"], "doneNo")).toBeUndefined();
    expect(sharedAnswer(["controlPoint"], "doneNo")).toBeUndefined();
  });

  it("in words becomes a mark in the form that the committee reports", () => {
    const followUp = followUpOf({ IK: `
      | Intern kontroll 2025 | | | | |
      | Kontrollområde | Genomförd | Utan/med anmärkning | Anmärkning | Åtgärd |
      | Delegationsbeslut anmäls | Ja | UA | | |
      | Kundfakturor skickas i tid | Ja | MA | Två sena | Ny rutin |` });
    const table = shown(layOut(templateWithId("internal-control-1") as Template, followUp, {}));
    expect(table.slice(-2)).toEqual(["Delegationsbeslut anmäls | x | | x", "Kundfakturor skickas i tid | x | | | x | Två sena | Ny rutin"]);
  });
});
