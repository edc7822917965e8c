import { makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../Choice";

const useStyles = makeStyles({ options: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", gap: tokens.spacingHorizontalS } });

const UNITS = { template: "Som mallen", kr: "Kronor", tkr: "Tusental kronor", mnkr: "Miljoner kronor" };
const DECIMALS = { template: "Som mallen", "0": "Inga", "1": "En", "2": "Två", "3": "Tre", "4": "Fyra" };

export interface ReportChoices {
  readonly unit: keyof typeof UNITS;
  readonly decimals: keyof typeof DECIMALS;
}

interface Props {
  readonly choices: ReportChoices;
  readonly onChange: (choices: ReportChoices) => void;
}

/** How the amounts are written in the reports that are made or refreshed next. */
export function ReportOptions({ choices, onChange }: Props) {
  return (
    <div className={useStyles().options} role="group" aria-label="Belopp i rapporten">
      <Choice label="Enhet i rapporten" words={UNITS} value={choices.unit} onChange={(unit) => onChange({ ...choices, unit })} />
      <Choice label="Decimaler" words={DECIMALS} value={choices.decimals} onChange={(decimals) => onChange({ ...choices, decimals })} />
    </div>
  );
}
