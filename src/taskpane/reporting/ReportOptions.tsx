import { makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../Choice";

const useStyles = makeStyles({ options: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", gap: tokens.spacingHorizontalS } });

const UNITS = { template: "Som mallen", kr: "Kronor", tkr: "Tusental kronor", mnkr: "Miljoner kronor" };
const DECIMALS = { template: "Som mallen", "0": "Inga", "1": "En", "2": "Två", "3": "Tre", "4": "Fyra" };

const COLUMN_GROUPS = { template: "Som mallen", reversed: "Helår först" };

/** What is chosen here is said each time, so that "Som mallen" takes back an earlier choice. */
export type ReportChoices = {
  readonly unit: keyof typeof UNITS;
  readonly decimals: keyof typeof DECIMALS;
  readonly columnGroups: keyof typeof COLUMN_GROUPS;
};

interface Props {
  readonly choices: ReportChoices;
  readonly onChange: (choices: ReportChoices) => void;
}

/** How the reports that are made next are written; a report keeps its own when it is refreshed. */
export function ReportOptions({ choices, onChange }: Props) {
  return (
    <div className={useStyles().options} role="group" aria-label="Så skrivs rapporten">
      <Choice label="Enhet i rapporten" words={UNITS} value={choices.unit} onChange={(unit) => onChange({ ...choices, unit })} />
      <Choice label="Decimaler" words={DECIMALS} value={choices.decimals} onChange={(decimals) => onChange({ ...choices, decimals })} />
      <Choice label="Kolumnernas ordning" words={COLUMN_GROUPS} value={choices.columnGroups} onChange={(columnGroups) => onChange({ ...choices, columnGroups })} />
    </div>
  );
}
