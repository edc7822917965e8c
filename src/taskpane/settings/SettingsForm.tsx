import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CommitteeSettings } from "../../core/rules/committee-settings";
import { Choice } from "../Choice";
import { Section } from "../Section";
import { LinesField, NumberInput, SwitchInput, TextInput } from "./fields";
import { draftOf, settingsOf, withCommittee, type DraftErrors, type SettingsDraft } from "./settings-draft";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const UNITS = { sheets: "Som bladen säger", kr: "Kronor", tkr: "Tusental kronor", mnkr: "Miljoner kronor" };
const DECIMALS = { "0": "Inga", "1": "En", "2": "Två", "3": "Tre", "4": "Fyra" };

interface Props {
  readonly settings: CommitteeSettings;
  readonly committeeOfSheets: string | undefined;
  readonly isBusy: boolean;
  readonly save: (settings: CommitteeSettings) => void;
  readonly reset: () => void;
}

/** Every setting in its field; what cannot be read is said there, and nothing is saved until it is mended. */
export function SettingsForm({ settings, committeeOfSheets, isBusy, save, reset }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(settings, committeeOfSheets));
  const [errors, setErrors] = useState<DraftErrors>({});
  const set = (change: Partial<SettingsDraft>): void => setDraft({ ...draft, ...change });
  const submit = (): void => {
    const said = settingsOf(draft, committeeOfSheets);
    setErrors("errors" in said ? said.errors : {});
    if ("settings" in said) save(said.settings);
  };
  const field = { draft, errors, set };
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <Section title="Nämnden">
        <TextInput {...field} name="committee" label="Nämndens namn" hint={committeeOfSheets === undefined ? undefined : `Bladen säger: ${committeeOfSheets}`} onChange={(name) => setDraft(withCommittee(draft, name, committeeOfSheets))} />
        <TextInput {...field} name="hostMunicipality" label="Värdkommun" />
        <LinesField {...field} name="members" label="Medlemmar" hint="En på varje rad." />
      </Section>
      <Section title="Uppföljning">
        <NumberInput {...field} name="roundsPerYear" label="Uppföljningar per år" hint="Tomt: inte bestämt." />
        <TextInput {...field} name="roundEndMonths" label="Periodernas sista månad" hint="Till exempel 2, 4, 8." />
        <Choice label="Rapporten avrundas till" words={UNITS} value={draft.unit} onChange={(unit) => set({ unit })} />
        {draft.unit !== "sheets" && <Choice label="Decimaler" words={DECIMALS} value={draft.decimals} onChange={(decimals) => set({ decimals })} />}
      </Section>
      <Section title="Gränser">
        <NumberInput {...field} name="materialPercent" label="Väsentlig avvikelse, procent" />
        <NumberInput {...field} name="materialKronor" label="Väsentlig avvikelse, kronor" hint="Båda gränserna ska passeras." />
        <NumberInput {...field} name="pacePercent" label="Takt mot prognos, procent" />
        <NumberInput {...field} name="paceKronor" label="Takt mot prognos, kronor" />
        <NumberInput {...field} name="investmentPacePercent" label="Investeringstakt, procent" hint="Kontrollen frågar när förbrukningen är lägre än så, mätt mot hur stor del av året som har gått." />
      </Section>
      <Section title="Nämndens egna regler">
        <SwitchInput {...field} name="hasZeroBudget" label="Nollbudget: årets intäkter och kostnader ska gå jämnt upp" />
        <SwitchInput {...field} name="requiresActionPlan" label="Handlingsplan ska alltid finnas, om så bara med ”Inga åtgärder”" />
        <SwitchInput {...field} name="hasGoalRule" label="Nämndmål bedöms av sina indikatorer" />
        <LinesField {...field} name="approvers" label="Vem som godkänner planerade åtgärder" hint="Orden som får stå i planen, ett på varje rad." />
        <NumberInput {...field} name="measureDecimals" label="Decimaler i handlingsplanen" hint="Tomt: inte bestämt." />
        <NumberInput {...field} name="allocationKeyAge" label="Fördelningsnyckelns år" hint="År före rapportens år; tomt: inte bestämt." />
        <NumberInput {...field} name="payrollFrom" label="PO-pålägg från, procent" hint="Tomt: kontrolleras inte." />
        <NumberInput {...field} name="payrollTo" label="PO-pålägg till, procent" />
      </Section>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isBusy}>Spara inställningarna</Button>
        <Button disabled={isBusy} onClick={reset}>Återställ till förvalen</Button>
      </div>
    </form>
  );
}
