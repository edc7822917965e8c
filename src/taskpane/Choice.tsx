import { Field, Select, makeStyles } from "@fluentui/react-components";

/** A long option must not make the list wider than a narrow pane. */
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" }, list: { minWidth: 0 } });

interface Props<Key extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Key, string>>;
  readonly value: Key;
  readonly onChange: (value: Key) => void;
}

/** One of a closed list, under its label. */
export function Choice<Key extends string>({ label, words, value, onChange }: Props<Key>) {
  const styles = useStyles();
  const keys = Object.keys(words) as Key[];
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select size="small" select={{ className: styles.list }} value={value} onChange={(_, data) => onChange(keys.find((key) => key === data.value) ?? value)}>
        {keys.map((key) => <option key={key} value={key}>{words[key]}</option>)}
      </Select>
    </Field>
  );
}
