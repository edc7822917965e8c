/** The glossary is the language of the code: its words are used, and the words it advises against are not. */
import ts from "typescript";
import { filesUnder, textOf } from "./source-files";

interface Term {
  readonly swedish: string;
  readonly code: string;
  readonly avoid: readonly string[];
}

const terms: Term[] = textOf("docs/glossary.md")
  .split("\n")
  .filter((line) => /^\| [^|]+ \| `\w+` \|/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, swedish = "", code = "", , avoid = ""]) => ({ swedish, code: code.replaceAll("`", ""), avoid: avoid.split(",").map((word) => word.trim()) }));

/** Every name that a file declares: variables, parameters, functions, types, members. */
function declaredNames(file: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = (node as ts.NamedDeclaration).name;
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node) || ts.isMethodSignature(node);
    if (declares && name !== undefined && ts.isIdentifier(name)) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true));
  return names;
}

/** "periodBudget" → ["period", "budget"] */
function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []).map((word) => word.toLowerCase());
}

function says(name: string, phrase: string): boolean {
  return ` ${wordsOf(name).join(" ")} `.includes(` ${wordsOf(phrase).join(" ")} `);
}

const product = filesUnder("src", [".ts", ".tsx"]).filter((file) => !file.startsWith("src/workbench/"));
const declared = product.flatMap((file) => declaredNames(file).map((name) => ({ file, name })));

test("the glossary has its terms in Swedish order, each once", () => {
  expect(terms.length).toBeGreaterThan(20);
  const swedish = terms.map((term) => term.swedish);
  expect(swedish).toEqual([...new Set(swedish)].sort((a, b) => a.localeCompare(b, "sv")));
});

test("no declared name says a word that the glossary advises against", () => {
  const wrong = terms.flatMap(({ code, avoid }) =>
    declared.filter(({ name }) => avoid.some((word) => says(name, word))).map(({ file, name }) => `${file}: ${name} (say ${code})`),
  );
  expect(wrong).toEqual([]);
});

test("every name in the product is English letters and digits", () => {
  expect(declared.filter(({ name }) => !/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name))).toEqual([]);
});
