/** docs/rules: one page per rule, made from the rule, and the list of them. */
import { join } from "node:path";
import { describeCatalogue, describeRule } from "../../src/core/rules/describe-rule";
import { RULES } from "../../src/core/rules/index";

export const ruleDocs = [
  { file: join("docs", "rules", "README.md"), render: (): string => describeCatalogue(RULES) },
  ...RULES.map((rule) => ({ file: join("docs", "rules", `${rule.id}.md`), render: (): string => describeRule(rule) })),
];
