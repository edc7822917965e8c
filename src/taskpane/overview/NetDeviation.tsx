import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Overview } from "../../core/overview/overview";
import { formatAmount } from "../../core/money/format-number";
import { roundAmount } from "../../core/money/amount";
import { Box } from "../Box";
import { unitWords } from "../unit-words";

const useStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly title: string;
  readonly overview: Overview;
  readonly of: keyof Overview["net"];
}

const LACKING = { period: "Underlaget saknar utfall eller budget för perioden.", forecast: "Underlaget saknar prognos eller årsbudget." };

/** How far from budget, in words too: a sign alone is easily misread. */
export function NetDeviation({ title, overview: { net, unit, decimals }, of }: Props) {
  const styles = useStyles();
  const amount = net[of];
  return (
    <Box name={title}>
      <Text>{title}</Text>
      {amount === undefined
        ? <Text>{LACKING[of]}</Text>
        : (
          <>
            <Text className={styles.figure}>{withPlus(formatAmount(amount, unit, decimals))}</Text>
            <Text>{unitWords[unit]}, {comparedWith(roundAmount(amount, unit, decimals))}</Text>
          </>
        )}
    </Box>
  );
}

function withPlus(text: string): string {
  return /^[−0]/u.test(text) && !/^0,\d*[1-9]/u.test(text) ? text : `+${text}`;
}

function comparedWith(amount: number): string {
  if (amount === 0) return "som budget";
  return amount > 0 ? "bättre än budget" : "sämre än budget";
}
