import { fitPage } from "../../../src/core/report/fit-page";

const rows = (count: number): readonly number[] => Array.from({ length: count }, () => 16);

test("a report that can be read on one page is printed on one, turned as the committee turns it", () => {
  expect(fitPage("portrait", [200, 70, 70, 70], rows(30))).toEqual({ orientation: "portrait", isOnePage: true });
  expect(fitPage("landscape", [200, 70, 70, 70], rows(30))).toEqual({ orientation: "landscape", isOnePage: true });
});

test("a report that would be cut is turned rather than split", () => {
  expect(fitPage("landscape", [200, 70, 70, 70], rows(55))).toEqual({ orientation: "portrait", isOnePage: true });
});

test("a long report has the pages that it needs, and its text is not made smaller than can be read", () => {
  expect(fitPage("portrait", [200, 70, 70, 70], rows(200))).toEqual({ orientation: "portrait" });
  expect(fitPage("landscape", [200, 70, 70, 70], rows(200))).toEqual({ orientation: "landscape" });
});
