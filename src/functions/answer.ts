/** The edge towards Excel: answers as plain data become cells, and errors become Excel's own with their Swedish text. */
import { isError, type CellAnswer, type FunctionError } from "./function-error";

/** One error fails the whole formula; errors inside a matrix fail only their own cells. */
export function answer(compute: () => CellAnswer[][] | FunctionError): unknown[][] {
  const computed = attempt(compute);
  if (isError(computed)) throw toExcel(computed);
  return computed.map((row) => row.map((cell) => (typeof cell === "string" ? cell : toCell(cell))));
}

function toCell(cell: number | FunctionError): unknown {
  if (isError(cell)) return toExcel(cell);
  return Number.isFinite(cell) ? cell : toExcel({ code: "#NUM!", message: "" });
}

/** A bug of ours must not look like the user's mistake, and Excel drops the text of any error that is not its own. */
function attempt(compute: () => CellAnswer[][] | FunctionError): CellAnswer[][] | FunctionError {
  try {
    return compute();
  } catch (bug) {
    return { code: "#VALUE!", message: `Nämndrapport kunde inte räkna ut formeln. Visa texten för den som förvaltar tillägget: ${String(bug)}` };
  }
}

const CODES: Readonly<Record<FunctionError["code"], keyof typeof CustomFunctions.ErrorCode>> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
};

/** The runtime's class extends Error, though its published types do not say so. */
function toExcel({ code, message }: FunctionError): CustomFunctions.Error & Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[code]], message) as CustomFunctions.Error & Error;
}
