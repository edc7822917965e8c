/** Puts a table or sentences on the clipboard, as HTML for Word and as plain text for the rest. Called in a click, or the browser refuses. */
export async function copyRichText(html: string, text: string): Promise<boolean> {
  return copyByEvent(html, text) || copyByClipboard(html, text);
}

/** Works in every web view that Excel uses, also in a frame that has not been given the clipboard. */
function copyByEvent(html: string, text: string): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener("copy", give);
  document.execCommand("copy");
  document.removeEventListener("copy", give);
  return isTaken;
}

function copyByClipboard(html: string, text: string): Promise<boolean> {
  if (typeof ClipboardItem === "undefined") return Promise.resolve(false);
  const item = new ClipboardItem({ "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([text], { type: "text/plain" }) });
  return navigator.clipboard.write([item]).then(() => true, () => false);
}
