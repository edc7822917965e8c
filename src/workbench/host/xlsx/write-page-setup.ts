/** Page setup, margins, headers and footers into a sheet's XML. */
import { joinHeader, type HeaderFooter, type PageSetup } from "../workbook/page-setup";
import { placeElement } from "./place-element";
import { child, element, type XmlElement } from "./xml";

export function writePageSetup(root: XmlElement, page: PageSetup): void {
  const old = child(root, "pageSetup")?.attributes ?? {};
  const { fitToWidth: _w, fitToHeight: _h, scale: _s, firstPageNumber: _f, useFirstPageNumber: _u, blackAndWhite: _b, draft: _d, pageOrder: _p, ...kept } = old;
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  placeElement(root, "pageSetup", element("pageSetup", {
    ...kept,
    paperSize: page.paperSize,
    scale: fits || page.scale === 100 ? undefined : page.scale,
    firstPageNumber: page.firstPageNumber,
    fitToWidth: fits ? page.fitToWidth ?? 0 : undefined,
    fitToHeight: fits ? page.fitToHeight ?? 0 : undefined,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : undefined,
    orientation: page.orientation.toLowerCase(),
    blackAndWhite: page.blackAndWhite ? 1 : undefined,
    draft: page.draftMode ? 1 : undefined,
    useFirstPageNumber: page.firstPageNumber === undefined ? undefined : 1,
  }));
  placeElement(root, "pageMargins", element("pageMargins", { ...page.margins }));
  placeElement(root, "printOptions", printOptions(page));
  placeElement(root, "headerFooter", headerFooter(page));
}

function printOptions(page: PageSetup): XmlElement | undefined {
  const attributes = {
    horizontalCentered: page.centerHorizontally ? 1 : undefined,
    verticalCentered: page.centerVertically ? 1 : undefined,
    headings: page.printHeadings ? 1 : undefined,
    gridLines: page.printGridlines ? 1 : undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? element("printOptions", attributes) : undefined;
}

function headerFooter({ headersFooters, useSheetMargins, useSheetScale }: PageSetup): XmlElement | undefined {
  const { state, defaultForAllPages, firstPage, evenPages } = headersFooters;
  const [hasFirst, hasEven] = [/First/.test(state), /Even/.test(state)];
  const parts = [
    ...pair(defaultForAllPages, "odd"),
    ...(hasEven ? pair(evenPages, "even") : []),
    ...(hasFirst ? pair(firstPage, "first") : []),
  ];
  if (parts.length === 0 && state === "Default") return undefined;
  return element("headerFooter", {
    differentOddEven: hasEven ? 1 : undefined,
    differentFirst: hasFirst ? 1 : undefined,
    scaleWithDoc: useSheetScale ? undefined : 0,
    alignWithMargins: useSheetMargins ? undefined : 0,
  }, parts);
}

function pair(texts: HeaderFooter, which: string): XmlElement[] {
  const header = joinHeader(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joinHeader(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return [
    ...(header ? [element(`${which}Header`, {}, [header])] : []),
    ...(footer ? [element(`${which}Footer`, {}, [footer])] : []),
  ];
}
