/** A table of operations with these amount columns, for the rules that read headings. */
export function drawHeadings(heads: string, title: string): string {
  const count = heads.split("|").length;
  return `
    | ${title} |${" |".repeat(count)}
    | Slag | ${heads} |
    | Intäkter | ${Array.from({ length: count }, (_, at) => -4000 - at).join(" | ")} |
    | Kostnader | ${Array.from({ length: count }, (_, at) => 4000 + at).join(" | ")} |`;
}
