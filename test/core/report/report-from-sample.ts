import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import type { FollowUp } from "../../../src/core/followup/follow-up";
import type { Reading } from "../../../src/core/recognise/table";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { layOut } from "../../../src/core/report/lay-out";
import type { ReportSettings } from "../../../src/core/report/report-settings";
import type { ReportTable } from "../../../src/core/report/report-table";
import { templateWithId } from "../../../src/core/report/templates/catalogue";
import type { Grid } from "../../../src/core/sheet/grid";
import { readSample } from "../../workbooks/read-grids";

export interface Understood {
  readonly grids: readonly Grid[];
  readonly reading: Reading;
  readonly followUp: FollowUp;
}

const understood = new Map<string, Promise<Understood>>();

/** Read once per test file: the ledger has four thousand rows. */
export function understandSample(name: string): Promise<Understood> {
  const known = understood.get(name) ?? understand(name);
  understood.set(name, known);
  return known;
}

async function understand(name: string): Promise<Understood> {
  const grids = await readSample(name);
  const reading = recogniseWorkbook(grids);
  return { grids, reading, followUp: buildFollowUp(reading, grids) };
}

export async function reportFromSample(name: string, id: string, settings: ReportSettings = {}): Promise<ReportTable> {
  const template = templateWithId(id);
  if (!template) throw new Error(id);
  return layOut(template, (await understandSample(name)).followUp, settings);
}
