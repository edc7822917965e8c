/** How a control point is answered in words: Ja or Nej, utan or med anmärkning. */
import { sampleRows } from "./column-profile";
import { ANSWER_WORDS } from "./header-words";
import { plainHeader } from "./read-period";
import type { DescribedColumn } from "./describe-columns";
import type { Frame } from "./find-frames";

export type Answer = (typeof ANSWER_WORDS)[number][0];

export function answerOf(text: string): Answer | undefined {
  const plain = plainHeader(text);
  return ANSWER_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Where both answers stand in one column, it has the role of the first: "Genomförd" over Ja and Nej. */
const FIRST_OF: Readonly<Record<Answer, Answer>> = { doneYes: "doneYes", doneNo: "doneYes", withoutRemark: "withoutRemark", withRemark: "withoutRemark" };

const ROWS_LOOKED_AT = 240;

/** An "Anmärkning" over a column is no answer but what was seen. */
const NAMED = /^(?:ja|nej|u\.?\s?a\.?|m\.?\s?a\.?)$/u;

/** The role of a column that is called an answer ("Ja"), or whose cells nearly all are answers of one sort. */
export function answerColumn({ view, rows }: Frame, { column, own }: DescribedColumn): Answer | undefined {
  const texts = sampleRows(rows, ROWS_LOOKED_AT).map((row) => view.cell(row, column).text).filter((text) => text !== "");
  const told = texts.flatMap((text) => { const answer = answerOf(text); return answer ? [FIRST_OF[answer]] : []; });
  const [first] = told;
  if (first !== undefined && told.every((each) => each === first) && told.length * 5 >= texts.length * 4) return first;
  const name = own.join(" ");
  return told.length === 0 && NAMED.test(plainHeader(name)) ? answerOf(name) : undefined;
}
