/**
 * What the functions' comments say, for people: one entry per function with its arguments, notes and examples. docs/functions.md is
 * written from it, tests run its examples, and the pane shows them.
 *
 *   npm run docs          writes docs/functions.md
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const ts = require("typescript");
const { SOURCE, splitParameter } = require("./functions-json.cjs");

const DOCUMENT = join(__dirname, "../docs/functions.md");

/** @returns {{ id: string, name: string, description: string, parameters: { name: string, description: string, isOptional: boolean }[], returns: string, remarks: string[], examples: { formula: string, result: string }[] }[]} */
function functionsHelp() {
  const source = ts.createSourceFile(SOURCE, readFileSync(SOURCE, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isFunctionDeclaration).map(helpOf);
}

function helpOf(declaration) {
  const tags = ts.getJSDocTags(declaration);
  const textsOf = (name) => tags.filter((tag) => tag.tagName.text === name).map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? "");
  const [id, name] = textsOf("customfunction")[0].split(/\s+/);
  return {
    id,
    name,
    description: ts.getTextOfJSDocComment(declaration.jsDoc[0].comment),
    parameters: declaration.parameters.map((parameter) => ({
      ...splitParameter(ts.getTextOfJSDocComment(ts.getJSDocParameterTags(parameter)[0].comment)),
      isOptional: parameter.questionToken !== undefined,
    })),
    returns: textsOf("returns")[0],
    remarks: textsOf("remarks"),
    examples: textsOf("example").map((example) => {
      const [formula, result] = example.split(" → ");
      return { formula, result };
    }),
  };
}

const INTRODUCTION = `# Funktionerna

Skrivs i en cell som Excels egna. Namnen är desamma på alla språk. Den här sidan görs av \`npm run docs\` ur kommentarerna i
\`src/functions/functions.ts\`; varje exempel körs som test.

**Gemensamt**
- Argumenten är celler eller områden av samma form. Ett enda värde går ihop med ett helt område. Svaret får områdets form och fyller cellerna under och till höger.
- Räkningen är exakt: 0,3 − 0,1 är 0,2 utan rest. Ingenting avrundas till ören, för funktionen vet inte vilken enhet beloppen har.
- Tal som är text läses på svenska: \`− 36 791\`, \`20 152,00\`, \`40,29 %\` (= 0,4029). \`1.234\` och \`1,234,567\` kan betyda två saker och ger #VÄRDEFEL! med frågan.
- Står det en enhet i cellen ("408 tkr") ger alla utom BELOPP och målfunktionerna #VÄRDEFEL!: skriv talet utan enhet eller använd BELOPP.
- **En tom cell räknas som 0**, för så skickar Excel den. Ett värde som saknas skrivs som text (\`-\`, \`saknas\`, \`ej mätt\`, \`..\`) och ger #SAKNAS!.
- Ett fel i en cell (till exempel #SAKNAS!) ger fel bara på sin rad. I FÖRDELNINGSNYCKEL, FÖRDELA och NÄMNDMÅL, där svaret beror på alla celler, ger det fel i hela svaret.
  #NAMN? och #REFERENS! får ingen funktion lämna vidare; de blir #VÄRDEFEL! med en text som säger vilket felet var.
- Håll muspekaren över felet för att läsa vad som är fel och vad du gör åt det.
- Den som saknar tillägget ser det senast beräknade värdet, tills cellen räknas om och visar #NAMN?. Skicka därför rapporter, inte funktioner: **Ersätt med värden** i panelen.
- Visas #NAMN? hos dig: **Reparera formler** i panelen skriver om formlerna.
`;

function functionsMarkdown() {
  return `${[INTRODUCTION, ...functionsHelp().map(sectionOf)].join("\n")}`;
}

function sectionOf({ name, description, parameters, returns, remarks, examples }) {
  const call = parameters.map((parameter) => (parameter.isOptional ? `[${parameter.name}]` : parameter.name)).join("; ");
  const rows = parameters.map((parameter) => `| ${parameter.name}${parameter.isOptional ? " (kan utelämnas)" : ""} | ${parameter.description} |`);
  const shown = examples.map(({ formula, result }) => `| \`${formula}\` | ${result.startsWith("{") ? result.slice(1, -1).split(";").join(" · ") : result} |`);
  return [
    `## ${name}`,
    "",
    description,
    "",
    `\`=${name}(${call})\``,
    "",
    "| Argument | Vad det är |",
    "|---|---|",
    ...rows,
    "",
    `**Svar:** ${returns}`,
    "",
    ...remarks.flatMap((remark) => [remark, ""]),
    "| Exempel | Svar |",
    "|---|---|",
    ...shown,
    "",
  ].join("\n");
}

module.exports = { functionsHelp, functionsMarkdown, DOCUMENT };

if (require.main === module) writeFileSync(DOCUMENT, functionsMarkdown());
