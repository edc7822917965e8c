import { Field, Select } from "@fluentui/react-components";

interface Props<Key extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Key, string>>;
  readonly value: Key;
  readonly onChange: (value: Key) => void;
}

/** One of a closed list, under its label. */
export function Choice<Key extends string>({ label, words, value, onChange }: Props<Key>) {
  const keys = Object.keys(words) as Key[];
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => onChange(keys.find((key) => key === data.value) ?? value)}>
        {keys.map((key) => <option key={key} value={key}>{words[key]}</option>)}
      </Select>
    </Field>
  );
}
