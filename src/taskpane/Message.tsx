import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { DismissCircle20Filled, Info20Filled, Warning20Filled } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS, alignItems: "start", padding: tokens.spacingVerticalMNudge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere",
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, ...shorthands.borderColor(tokens.colorStatusDangerBorder1) },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, ...shorthands.borderColor(tokens.colorStatusWarningBorder1) },
  icon: { display: "flex", color: tokens.colorNeutralForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  actions: { gridColumnStart: 2, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly intent: "error" | "info" | "warning";
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A message in Fluent's looks that is there as soon as the pane is: it must be able to tell that nothing more could be fetched. */
export function Message({ intent, title, actions, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={mergeClasses(styles.bar, intent === "error" && styles.error, intent === "warning" && styles.warning)}>
      <span className={mergeClasses(styles.icon, intent === "error" && styles.errorIcon, intent === "warning" && styles.warningIcon)}>
        {intent === "error" ? <DismissCircle20Filled /> : intent === "warning" ? <Warning20Filled /> : <Info20Filled />}
      </span>
      <div id={id}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
