import { sayDoubt } from "../../../src/core/followup/say-doubt";
import { amountOfOre } from "../../../src/core/money/amount";

test("a doubt names both tables with their amounts, and both ways out", () => {
  const [what, ifSame, ifParts] = sayDoubt({
    measure: { role: "budget", period: { from: "2025-01", to: "2025-12" } },
    used: { table: "Per slag!A3", amount: amountOfOre(-900_000_000) }, other: { table: "Per kommun!B4", amount: amountOfOre(-320_000_000) },
  });
  expect(what.replace(/\u00a0/gu, " ")).toBe("Tabellerna i A3 på bladet ”Per slag” och i B4 på bladet ”Per kommun” kan visa samma pengar på två sätt, eller var sin del av pengarna: budget är netto −9 000 000 kr i den ena och −3 200 000 kr i den andra.");
  expect([ifSame, ifParts].map((text) => text.slice(0, 22))).toEqual(["Är det samma pengar: r", "Är det delar: skriv i "]);
});
