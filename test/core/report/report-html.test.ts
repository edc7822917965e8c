import { paragraphsHtml, reportHtml } from "../../../src/core/report/report-html";
import { reportSentences } from "../../../src/core/report/report-sentences";
import { reportFromSample } from "./report-from-sample";

test("each table has its caption, headers with scope and figures to the right", async () => {
  const html = reportHtml(await reportFromSample("ludvika-gsn-2024-t2", "appendix-1"));
  expect(html).toMatch(/^<div lang="sv"><h1>Gemensamma servicenämndens rapportering/u);
  expect(html.match(/<table/gu)).toHaveLength(2);
  expect(html).toContain("Intäkter och kostnader, miljoner kronor, andra tillfället år 2024<br>Intäkter med plus");
  expect(html).toMatch(/<th scope="colgroup" colspan="3"[^>]*>Januari–april 2024<\/th>/u);
  expect(html).toMatch(/<th scope="row"[^>]*>Kostnader<\/th><td style="text-align:right[^>]*>−25,5<\/td>/u);
});

test("text is escaped, merged goals span their rows", async () => {
  const html = reportHtml(await reportFromSample("sydnarke-it-2021-07", "interim-economy"));
  expect(html).toContain("Datorer &amp; basutrustning");
  expect(reportHtml(await reportFromSample("sydnarke-it-2021-07", "interim-goals"))).toContain('rowspan="4"');
});

test("the sentences of the letter are copied as paragraphs, escaped", async () => {
  const sentences = reportSentences(await reportFromSample("ludvika-gsn-2024-t2", "letter-figures"));
  expect(sentences).toContain("Nettokostnaderna var 1,3 miljoner kronor lägre än periodens budget (positiv avvikelse).");
  expect(paragraphsHtml(["A & B", "C"])).toBe('<div lang="sv"><p>A &amp; B</p><p>C</p></div>');
});
