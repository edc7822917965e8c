import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { AllocationRequest, SharedOut } from "../../core/allocation/share-out";
import { formatAmount, formatNumber } from "../../core/money/format-number";
import { unitWords } from "../unit-words";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: "right", overflowWrap: "normal", fontVariantNumeric: "tabular-nums", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: "left", hyphens: "auto", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly shared: SharedOut;
  readonly request: AllocationRequest;
}

/** The shares as they will stand, with their check sum. */
export function ShareTable({ shared, request: { unit, decimals } }: Props) {
  const { cell, name } = useStyles();
  const amount = (of: SharedOut["sum"]): string => formatAmount(of, unit, decimals);
  return (
    <>
      <table className={useStyles().table} aria-label="Delar">
        <thead>
          <tr><th scope="col" className={name}>Medlem</th><th scope="col" className={cell}>Andel</th><th scope="col" className={cell}>{unitWords[unit]}</th></tr>
        </thead>
        <tbody>
          {shared.members.map((member, at) => (
            <tr key={at}>
              <th scope="row" className={name}>{member.name}</th>
              <td className={cell}>{formatNumber(member.share * 100, 1)}&nbsp;%</td>
              <td className={cell}>{amount(member.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><th scope="row" className={name}>Summa</th><td className={cell}>100,0&nbsp;%</td><td className={cell}><strong>{amount(shared.sum)}</strong></td></tr>
        </tfoot>
      </table>
      <Text>Kontrollsumma: delarna blir {amount(shared.sum)} av {amount(shared.total)} {unitWords[unit]}.</Text>
    </>
  );
}
