import { PERMISSIVE, productLicences } from "./licences";
import { textOf } from "./source-files";

test("everything that the product is built of has a licence that lets us use it", () => {
  expect(productLicences().filter((licence) => !PERMISSIVE.includes(licence))).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>;
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
