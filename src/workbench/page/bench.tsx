import { useState, type ReactElement } from "react";
import type { FunctionsJson } from "../host/functions/metadata";
import { NotAWorkbook } from "../host/xlsx/package";
import { App } from "./app";
import { openWorkbook } from "./open-workbook";
import type { AddInManifest } from "./ribbon/read-manifest";
import type { Session } from "./session";

export interface BenchProps {
  readonly first: Session;
  readonly manifest: AddInManifest;
  readonly functions: FunctionsJson | undefined;
  readonly samples: readonly string[];
  readonly readSample: (name: string) => Promise<Uint8Array>;
}

/** One workbook at a time; opening another starts Excel and the add-in anew. */
export function Bench({ first, manifest, functions, samples, readSample }: BenchProps): ReactElement {
  const [session, setSession] = useState(first);
  const [complaint, setComplaint] = useState("");

  const open = async (name: string, read: () => Promise<Uint8Array | undefined>): Promise<void> => {
    try {
      const opened = await openWorkbook(name, await read(), manifest, functions);
      session.close();
      setSession(opened);
      setComplaint("");
    } catch (error) {
      if (!(error instanceof NotAWorkbook)) throw error;
      setComplaint(`${name} gick inte att öppna: ${error.message}`);
    }
  };

  return (
    <App
      key={session.id}
      session={session}
      manifest={manifest}
      samples={samples}
      complaint={complaint}
      onOpenSample={(name) => void open(name, () => readSample(name))}
      onOpenEmpty={() => void open("Bok1.xlsx", () => Promise.resolve(undefined))}
      onOpenFile={(file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()))}
    />
  );
}
