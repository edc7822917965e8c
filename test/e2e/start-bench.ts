/** The servers of `npm start`, on free ports, with the add-in's production build given out byte for byte. */
import type { Server, Socket } from "node:net";
import { ADD_IN_BUILD } from "../../src/workbench/server/add-in-build";
import { buildWhenStale } from "../../src/workbench/server/build-when-stale";
import { certificate } from "../../src/workbench/server/certificate";
import { FOLDERS } from "../../src/workbench/server/folders";
import { listen } from "../../src/workbench/server/listen";
import { PAGE_BUILD } from "../../src/workbench/server/page-build";
import { PAGE_PATH, serveWorkbench, type WorkbenchFolders, type WorkbenchSettings } from "../../src/workbench/server/serve-workbench";
import { sniffingServer } from "../../src/workbench/server/sniffing-server";

export interface BenchOptions {
  readonly onTwoPorts?: boolean;
  /** As `npm start` does; without it the tests answer Microsoft's address themselves and the bytes are those of dist/. */
  readonly rewritesCdnAddress?: boolean;
  /** Another add-in than the product, already built. */
  readonly addIn?: Pick<WorkbenchFolders, "addIn" | "manifest">;
}

export interface Bench {
  readonly pageAddress: string;
  readonly addInOrigin: string;
  stop(): Promise<void>;
}

const ANY_FREE_PORT = 0;

interface Served {
  readonly origin: string;
  stop(): Promise<void>;
}

async function serve(settings: WorkbenchSettings, addIn: Partial<WorkbenchFolders> = {}): Promise<Served> {
  const server = sniffingServer(await certificate(FOLDERS.cache, new Date()), serveWorkbench({ ...FOLDERS, ...addIn }, settings));
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  return { origin: `https://localhost:${await listen(server, ANY_FREE_PORT)}`, stop: () => stop(server, sockets) };
}

/** A browser keeps its connections open; they are cut, so that the server can end. */
function stop(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}

/** On one port as `npm start` does it, or with the add-in on a port of its own as on a municipality's web host. */
export async function startBench({ onTwoPorts = false, rewritesCdnAddress = false, addIn: another }: BenchOptions = {}): Promise<Bench> {
  const say = (line: string): void => console.info(line);
  if (another === undefined) await buildWhenStale(ADD_IN_BUILD, say);
  await buildWhenStale(PAGE_BUILD, say);
  const keepsCdnAddress = !rewritesCdnAddress;
  const addIn = onTwoPorts ? await serve({ keepsCdnAddress }) : undefined;
  const page = await serve({ keepsCdnAddress, ...(addIn === undefined ? {} : { addInOrigin: addIn.origin }) }, another);
  return {
    pageAddress: `${page.origin}${PAGE_PATH}`,
    addInOrigin: addIn?.origin ?? page.origin,
    stop: async () => {
      await Promise.all([page.stop(), addIn?.stop()]);
    },
  };
}
