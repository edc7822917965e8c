/** Bilaga 2: the gemensamma servicenämndens handlingsplan with measures for an economy in balance. */
import type { Template } from "../template";

const EFFECT = "Åtgärdens ekonomiska effekt ({unit}, två decimaler)";

export const appendix2: Template = {
  id: "appendix-2",
  name: "Bilaga 2",
  sheet: "Bilaga 2",
  about: "Handlingsplan med åtgärder för att bidra till en ekonomi i balans, som Gemensamma servicenämnden rapporterar den.",
  title: "{committeeGenitive} handlingsplan med åtgärder för att bidra till en ekonomi i balans {year}, {occasion} år {year}",
  orientation: "landscape",
  unit: "mnkr",
  decimals: 2,
  isDated: true,
  isSigned: true,
  blocks: [
    {
      kind: "records",
      of: "actionPlan",
      isRequired: true,
      key: "Planerade åtgärder får ingå i slutlig helårsprognos först efter att de har godkänts av förvaltningschef.",
      unit: "mnkr",
      decimals: 2,
      columns: [
        { id: "number", kind: "cell", role: "number", show: "text", group: "Åtgärd", header: "Löp. nr" },
        { id: "activity", kind: "cell", role: "activity", show: "text", group: "Åtgärd", header: "Verksamhet som berörs" },
        { id: "description", kind: "cell", role: "description", show: "text", group: "Åtgärd", header: "Beskrivning" },
        { id: "goal", kind: "cell", role: "goal", show: "text", group: "Åtgärd", header: "Ev. mål" },
        { id: "decidedBy", kind: "cell", role: "decidedBy", show: "text", group: "Beslut om åtgärd", header: "Förvaltning eller nämnd?" },
        { id: "decisionDate", kind: "cell", role: "decisionDate", show: "text", group: "Beslut om åtgärd", header: "Datum" },
        { id: "status", kind: "cell", role: "status", show: "text", header: "Är åtgärden planerad eller påbörjad?" },
        { id: "startDate", kind: "cell", role: "startDate", show: "text", header: "Driftsättning, datum" },
        { id: "effectActual", kind: "cell", role: "effectActual", show: "amount", group: EFFECT, header: "Utfall {period}" },
        { id: "effectForecast", kind: "cell", role: "effectForecast", show: "amount", group: EFFECT, header: "Prognos helår {year}" },
        { id: "included", kind: "cell", role: "included", show: "text", group: "Ingår åtgärdens ekonomiska effekt i slutlig helårsprognos för {year}?", header: "Ja/Nej" },
        { id: "amount", kind: "cell", role: "amount", show: "amount", header: "Belopp" },
      ],
    },
  ],
};
