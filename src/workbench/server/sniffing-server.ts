import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { RequestListener } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import type { Certificate } from "./certificate";

/** The first byte of a TLS handshake record (RFC 8446 §5.1, content type 22). */
const TLS_HANDSHAKE = 0x16;

const PLAIN_HTTP_ANSWER = (address: string): string =>
  `Arbetsbänken talar https: öppna ${address} och godkänn certifikatet, som den här datorn har gjort åt sig själv.\n`;

/** One port for both: https is served, and plain http is told in one sentence where to go. */
export function sniffingServer(certificate: Certificate, serve: RequestListener): Server {
  const secure = createHttpsServer({ key: certificate.key, cert: certificate.cert }, serve);
  const plain = createHttpServer((request, response) => {
    const host = request.headers.host ?? "localhost";
    response.writeHead(400, { "content-type": "text/plain; charset=utf-8", connection: "close" });
    response.end(PLAIN_HTTP_ANSWER(`https://${host}`));
  });
  return createServer((socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
}
