import { ExcelHost } from "../host/excel-host";
import { webRequirementSets } from "../host/requirement-sets";
import type { FunctionsJson } from "../host/functions/metadata";
import type { AddInManifest } from "./ribbon/read-manifest";
import { AddInFrame } from "./workbook/add-in-frame";
import { ExcelSession } from "./workbook/excel-session";

/** The display language of the Excel that is played. */
export const LOCALE = "sv-SE";

/** Opens a workbook, or an empty one, in a fresh Excel with the add-in loading beside it. */
export async function openWorkbook(fileName: string, bytes: Uint8Array | undefined, manifest: AddInManifest, functions: FunctionsJson | undefined): Promise<ExcelSession> {
  const host = await ExcelHost.open({ workbook: bytes, fileName, addinId: manifest.id, functions, platform: "web", requirementSets: webRequirementSets });
  return new ExcelSession(fileName, host, new AddInFrame(host, manifest, fileName, LOCALE));
}
