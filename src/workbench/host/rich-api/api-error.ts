/** A refusal as Excel words it. Code and location are what an add-in may rely on; the message is not. */
export class ApiError extends Error {
  constructor(readonly code: string, message: string, readonly status = 400) {
    super(message);
  }
}

/** Messages as Excel on the web gives them in English; Excel translates them, the product must not show them. */
const messages: Readonly<Record<string, string>> = {
  AccessDenied: "You can't make changes to this because it's protected.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  NonBlankCellOffSheet: "To prevent possible loss of data, Excel can't insert new cells because they would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

export function refuse(code: string, message = messages[code] ?? code): never {
  throw new ApiError(code, message, code === "ItemNotFound" ? 404 : code === "AccessDenied" ? 403 : 400);
}

/** An API that office.js knows and this emulator does not: loud, and recorded, so that no test passes by accident. */
export class Gap extends ApiError {
  constructor(readonly member: string) {
    super("GeneralException", `[emulator] ${member} is not emulated yet`, 500);
  }
}
