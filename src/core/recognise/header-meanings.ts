/** The meanings of header texts, each read once. */
import { readHeader, type HeaderMeaning } from "./read-header";

export type Meanings = (text: string) => HeaderMeaning;

/** The same text always means the same, so a reading keeps what it has read. */
export function rememberMeanings(): Meanings {
  const known = new Map<string, HeaderMeaning>();
  return (text) => {
    let meaning = known.get(text);
    if (!meaning) known.set(text, (meaning = readHeader(text)));
    return meaning;
  };
}
