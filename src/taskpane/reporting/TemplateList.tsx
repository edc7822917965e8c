import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Template } from "../../core/report/template";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly templates: readonly Template[];
  readonly isRunning: boolean;
  readonly make: (template: string) => void;
}

/** Each report that can be made, what document it is and whose. One that stands in the workbook already is refreshed in its place. */
export function TemplateList({ templates, isRunning, make }: Props) {
  return (
    <ul className={useStyles().list}>
      {templates.map(({ id, name, about }) => (
        <li key={id}>
          <Card size="small">
            <Text weight="semibold">{name}</Text>
            <Text>{about}</Text>
            <div><Button size="small" disabled={isRunning} aria-label={`Skapa eller uppdatera ${name}`} onClick={() => make(id)}>Skapa eller uppdatera</Button></div>
          </Card>
        </li>
      ))}
    </ul>
  );
}
