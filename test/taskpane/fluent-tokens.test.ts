import { tokens as fluent } from "@fluentui/react-components";
import { tokens } from "../../src/taskpane/fluent-tokens";

test("every token says the same as in Fluent's own list", () => {
  const names = Object.keys(fluent) as (keyof typeof fluent)[];
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => tokens[name] !== fluent[name])).toEqual([]);
});
