/** Excel.WorkbookCreated: what Application.createWorkbook gives, to be opened beside this workbook (excel-web-16.00.debug.js: 28073). */
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostObject } from "../host-object";

/** How every zip file begins, and so every .xlsx, in Base64. */
const ZIP = /^UEsDB/;

export class WorkbookCreated extends HostObject {
  override readonly className = "WorkbookCreated";
  override readonly scalars = ["id"];
  readonly id = "1";

  constructor(private readonly context: ApiContext, private readonly file: string | undefined) {
    super();
    if (file !== undefined && !ZIP.test(file)) refuse("InvalidArgument");
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  open(): void {
    this.context.newWorkbooks.tell(this.file);
  }
}
