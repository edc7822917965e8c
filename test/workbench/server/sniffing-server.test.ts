import { mkdtempSync, rmSync } from "node:fs";
import { get as getPlain } from "node:http";
import { get as getSecure } from "node:https";
import type { IncomingMessage } from "node:http";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificate, type Certificate } from "../../../src/workbench/server/certificate";
import { listen } from "../../../src/workbench/server/listen";
import { sniffingServer } from "../../../src/workbench/server/sniffing-server";

const NOW = new Date("2026-05-06T10:00:00Z");
let folder: string;
let made: Certificate;
const servers: Server[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "namndrapport-"));
  made = await certificate(folder, NOW);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

function hello(): Server {
  const server = sniffingServer(made, (_, response) => response.end("hej"));
  servers.push(server);
  return server;
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of response) text += String(chunk);
  return text;
}

describe("the workbench's server", () => {
  it("keeps its certificate from one start to the next, and makes a new one before it runs out", async () => {
    expect(await certificate(folder, NOW)).toEqual(made);
    const nextYear = new Date("2027-05-06T10:00:00Z");
    expect(await certificate(mkdtempSync(join(folder, "x")), nextYear)).not.toEqual(made);
    expect(await certificate(folder, nextYear)).not.toEqual(made);
  });

  it("serves https and tells plain http on the same port where to go, in one sentence", async () => {
    const port = await listen(hello(), 0);
    const secure = await new Promise<IncomingMessage>((resolve, reject) => {
      getSecure({ host: "localhost", port, rejectUnauthorized: false, agent: false }, resolve).on("error", reject);
    });
    expect(await textOf(secure)).toBe("hej");
    const plain = await new Promise<IncomingMessage>((resolve, reject) => {
      getPlain({ host: "localhost", port, agent: false }, resolve).on("error", reject);
    });
    expect(plain.statusCode).toBe(400);
    expect((await textOf(plain)).trim()).toBe(`Arbetsbänken talar https: öppna https://localhost:${port} och godkänn certifikatet, som den här datorn har gjort åt sig själv.`);
  });

  it("takes a free port when the usual one is taken", async () => {
    const usual = await listen(hello(), 0);
    const other = await listen(hello(), usual);
    expect(other).not.toBe(usual);
    expect(other).toBeGreaterThan(0);
  });
});
