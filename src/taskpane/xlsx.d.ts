/** A workbook among the assets, in Base64 (webpack.config.js). */
declare module "*.xlsx" {
  const base64: string;
  export default base64;
}
