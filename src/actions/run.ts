/** What an action may use while it runs: a way to be stopped and ways to say how far it has come. */
export interface Run {
  readonly signal?: AbortSignal;
  /** A Swedish line for the user. */
  readonly onProgress?: (text: string) => void;
  /** Called as the first change is sent to Excel: from then on the action cannot be stopped. */
  readonly onWriting?: () => void;
}
