import type { Session } from "./session";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download under its own name. */
export async function saveFile(session: Session): Promise<void> {
  const bytes = await session.save();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = session.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
