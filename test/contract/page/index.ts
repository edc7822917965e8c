/** The contract suite in a pane of its own: run it in any Excel, paste the result back (docs/prova-i-excel.md). */
import { cellCases } from "../cells";
import { reportContract } from "../contract";
import { structureCases } from "../structure";

function found<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}

const button = found("run", HTMLButtonElement);
const status = found("status", HTMLElement);
const result = found("result", HTMLTextAreaElement);

/** Which Excel it was: without it a result says nothing. */
function thisExcel(): string {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}, språk ${displayLanguage}, format ${contentLanguage}, ${navigator.userAgent}`;
}

/** The cases add and delete sheets: never in a workbook that somebody needs. */
function isEmptyWorkbook(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const count = worksheets.getCount();
    const used = worksheets.getFirst().getUsedRangeOrNullObject();
    await context.sync();
    return count.value === 1 && used.isNullObject;
  });
}

async function run(): Promise<void> {
  button.disabled = true;
  if (await isEmptyWorkbook()) {
    status.textContent = "Proven körs …";
    const lines = await reportContract([...cellCases, ...structureCases]);
    const differing = lines.split("\n").filter((line) => line.startsWith("DIFFERS"));
    result.value = [thisExcel(), `${lines.split("\n").length} prov, ${differing.length} skiljer sig`, lines].join("\n");
    result.select();
    status.textContent = "Klart. Kopiera texten och klistra in den i ärendet.";
  } else status.textContent = "Arbetsboken är inte tom. Öppna en ny med ett enda tomt blad och kör igen.";
  button.disabled = false;
}

button.addEventListener("click", () => {
  run().catch((error: unknown) => {
    status.textContent = `Proven avbröts: ${String(error)}`;
    button.disabled = false;
  });
});
void Office.onReady(() => {
  status.textContent = "Redo.";
  button.disabled = false;
});
