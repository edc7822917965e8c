/** Intern kontroll, bilaga 1: how the kommungemensamma kontrollpunkter were followed up. */
import type { Template } from "../template";
import { CONTROL_COLUMNS } from "./control-columns";

export const internalControl1: Template = {
  id: "internal-control-1",
  name: "Intern kontroll, bilaga 1",
  sheet: "Intern kontroll bilaga 1",
  about: "Uppföljning av kommungemensamma kontrollpunkter: om kontrollen är utförd, med eller utan anmärkning, och vad som görs åt den.",
  title: "Uppföljning av {committeeGenitive} plan för intern kontroll med kommungemensamma kontrollpunkter för {controlYear}",
  orientation: "landscape",
  unit: "tkr",
  decimals: 0,
  isDated: true,
  isSigned: false,
  blocks: [
    // Two points are common to all committees in the kommunövergripande plan; the rest are the committee's own.
    { kind: "records", of: "internalControl", isRequired: true, key: "UA = utan anmärkning, MA = med anmärkning.", nth: 0, rows: { from: 0, to: 2 }, columns: CONTROL_COLUMNS },
  ],
};
