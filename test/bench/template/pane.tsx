/**
 * What Microsoft's React template for task panes asks of a browser (OfficeDev/Office-Addin-TaskPane-React): the same packages and the same
 * components on the first view, written anew, so that our pane can be measured against it in the same run. Without the template's polyfills.
 */
import { Button, Field, FluentProvider, Image, Textarea, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  header: { display: "flex", flexDirection: "column", alignItems: "center", paddingBottom: "30px", backgroundColor: tokens.colorNeutralBackground3 },
  heading: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground1 },
  list: { listStyleType: "none", padding: "20px", fontSize: tokens.fontSizeBase300 },
  item: { display: "flex", gap: "10px", paddingBottom: "20px" },
  form: { display: "flex", flexDirection: "column", alignItems: "center" },
  text: { margin: "30px 20px 20px", maxWidth: "50%" },
});

const features = [
  { icon: <Ribbon24Regular />, text: "Achieve more with Office integration" },
  { icon: <LockOpen24Regular />, text: "Unlock features and functionality" },
  { icon: <DesignIdeas24Regular />, text: "Create and visualize like a pro" },
];

async function insert(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[text]];
    await context.sync();
  });
}

function App() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.page}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icons/icon-80.png" alt="Template" />
        <h1 className={styles.heading}>Welcome</h1>
      </section>
      <ul className={styles.list}>
        {features.map((feature) => <li key={feature.text} className={styles.item}>{feature.icon}<span>{feature.text}</span></li>)}
      </ul>
      <div className={styles.form}>
        <Field className={styles.text} size="large" label="Enter text to be inserted into the document.">
          <Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <Button appearance="primary" size="large" onClick={() => void insert(text)}>Insert text</Button>
      </div>
    </div>
  );
}

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<FluentProvider theme={webLightTheme}><App /></FluentProvider>);
});
