/** In the address of a page: where the workbook that it opens with is, a blob: of the tab that it came from. */
export const BESIDE = "arbetsbok";

/** Opens a workbook, or an empty one, in a tab of its own, as Excel on the web does; false where the browser stops it. */
export function openBeside(file: string | undefined): boolean {
  const address = new URL(window.location.pathname, window.location.href);
  address.searchParams.set(BESIDE, file === undefined ? "" : URL.createObjectURL(new Blob([bytesOf(file)])));
  return window.open(address, "_blank") !== null;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
