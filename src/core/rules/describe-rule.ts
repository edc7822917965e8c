/** En regel som text: what docs/rules shows, made from the rule itself so that the two cannot drift apart. */
import { columnLetters } from "../sheet/address";
import { exampleRows, type ExampleCell } from "./example-rows";
import { POLICY_WORDS } from "../policy/policy";
import type { Example, Rule } from "./rule";
import { runExample } from "./run-example";
import { SEVERITY_WORDS, severityOf } from "./severity-preset";

const CLASS_WORDS: Readonly<Record<string, string>> = {
  error: "fel", rule: "regel", label: "rubrik eller period", reversedSign: "omvänt tecken", wrongUnit: "fel enhet", rounding: "avrundning", question: "fråga", notChecked: "gick inte att kontrollera",
};

export function describeRule(rule: Rule): string {
  return [
    `# ${rule.title}`,
    "",
    rule.why,
    "",
    `**Källa:** ${rule.source}`,
    "",
    ...(rule.follows ? [`**Nämndens egen regel:** ${rule.follows.map((name) => POLICY_WORDS[name]).join(", ")} (Inställningar).`, ""] : []),
    ...loudness(rule),
    "",
    "## Så ska det se ut",
    ...rule.examples.ok.flatMap((example) => describeExample(rule, example)),
    "",
    "## Det här pekar regeln på",
    ...rule.examples.notOk.flatMap((example) => describeExample(rule, example)),
    "",
    `*Regelns id är \`${rule.id}\`. Sidan är gjord av [regeln själv](../../src/core/rules/catalogue/${rule.id}.ts).*`,
    "",
  ].join("\n");
}

function loudness(rule: Rule): string[] {
  const kinds = new Map(rule.examples.notOk.map((example) => [CLASS_WORDS[example.class] ?? example.class, SEVERITY_WORDS[severityOf(rule, { class: example.class, isDoubtful: example.isDoubtful === true })].toLowerCase()]));
  return [`**Visas som:** ${[...kinds].map(([words, severity]) => (words === severity ? words : `${severity} (${words})`)).join(", ")}.`];
}

/** The sheets, and what the rule says of them in its own words. */
function describeExample(rule: Rule, example: Example): string[] {
  const { shows, sheets } = example;
  const tables = sheets.flatMap(({ name, drawing }) => ["", ...(sheets.length > 1 ? [`Bladet ”${name}”:`, ""] : []), ...markdownTable(drawing)]);
  const said = runExample(rule, example).findings.filter(({ severity }) => severity !== "rounding").flatMap(({ message, advice }) => ["", `> ${message} ${advice}`]);
  return ["", shows, ...tables, ...said];
}

/** The drawing as a table with column letters and row numbers; the cells that the rule points at are bold. */
function markdownTable(drawing: string): string[] {
  const rows = exampleRows(drawing);
  const width = rows[0]?.length ?? 0;
  const head = ["", ...Array.from({ length: width }, (_, column) => columnLetters(column))];
  return [
    `| ${head.join(" | ")} |`,
    `|${" --- |".repeat(width + 1)}`,
    ...rows.map((cells, row) => `| ${row + 1} | ${cells.map(shownCell).join(" | ")} |`),
  ];
}

function shownCell({ text, isMarked }: ExampleCell): string {
  if (!isMarked) return text;
  return text === "" ? "**(tom)**" : `**${text}**`;
}

/** The list of all rules, in the order of the catalogue. */
export function describeCatalogue(rules: readonly Rule[]): string {
  return [
    "# Reglerna",
    "",
    "En regel är en fil i `src/core/rules/catalogue/`: skäl, källa, kontroll och exempel. Exemplen är också reglernas prov och hjälpen i panelen.",
    "",
    "| regel | varför |",
    "| --- | --- |",
    ...rules.map(({ id, title, why }) => `| [${title}](${id}.md) | ${why} |`),
    "",
  ].join("\n");
}
