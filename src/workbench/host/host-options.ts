/** How an emulated Excel is opened, and what can be switched while it runs. */
import type { BlankArgument } from "./functions/call-arguments";
import type { FunctionsJson } from "./functions/metadata";

export interface HostOptions {
  /** An .xlsx; absent: one empty sheet. */
  readonly workbook?: Uint8Array | undefined;
  readonly fileName?: string;
  readonly addinId?: string;
  readonly functions?: FunctionsJson | undefined;
  readonly platform?: "web" | "desktop";
  readonly requirementSets?: Readonly<Record<string, string>>;
}

export type HostAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string } | { readonly refused: number };

export interface IncomingRequest {
  /** Counts from 1; overhead is not counted and has number 0. */
  readonly number: number;
  readonly body: string;
  readonly isOverhead: boolean;
}

export interface Switches {
  isEditingCell: boolean;
  payloadLimit: number;
  blankArgument: BlankArgument;
  latency: number;
  /** The host calls back twice with each answer, as a hasty one may. */
  isAnsweringTwice: boolean;
}
