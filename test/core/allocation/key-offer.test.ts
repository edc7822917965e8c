import { keyOffers, lastKnownTurnOfYear } from "../../../src/core/allocation/key-offer";
import { understandSample } from "../report/report-from-sample";

test("every year of a population table is offered with its day, its members and their cells", async () => {
  const { followUp } = await understandSample("sydnarke-it-2024");
  const offers = keyOffers(followUp);
  expect(offers.length).toBeGreaterThan(0);
  for (const { title, date, members } of offers) {
    expect(title).toContain(date);
    expect(members.length).toBeGreaterThan(1);
    expect(members.every(({ source, weight }) => source !== undefined && weight > 0)).toBe(true);
  }
});

test("a workbook without a population table offers no key", async () => {
  expect(keyOffers((await understandSample("ludvika-gsn-2024-t2")).followUp)).toEqual([]);
});

test("when a budget is decided, the last known turn of the year is two years before it", () => {
  expect(lastKnownTurnOfYear(2024)).toBe("2022-12-31");
});
