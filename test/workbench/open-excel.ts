/**
 * Opens a workbook in the emulated Excel and installs Microsoft's real office.js on the globals, so that the product's own code runs against it.
 * After each test it is an error if the product used API that the emulator does not know.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost, type HostOptions } from "../../src/workbench/host/excel-host";
import { requirementSetsOf } from "../../src/workbench/host/manifest-requirements";
import { startOffice, type OfficePage } from "../../src/workbench/host/node/start-office";

export interface OpenOptions extends Omit<HostOptions, "workbook"> {
  /** Bytes, or a path from the project's root; absent: one empty sheet. */
  readonly workbook?: Uint8Array | string;
}

export interface OpenedExcel {
  readonly host: ExcelHost;
  readonly page: OfficePage;
  /** Says that this test knows of the gaps, and takes them. */
  takeGaps(): string[];
  /** Requests of the product, office.js's own left out. */
  requests(): number;
}

const opened: { readonly host: ExcelHost; readonly page: OfficePage }[] = [];
const ROOT = join(__dirname, "../..");
/** Tests run on the oldest Excel that the manifest lets the add-in into, unless they say otherwise. */
const floor = requirementSetsOf(readFileSync(join(ROOT, "manifest.xml"), "utf8"));

export const SAMPLES = join("test", "workbooks", "samples");

export async function openExcel({ workbook, ...options }: OpenOptions = {}): Promise<OpenedExcel> {
  const bytes = typeof workbook === "string" ? new Uint8Array(readFileSync(join(ROOT, workbook))) : workbook;
  const host = await ExcelHost.open({ requirementSets: floor, workbook: bytes, ...options });
  const page = await startOffice(host, options.addinId === undefined ? {} : { addinId: options.addinId });
  opened.push({ host, page });
  const { Office, Excel, OfficeExtension, CustomFunctions } = page;
  Object.assign(globalThis, { Office, Excel, OfficeExtension, CustomFunctions });
  return {
    host,
    page,
    takeGaps: () => host.gaps.splice(0),
    requests: () => host.log.filter((request) => !request.isOverhead).length,
  };
}

afterEach(async () => {
  const gaps = opened.flatMap(({ host }) => host.gaps);
  for (const { host, page } of opened.splice(0)) {
    await host.idle();
    page.close();
    host.close();
  }
  expect(gaps).toEqual([]);
});
