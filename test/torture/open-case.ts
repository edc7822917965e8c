/** One workbook in one emulated Excel with one page of office.js, opened and closed by the case itself: thousands are run in one test. */
import { readFileSync } from "node:fs";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { requirementSetsOf } from "../../src/workbench/host/manifest-requirements";
import { startOffice, type OfficePage } from "../../src/workbench/host/node/start-office";

export interface OpenedCase {
  readonly host: ExcelHost;
  /** The pane's page goes away with all that it was doing, and a new one comes. */
  startAnew(): Promise<void>;
  close(): Promise<void>;
}

const floor = requirementSetsOf(readFileSync("manifest.xml", "utf8"));

export async function openCase(workbook: Uint8Array): Promise<OpenedCase> {
  const host = await ExcelHost.open({ requirementSets: floor, workbook });
  let page = await openPage(host);
  return {
    host,
    startAnew: async () => {
      page.close();
      page = await openPage(host);
    },
    close: async () => {
      await host.idle();
      page.close();
      host.close();
    },
  };
}

async function openPage(host: ExcelHost): Promise<OfficePage> {
  const page = await startOffice(host);
  const { Office, Excel, OfficeExtension, CustomFunctions } = page;
  Object.assign(globalThis, { Office, Excel, OfficeExtension, CustomFunctions });
  return page;
}
