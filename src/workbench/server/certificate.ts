import { mkdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** A certificate for localhost, made on the fly and kept, so that the browser asks once and not at every start. */
export async function certificate(cacheFolder: string, now: Date): Promise<Certificate> {
  const file = join(cacheFolder, "localhost.pem.json");
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Certificate;
    if (Date.parse(new X509Certificate(kept.cert).validTo) - now.getTime() > DAY) return kept;
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate: new Date(now.getTime() + 365 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  const kept: Certificate = { key: made.private, cert: made.cert };
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  return kept;
}
