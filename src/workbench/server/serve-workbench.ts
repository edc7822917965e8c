import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, normalize, sep } from "node:path";
import { contentType } from "./content-type";
import { LOCAL_OFFICE_FOLDER, rewriteOfficeAddress } from "./rewrite-office-address";

export const PAGE_PATH = "/workbench/";

export interface WorkbenchFolders {
  /** The add-in's production build, given out byte for byte. */
  readonly addIn: string;
  /** The page's bundle. */
  readonly page: string;
  /** The dist folder of the office.js package. */
  readonly office: string;
  readonly samples: string;
  readonly manifest: string;
}

export interface WorkbenchSettings {
  /** Where the add-in is served, when that is another server than the page's own. */
  readonly addInOrigin?: string;
  /** Leaves Microsoft's address for office.js in the add-in's pages. */
  readonly keepsCdnAddress?: boolean;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

const NOT_FOUND: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "Sidan finns inte.\n" };

/** The page runs nothing from elsewhere: this is what "no request leaves the machine" rests on, whatever a library would like to fetch. */
function pagePolicy(addInOrigin: string): string {
  return [
    "default-src 'self'",
    `img-src 'self' data: blob: ${addInOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    `connect-src 'self' blob: ${addInOrigin}`,
    `frame-src 'self' ${addInOrigin}`,
  ].join("; ");
}

function fileAnswer(folder: string, path: string): Answer {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep) || !existsSync(file) || !statSync(file).isFile()) return NOT_FOUND;
  return { status: 200, type: contentType(file), body: readFileSync(file) };
}

function sampleNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort();
}

function addInAnswer(folders: WorkbenchFolders, settings: WorkbenchSettings, path: string): Answer {
  const answer = fileAnswer(folders.addIn, path);
  if (settings.keepsCdnAddress === true || !answer.type.startsWith("text/html")) return answer;
  return { ...answer, body: rewriteOfficeAddress(answer.body.toString("utf8")) };
}

function answerFor(folders: WorkbenchFolders, settings: WorkbenchSettings, path: string): Answer {
  const inPage = path.startsWith(PAGE_PATH) ? path.slice(PAGE_PATH.length) : undefined;
  if (inPage === undefined) {
    if (path.startsWith(`${LOCAL_OFFICE_FOLDER}/`)) return fileAnswer(folders.office, path.slice(LOCAL_OFFICE_FOLDER.length));
    return addInAnswer(folders, settings, path);
  }
  if (inPage === "settings.json") {
    const body = JSON.stringify({ addInOrigin: settings.addInOrigin ?? null, samples: sampleNames(folders.samples) });
    return { status: 200, type: contentType(inPage), body };
  }
  if (inPage === "manifest.xml") return { status: 200, type: contentType(inPage), body: readFileSync(folders.manifest) };
  if (inPage.startsWith("samples/")) return fileAnswer(folders.samples, inPage.slice("samples/".length));
  return fileAnswer(folders.page, inPage === "" ? "index.html" : inPage);
}

/** Answers every request of page and add-in from files on this machine. */
export function serveWorkbench(folders: WorkbenchFolders, settings: WorkbenchSettings = {}) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    if (path === "/") {
      response.writeHead(302, { location: PAGE_PATH }).end();
      return;
    }
    const { status, type, body } = answerFor(folders, settings, path);
    response.writeHead(status, {
      "content-type": type,
      "cache-control": "no-cache",
      "access-control-allow-origin": "*",
      ...(path.startsWith(PAGE_PATH) ? { "content-security-policy": pagePolicy(settings.addInOrigin ?? "'self'") } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
