/** LibreOffice as a second opinion: it recalculates every formula itself and shows the cells as a Swede would see them. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const USUAL_PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Always recalculate, whatever the file says; Swedish separators. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>
`;

/** Semicolon, quotes, UTF-8, cells as shown, every sheet to a file of its own. */
const CSV_AS_SHOWN = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1";
/** The same with every digit that LibreOffice has. */
const CSV_EXACT = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";

export function program(): string {
  const found = [process.env["LIBREOFFICE"], ...USUAL_PLACES].find((place) => place !== undefined && existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    "LibreOffice saknas på den här datorn, så den oberoende omräkningen kan inte göras. Installera det (Debian: apt-get install libreoffice-calc poppler-utils) " +
      "eller ange var det finns i miljövariabeln LIBREOFFICE.",
  );
}

export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), "namndrapport-"));
}

function convert(file: string, format: string, folder: string): string {
  const out = join(folder, format.slice(0, 3));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(profile, "user/registrymodifications.xcu"), SETTINGS);
  execFileSync(program(), [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", format, "--outdir", out, file], { stdio: "pipe", timeout: 120_000 });
  return out;
}

/** The sheets of the recalculated workbook as they are shown: text[row][column], counted from 0. */
export function recalculated(file: string): (sheet: string) => string[][] {
  return sheetsOf(file, CSV_AS_SHOWN);
}

/** The same as numbers, whatever their formats; what is no number is text, and a blank is "". */
export function recalculatedExactly(file: string): (sheet: string) => (string | number)[][] {
  const sheets = sheetsOf(file, CSV_EXACT);
  return (sheet) => sheets(sheet).map((row) => row.map((text) => (/^-?\d+(?:,\d+)?(?:E[-+]?\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text)));
}

function sheetsOf(file: string, format: string): (sheet: string) => string[][] {
  const out = convert(file, format, scratchFolder());
  return (sheet) => {
    const csv = join(out, `${basename(file, ".xlsx")}-${sheet}.csv`);
    if (!existsSync(csv)) throw new Error(`LibreOffice hittade inget blad ”${sheet}”, bara ${readdirSync(out).join(", ")}`);
    return parseCsv(readFileSync(csv, "utf8"));
  };
}

/** The workbook printed: the text of each page. */
export function printedPages(file: string): string[] {
  const out = convert(file, "pdf", scratchFolder());
  const text = execFileSync("pdftotext", ["-layout", join(out, `${basename(file, ".xlsx")}.pdf`), "-"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return text.split("\f");
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n"]*))(;|\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
