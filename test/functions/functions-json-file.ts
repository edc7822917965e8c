/** The maker of functions.json, with the types that a plain script lacks. */
export const FUNCTIONS_JSON = jest.requireActual<{ generateFunctionsJson: (options: { suffix?: string; helpUrl?: string }) => Promise<string> }>("../../.ci/functions-json.cjs");
