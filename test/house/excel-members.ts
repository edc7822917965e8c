/** Every member of Microsoft's Excel API that the code in src/excel says, with the requirement set that brought it. */
import { join } from "node:path";
import ts from "typescript";
import { filesUnder, ROOT, textOf } from "./source-files";

export interface ExcelMember {
  readonly file: string;
  /** The class of the API, such as "Range"; undefined for options and other plain shapes. */
  readonly owner: string | undefined;
  readonly name: string;
  /** "ExcelApi 1.9"; undefined where the types say nothing. */
  readonly since: { readonly set: string; readonly version: string } | undefined;
}

const OFFICE_TYPES = "/@types/office-js/";
const API_SET = /\[\s*Api set:\s*(\w+)\s*([\d.]+)?/i;

function program(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createProgram(files.map((file) => join(ROOT, file)), options);
}

/** The class whose member it is, or Excel itself; load({ values: true }) on a collection names the members of its items. */
function classOf(owner: ts.Node): string | undefined {
  if (ts.isClassDeclaration(owner)) return owner.name?.text;
  if (ts.isModuleBlock(owner)) return owner.parent.name.text === "Excel" ? "Excel" : undefined;
  const loaded = ts.isInterfaceDeclaration(owner) ? /^(\w+?)(?:Collection)?LoadOptions$/.exec(owner.name.text)?.[1] : undefined;
  return owner.getSourceFile().text.includes(`class ${loaded} extends`) ? loaded : undefined;
}

function describe(symbol: ts.Symbol, file: string): ExcelMember | undefined {
  const declaration = symbol.declarations?.find((candidate) => candidate.getSourceFile().fileName.includes(OFFICE_TYPES));
  if (declaration === undefined || ts.isTypeParameterDeclaration(declaration)) return undefined;
  const owner = declaration.parent;
  const comment = declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart());
  const [, set, version] = API_SET.exec(comment) ?? [];
  return {
    file,
    owner: classOf(owner),
    name: symbol.name,
    since: set !== undefined && version !== undefined ? { set, version } : undefined,
  };
}

/** The symbol behind `range.address`, `{ horizontalFitToPages: 1 }` or `load({ values: true })`. */
function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return undefined;
  return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
}

export function excelMembers(): ExcelMember[] {
  const files = filesUnder("src/excel", [".ts"]);
  const built = program(files);
  const checker = built.getTypeChecker();
  return files.flatMap((file) => {
    const found: ExcelMember[] = [];
    const visit = (node: ts.Node): void => {
      const symbol = symbolOf(node, checker);
      const member = symbol === undefined ? undefined : describe(symbol, file);
      if (member !== undefined) found.push(member);
      ts.forEachChild(node, visit);
    };
    visit(built.getSourceFile(join(ROOT, file))!);
    return found;
  });
}

/** The highest version of a set that the file asks for at run time before it uses it; "0" when it never asks. */
export function guardedVersion(file: string, set: string): string {
  const asked = [...textOf(file).matchAll(/isSetSupported\(\s*"(\w+)",\s*"([\d.]+)"/g)].filter(([, name]) => name === set).map(([, , version = "0"]) => version);
  return asked.reduce((highest, version) => (isAtLeast(version, highest) ? version : highest), "0");
}

/** True when "1.14" ≥ "1.9". */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
