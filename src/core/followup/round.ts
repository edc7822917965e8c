/** Uppföljningstillfälle: the year and the months that a follow-up is about. */
import type { Period } from "../recognise/table";

export interface Round {
  readonly year: number;
  /** The months followed up; the whole year in an annual report or a budget. */
  readonly period: Period;
}
