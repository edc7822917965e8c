import { shareFormula } from "../../../src/core/allocation/share-formula";

const cells = { total: "$D$3", key: "$B$5:$B$6", own: "B6", untilOwn: "$B$5:B6", keySum: "$B$7", decimals: 0, keyDecimals: 0 };

test("a share is its whole steps, and one more for as many of the largest remainders as there are steps left", () => {
  expect(shareFormula(cells)).toBe(
    "SIGN($D$3)*(INT(ABS($D$3)*B6/$B$7)+IF(SUMPRODUCT(--(MOD(ABS($D$3)*$B$5:$B$6,$B$7)>MOD(ABS($D$3)*B6,$B$7)))" +
      "+SUMPRODUCT(--(MOD(ABS($D$3)*$B$5:B6,$B$7)=MOD(ABS($D$3)*B6,$B$7)))<=ABS($D$3)-SUMPRODUCT(INT(ABS($D$3)*$B$5:$B$6/$B$7)),1,0))",
  );
});

test("an amount with decimals is shared in steps of its last one", () => {
  expect(shareFormula({ ...cells, decimals: 1 })).toMatch(/^SIGN\(\$D\$3\)\*\(INT\(ROUND\(ABS\(\$D\$3\)\*10,0\)\*B6/);
  expect(shareFormula({ ...cells, decimals: 1 })).toMatch(/\/10$/);
});
