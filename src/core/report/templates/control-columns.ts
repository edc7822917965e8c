/** The columns that both bilagor of the intern kontroll share. */
import type { RecordColumn } from "../template";

export const CONTROL_COLUMNS: readonly RecordColumn[] = [
  { id: "point", kind: "cell", role: "rowLabel", show: "text", header: "Kontrollpunkt" },
  { id: "yes", kind: "cell", role: "doneYes", show: "mark", group: "Kontroll utförd", header: "Ja" },
  { id: "no", kind: "cell", role: "doneNo", show: "mark", group: "Kontroll utförd", header: "Nej" },
  { id: "without", kind: "cell", role: "withoutRemark", show: "mark", group: "Resultat", header: "UA" },
  { id: "with", kind: "cell", role: "withRemark", show: "mark", group: "Resultat", header: "MA" },
  { id: "remark", kind: "cell", role: "remark", orRole: "comment", show: "text", header: "Anmärkning" },
  { id: "measure", kind: "cell", role: "measure", show: "text", header: "Vidtagna/föreslagna förbättringsåtgärder" },
];
