/** A rule's page is made of the rule: its policy, its drawings and the words it really says. */
import { describeCatalogue, describeRule } from "../../../src/core/rules/describe-rule";
import { RULES } from "../../../src/core/rules/index";

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s has a page with both kinds of examples and its own words", (_id, rule) => {
  const page = describeRule(rule);
  expect(page.startsWith(`# ${rule.title}\n`)).toBe(true);
  expect(page).toContain(rule.why);
  expect(page).toContain("## Så ska det se ut");
  expect(page.match(/^> .+$/gmu)?.length).toBeGreaterThanOrEqual(rule.examples.notOk.length);
  expect(page).not.toMatch(/undefined|\[object/u);
});

test("the list names every rule once", () => {
  const list = describeCatalogue(RULES);
  expect(RULES.filter(({ id }) => list.split(`(${id}.md)`).length !== 2)).toEqual([]);
});
