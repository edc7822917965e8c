import { existsSync } from "node:fs";
import { join } from "node:path";
import { TEMPLATES, templateWithId } from "../../../../src/core/report/templates/catalogue";

test("every template is the file that its id names, and is found by it", () => {
  for (const template of TEMPLATES) {
    expect(existsSync(join(__dirname, "../../../../src/core/report/templates", `${template.id}.ts`))).toBe(true);
    expect(templateWithId(template.id)).toBe(template);
  }
});

test("no two reports want the same sheet, and Excel can hold every name", () => {
  const names = TEMPLATES.map(({ sheet }) => sheet.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/u.test(name))).toEqual([]);
});

test("every block has its own column and row names, and sums refer to rows above", () => {
  for (const block of TEMPLATES.flatMap(({ blocks }) => blocks)) {
    if (!("columns" in block)) continue;
    const columns = block.columns.map(({ id }) => id);
    expect(new Set(columns).size).toBe(columns.length);
    if (block.kind !== "operating") continue;
    block.rows.forEach((row, at) => {
      const above = block.rows.slice(0, at).map(({ id }) => id);
      if (row.kind === "sum") expect(row.of.filter((id) => !above.includes(id))).toEqual([]);
    });
  }
});

test("templates are plain data, so that a committee's own copy can be kept in settings", () => {
  expect(JSON.parse(JSON.stringify(TEMPLATES))).toEqual(TEMPLATES);
});
