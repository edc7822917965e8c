import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveWorkbench, type WorkbenchFolders, type WorkbenchSettings } from "../../../src/workbench/server/serve-workbench";

const PANE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
let root: string;
let folders: WorkbenchFolders;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "namndrapport-"));
  folders = { addIn: join(root, "dist"), page: join(root, "page"), office: join(root, "office"), samples: join(root, "samples"), manifest: join(root, "manifest.xml") };
  for (const folder of [folders.addIn, folders.page, folders.office, folders.samples]) mkdirSync(folder);
  writeFileSync(join(folders.addIn, "taskpane.html"), PANE);
  writeFileSync(join(folders.addIn, "taskpane.js"), "const address = 'https://appsforoffice.microsoft.com';");
  writeFileSync(join(folders.page, "index.html"), "sidan");
  writeFileSync(join(folders.office, "office.js"), "office");
  writeFileSync(join(folders.samples, "b.xlsx"), "");
  writeFileSync(join(folders.samples, "a.xlsx"), "");
  writeFileSync(folders.manifest, "<OfficeApp/>");
  writeFileSync(join(root, "secret.txt"), "hemligt");
});
afterAll(() => rmSync(root, { recursive: true }));

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function ask(url: string, settings?: WorkbenchSettings): Answer {
  const answer: Answer = { status: 0, headers: {}, body: "" };
  const response = {
    writeHead(status: number, headers: Record<string, string>) {
      Object.assign(answer, { status, headers });
      return this;
    },
    end(body?: unknown) {
      answer.body = body === undefined ? "" : String(body);
      return this;
    },
  };
  serveWorkbench(folders, settings)({ url, method: "GET" } as IncomingMessage, response as unknown as ServerResponse);
  return answer;
}

describe("npm start", () => {
  it("opens on the page", () => {
    expect(ask("/").headers["location"]).toBe("/workbench/");
    expect(ask("/workbench/").body).toBe("sidan");
  });

  it("gives out the add-in byte for byte, but for office.js's address in its pages", () => {
    expect(ask("/taskpane.html").body).toBe('<script src="/office-js/office.js"></script>');
    expect(ask("/taskpane.js").body).toBe("const address = 'https://appsforoffice.microsoft.com';");
    expect(ask("/office-js/office.js").body).toBe("office");
  });

  it("leaves Microsoft's address when asked to", () => {
    expect(ask("/taskpane.html", { keepsCdnAddress: true }).body).toBe(PANE);
  });

  it("lists the samples in order and says where the add-in is", () => {
    expect(JSON.parse(ask("/workbench/settings.json").body)).toEqual({ addInOrigin: null, samples: ["a.xlsx", "b.xlsx"] });
  });

  it("gives out nothing outside its folders", () => {
    for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/workbench/samples/../../secret.txt", "/office-js/..%2fsecret.txt"]) {
      expect(ask(path).body).not.toContain("hemligt");
    }
  });

  it("forbids the page every source but itself and the add-in", () => {
    const policy = ask("/workbench/").headers["content-security-policy"];
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:\/\/(?!localhost)/);
  });
});
