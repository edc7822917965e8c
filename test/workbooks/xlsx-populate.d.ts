/** The package has no types of its own; read-grids.ts says what it uses of a workbook. */
declare module "xlsx-populate" {
  const XlsxPopulate: { fromDataAsync(data: Uint8Array): Promise<unknown> };
  export default XlsxPopulate;
}
