/** The oldest Excel that the manifest lets the add-in into; some versions load it all the same. */
const OLDEST = { set: "ExcelApi", version: "1.14" } as const;

/** Why the pane cannot be used here, in words for the user; undefined where it can. */
export function unsupported(host: Office.HostType | null | undefined): string | undefined {
  if (host !== Office.HostType.Excel) return "Nämndrapport arbetar i Excel. Öppna arbetsboken i Excel och starta tillägget därifrån.";
  if (Office.context.requirements.isSetSupported(OLDEST.set, OLDEST.version)) return undefined;
  return "Den här versionen av Excel är för gammal för Nämndrapport. Det behövs Excel för Microsoft 365, Excel 2024 eller Excel på webben. Arbetsboken är orörd. Be it-avdelningen om en uppdatering.";
}

/** Said without the pane's own parts, which may not work here. */
export function showUnsupported(why: string): void {
  const root = document.getElementById("root");
  const text = document.createElement("p");
  text.className = "loading";
  text.setAttribute("role", "alert");
  text.textContent = why;
  root?.replaceChildren(text);
}
