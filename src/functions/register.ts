/** Ties the functions to their ids as the page loads: Excel asks for them before anything else has run. */
import { FUNCTIONS_BY_ID } from "./functions-by-id";

/** "" in the real add-in, "_DEV" in the copy that may stand beside it in the same Excel. */
declare const FUNCTION_SUFFIX: string;

for (const [id, code] of Object.entries(FUNCTIONS_BY_ID)) CustomFunctions.associate(`${id}${FUNCTION_SUFFIX}`, code);
