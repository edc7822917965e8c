import type { AddressInfo, Server } from "node:net";

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function portIsTaken(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
}

/** Listens on the wanted port, or on any free one when it is taken; gives the port that it became. */
export async function listen(server: Server, wanted: number): Promise<number> {
  try {
    return await listenOn(server, wanted);
  } catch (error) {
    if (!portIsTaken(error)) throw error;
    return listenOn(server, 0);
  }
}
