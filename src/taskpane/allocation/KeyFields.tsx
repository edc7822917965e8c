import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { AllocationOffer } from "../../actions/allocate-on-members";
import { Choice } from "../Choice";
import { withKey, withMember, withNewMember, withoutMember, type AllocationDraft } from "./allocation-draft";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", gap: tokens.spacingHorizontalS },
  member: {
    display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr) auto", gap: tokens.spacingHorizontalXS, alignItems: "center",
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr) auto", marginBottom: tokens.spacingVerticalS },
  },
  name: { minWidth: 0, "@media (max-width: 240px)": { gridColumn: "1 / -1" } },
  input: { minWidth: 0 },
});

const TYPED = "Skriv själv";

interface Props {
  readonly draft: AllocationDraft;
  readonly offer: AllocationOffer;
  readonly onChange: (draft: AllocationDraft) => void;
}

/** Who shares and by what: a population table's year, or what the user writes. */
export function KeyFields({ draft, offer, onChange }: Props) {
  const styles = useStyles();
  const words = { ...Object.fromEntries(offer.keys.map(({ title }) => [title, title])), "": TYPED };
  const { lastKnown, kept } = offer;
  const hint = kept === undefined && lastKnown !== undefined ? `Senast kända 31 december när budgeten beslutades: ${lastKnown.replaceAll("-", "\u2011")}.` : "";
  return (
    <>
      {offer.keys.length > 0 && <Choice label="Nyckeltal" words={words} value={draft.key} onChange={(title) => onChange(withKey(draft, offer, title))} />}
      <div role="group" aria-label="Medlemmar">
        {draft.members.map(({ name, weight }, at) => (
          <div key={at} className={styles.member}>
            <Input size="small" className={styles.name} aria-label={`Medlem ${at + 1}`} placeholder="Medlem" value={name} onChange={(_, { value }) => onChange(withMember(draft, at, { name: value }))} />
            <Input size="small" className={styles.input} inputMode="decimal" aria-label={`Nyckeltal för ${name || `medlem ${at + 1}`}`} placeholder="Nyckeltal" value={weight} onChange={(_, { value }) => onChange(withMember(draft, at, { weight: value }))} />
            <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={`Ta bort ${name || `medlem ${at + 1}`}`} onClick={() => onChange(withoutMember(draft, at))} />
          </div>
        ))}
      </div>
      <div><Button size="small" onClick={() => onChange(withNewMember(draft))}>Lägg till medlem</Button></div>
      <div className={styles.pair}>
        <Field label="Nyckeln räknar" size="small"><Input size="small" className={styles.input} value={draft.keyName} onChange={(_, { value }) => onChange({ ...draft, keyName: value })} /></Field>
        <Field label="Källa" size="small"><Input size="small" className={styles.input} value={draft.keySource} onChange={(_, { value }) => onChange({ ...draft, keySource: value })} /></Field>
      </div>
      <Field label="Nyckelns datum" size="small" hint={hint}>
        <Input size="small" className={styles.input} placeholder="2022-12-31" value={draft.keyDate} onChange={(_, { value }) => onChange({ ...draft, keyDate: value })} />
      </Field>
    </>
  );
}
