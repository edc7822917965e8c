/** Uppföljningstillfälle: the year and the months that a follow-up is about. */
import type { Period } from "../recognise/table";

export interface Round {
  readonly year: number;
  /** The months followed up; the whole year in an annual report or a budget. */
  readonly period: Period;
  /** True where amounts are said to be for a period and nothing says which months it is: the whole year is then only assumed. */
  readonly isAssumed?: true;
}
