/** How the sheet is printed: A4, fitted to the width of one page, with print area, repeated rows, header and footer. */
import { areaAddress } from "../core/sheet/address";
import type { PageSetup } from "../core/sheet/edit";

export function queuePageSetup(sheet: Excel.Worksheet, setup: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = setup.isOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.setPrintArea(areaAddress(setup.printArea));
  if (setup.titleRows) layout.setPrintTitleRows(`$${setup.titleRows.first + 1}:$${setup.titleRows.last + 1}`);
  const texts = layout.headersFooters.defaultForAllPages;
  if (setup.header?.left !== undefined) texts.leftHeader = setup.header.left;
  if (setup.header?.center !== undefined) texts.centerHeader = setup.header.center;
  if (setup.header?.right !== undefined) texts.rightHeader = setup.header.right;
  if (setup.footer?.left !== undefined) texts.leftFooter = setup.footer.left;
  if (setup.footer?.center !== undefined) texts.centerFooter = setup.footer.center;
  if (setup.footer?.right !== undefined) texts.rightFooter = setup.footer.right;
}
