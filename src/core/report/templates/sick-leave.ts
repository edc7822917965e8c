/** Sjukfrånvaro in per cent of ordinary working time, as Herrljunga and Vårgårda report it. */
import type { Template } from "../template";

export const sickLeave: Template = {
  id: "sick-leave",
  name: "Sjukfrånvaro",
  sheet: "Sjukfrånvaro rapport",
  about: "Redovisning av sjukfrånvaro, långtidssjukfrånvaro och heltid för kvinnor och män.",
  title: "{committee}: redovisning av sjukfrånvaro {year}",
  orientation: "portrait",
  unit: "tkr",
  decimals: 0,
  isDated: false,
  isSigned: false,
  blocks: [
    {
      kind: "records",
      of: "sickLeave",
      isRequired: true,
      key: "I procent av ordinarie arbetstid där inget annat anges.",
      columns: [
        { id: "label", kind: "cell", role: "rowLabel", show: "text", header: "" },
        { id: "value", kind: "cell", role: "value", orRole: "actual", show: "number", header: "Procent" },
      ],
    },
  ],
};
