/** Microsoft's own custom-functions runtime, loaded as in a page that is still loading, so that its real Error class is under test. */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const RUNTIME = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js");

/** The least of a page that the script asks for before it waits for the document. */
function emptyPage(): Record<string, unknown> {
  const script = { src: "https://localhost/custom-functions-runtime.debug.js", appendChild: () => undefined };
  const page: Record<string, unknown> = {
    document: { readyState: "loading", addEventListener: () => undefined, getElementsByTagName: () => [script], createElement: () => ({ setAttribute: () => undefined }) },
    navigator: { userAgent: "" },
    location: { search: "", hash: "", href: "" },
    history: {},
    addEventListener: () => undefined,
    setTimeout: () => 0,
    console,
  };
  page["window"] = page;
  return createContext(page) as Record<string, unknown>;
}

export function loadCustomFunctions(): typeof CustomFunctions {
  const page = emptyPage();
  runInContext(readFileSync(RUNTIME, "utf8"), page);
  return page["CustomFunctions"] as typeof CustomFunctions;
}

Object.assign(globalThis, { CustomFunctions: loadCustomFunctions() });
