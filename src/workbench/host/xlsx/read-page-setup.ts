/** Page setup, headers and footers of a sheet's XML. */
import { emptyHeaderFooter, newPageSetup, splitHeader, type HeaderFooter, type PageSetup } from "../workbook/page-setup";
import { child, flag, textOf, type XmlElement } from "./xml";

export function readPageSetup(shell: XmlElement): PageSetup {
  const page = newPageSetup();
  const setup = child(shell, "pageSetup")?.attributes ?? {};
  const options = child(shell, "printOptions")?.attributes ?? {};
  const fits = flag(child(child(shell, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  page.orientation = setup["orientation"] === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = Number(setup["paperSize"] ?? 9);
  page.scale = Number(setup["scale"] ?? 100);
  if (fits) {
    page.fitToWidth = Number(setup["fitToWidth"] ?? 1);
    page.fitToHeight = Number(setup["fitToHeight"] ?? 1);
  }
  page.blackAndWhite = flag(setup["blackAndWhite"]);
  page.draftMode = flag(setup["draft"]);
  page.printOrder = setup["pageOrder"] === "overThenDown" ? "OverThenDown" : "DownThenOver";
  if (flag(setup["useFirstPageNumber"])) page.firstPageNumber = Number(setup["firstPageNumber"] ?? 1);
  page.centerHorizontally = flag(options["horizontalCentered"]);
  page.centerVertically = flag(options["verticalCentered"]);
  page.printGridlines = flag(options["gridLines"]);
  page.printHeadings = flag(options["headings"]);
  const margins = child(shell, "pageMargins")?.attributes ?? {};
  for (const side of Object.keys(page.margins) as (keyof PageSetup["margins"])[]) {
    if (margins[side] !== undefined) page.margins[side] = Number(margins[side]);
  }
  readHeaders(child(shell, "headerFooter"), page);
  return page;
}

function readHeaders(node: XmlElement | undefined, page: PageSetup): void {
  if (!node) return;
  const [hasFirst, hasEven] = [flag(node.attributes["differentFirst"]), flag(node.attributes["differentOddEven"])];
  const { headersFooters } = page;
  headersFooters.state = hasFirst ? (hasEven ? "FirstOddAndEven" : "FirstAndDefault") : hasEven ? "OddAndEven" : "Default";
  headersFooters.defaultForAllPages = readPair(node, "oddHeader", "oddFooter");
  headersFooters.firstPage = readPair(node, "firstHeader", "firstFooter");
  headersFooters.evenPages = readPair(node, "evenHeader", "evenFooter");
}

function readPair(node: XmlElement, headerName: string, footerName: string): HeaderFooter {
  const header = splitHeader(textOf(child(node, headerName)));
  const footer = splitHeader(textOf(child(node, footerName)));
  return {
    ...emptyHeaderFooter(),
    leftHeader: header.left, centerHeader: header.center, rightHeader: header.right,
    leftFooter: footer.left, centerFooter: footer.center, rightFooter: footer.right,
  };
}
