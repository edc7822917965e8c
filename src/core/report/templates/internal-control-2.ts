/** Intern kontroll, bilaga 2: how the committee's own kontrollpunkter were followed up. */
import type { Template } from "../template";
import { CONTROL_COLUMNS } from "./control-columns";

export const internalControl2: Template = {
  id: "internal-control-2",
  name: "Intern kontroll, bilaga 2",
  sheet: "Intern kontroll bilaga 2",
  about: "Uppföljning av nämndens egna kontrollpunkter: om kontrollen är utförd, med eller utan anmärkning, och vad som görs åt den.",
  title: "Uppföljning av {committeeGenitive} särskilda plan för intern kontroll med nämndspecifika kontrollpunkter för {controlYear}",
  orientation: "landscape",
  unit: "tkr",
  decimals: 0,
  isDated: true,
  isSigned: false,
  blocks: [
    { kind: "records", of: "internalControl", isRequired: true, key: "UA = utan anmärkning, MA = med anmärkning.", nth: 1, rows: { from: 2 }, columns: CONTROL_COLUMNS },
  ],
};
