/** The fields of the settings, each under its label with its hint and what is wrong with it. */
import { Field, Input, Switch, Textarea } from "@fluentui/react-components";
import type { DraftErrors, NumberField, SettingsDraft, SwitchField, TextField } from "./settings-draft";

interface Props<Name extends keyof SettingsDraft> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly draft: SettingsDraft;
  readonly errors: DraftErrors;
  readonly set: (change: Partial<SettingsDraft>) => void;
}

type Texts = Props<TextField | NumberField>;

function around({ label, hint, name, errors }: Texts) {
  const error = errors[name];
  return { label, size: "small" as const, ...(hint === undefined ? {} : { hint }), ...(error === undefined ? {} : { validationMessage: error, validationState: "error" as const }) };
}

export function TextInput(props: Texts & { readonly onChange?: (text: string) => void }) {
  const { name, draft, set, onChange = (text) => set({ [name]: text }) } = props;
  return <Field {...around(props)}><Input size="small" input={{ style: { minWidth: 0 } }} value={draft[name]} onChange={(_, { value }) => onChange(value)} /></Field>;
}

export function NumberInput(props: Props<NumberField>) {
  const { name, draft, set } = props;
  return <Field {...around(props)}><Input size="small" inputMode="decimal" input={{ style: { minWidth: 0 } }} value={draft[name]} onChange={(_, { value }) => set({ [name]: value })} /></Field>;
}

export function LinesField(props: Props<TextField>) {
  const { name, draft, set } = props;
  return <Field {...around(props)}><Textarea size="small" rows={3} value={draft[name]} onChange={(_, { value }) => set({ [name]: value })} /></Field>;
}

export function SwitchInput({ name, label, draft, set }: Props<SwitchField>) {
  return <Switch label={label} checked={draft[name]} onChange={(_, { checked }) => set({ [name]: checked })} />;
}
