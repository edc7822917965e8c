/** What each function does, from the comments that functions.json is made of; the build puts it here (webpack.config.js). */
export interface FunctionHelp {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly isOptional: boolean }[];
  readonly returns: string;
  readonly remarks: readonly string[];
  /** Each is run as a test. */
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

declare const FUNCTIONS_HELP: readonly FunctionHelp[];

export const functionsHelp = FUNCTIONS_HELP;
