/** What Excel prints: kept by us, because the grid engine knows nothing of paper. */

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** Excel's paper number; 9 is A4. */
  paperSize: number;
  /** Percent, used when no fit is asked for. */
  scale: number;
  fitToWidth: number | undefined;
  fitToHeight: number | undefined;
  /** Inches. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  firstPageNumber: number | undefined;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  headersFooters: { state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven"; defaultForAllPages: HeaderFooter; firstPage: HeaderFooter; evenPages: HeaderFooter };
  /** True once an API call changed something: only then is the file's own page setup rewritten. */
  isChanged: boolean;
}

export const emptyHeaderFooter = (): HeaderFooter => ({ leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" });

export function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait", paperSize: 9, scale: 100, fitToWidth: undefined, fitToHeight: undefined,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    centerHorizontally: false, centerVertically: false, printGridlines: false, printHeadings: false,
    blackAndWhite: false, draftMode: false, printOrder: "DownThenOver", firstPageNumber: undefined,
    useSheetMargins: true, useSheetScale: true,
    headersFooters: { state: "Default", defaultForAllPages: emptyHeaderFooter(), firstPage: emptyHeaderFooter(), evenPages: emptyHeaderFooter() },
    isChanged: false,
  };
}

const sections = { L: "left", C: "center", R: "right" } as const;

/** "&LVänster&CMitt&P" to its three parts. "&&" is an ampersand, other codes stay as they stand. */
export function splitHeader(code: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  let at: keyof typeof parts = "center";
  for (let i = 0; i < code.length; i++) {
    const next = code[i + 1];
    if (code[i] === "&" && next !== undefined && next in sections) {
      at = sections[next as keyof typeof sections];
      i++;
    } else if (code[i] === "&" && next === "&") {
      parts[at] += "&&";
      i++;
    } else parts[at] += code[i];
  }
  return parts;
}

export function joinHeader(left: string, center: string, right: string): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
