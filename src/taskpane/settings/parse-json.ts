/** What a text stands for; undefined when it is no JSON, which whoever asked then says. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
