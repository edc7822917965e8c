/** Number format codes between en-US and Swedish: "#,##0.00" is "# ##0,00" to a Swedish user. */

const words: readonly (readonly [string, string])[] = [
  ["General", "Standard"], ["[Red]", "[Röd]"], ["[Blue]", "[Blå]"], ["[Green]", "[Grön]"], ["[Black]", "[Svart]"], ["[White]", "[Vit]"], ["[Yellow]", "[Gul]"],
];
const marks: Readonly<Record<string, string>> = { ",": "\u00a0", ".": ",", y: "å", Y: "Å", h: "t", H: "T" };
const back: Readonly<Record<string, string>> = { "\u00a0": ",", ",": ".", å: "y", Å: "Y", t: "h", T: "H" };

export function toLocalFormat(code: string): string {
  if (/^m\/d\/yyyy/.test(code)) return "ÅÅÅÅ-MM-DD";
  return translate(words.reduce((text, [from, to]) => text.replaceAll(from, to), code), marks);
}

export function fromLocalFormat(code: string): string {
  // An ordinary space groups digits too, but only between them.
  const grouped = code.replace(/([#0?]) (?=[#0?])/g, "$1\u00a0");
  return words.reduce((text, [to, from]) => text.replaceAll(from, to), translate(grouped, back));
}

/** Quoted and escaped characters, and words in brackets, stand as they are. */
function translate(code: string, table: Readonly<Record<string, string>>): string {
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|Standard|./gs, (part) => (part.length === 1 ? table[part] ?? part : part));
}
