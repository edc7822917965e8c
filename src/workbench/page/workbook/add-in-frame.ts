/** The add-in's page in a frame, wired to the host: one for each opened workbook, as Excel starts the add-in anew. */
import type { ExcelHost } from "../../host/excel-host";
import { XdmTransport } from "../../host/transport/xdm-transport";
import type { AddInManifest } from "../ribbon/read-manifest";

type Listener = () => void;

export class AddInFrame {
  readonly frame: HTMLIFrameElement;
  readonly name: string;
  private readonly transport: XdmTransport;
  private ready: Listener = () => undefined;
  private left: Listener = () => undefined;

  constructor(host: ExcelHost, manifest: AddInManifest, fileName: string, locale: string) {
    this.name = manifest.name;
    this.transport = new XdmTransport(host, {
      addInOrigin: new URL(manifest.pageUrl).origin,
      addInName: manifest.name,
      addInId: manifest.id,
      locale,
      documentUrl: `https://localhost/dokument/${encodeURIComponent(fileName)}`,
      onOpenWindow: (address) => void window.open(address, "_blank", "noopener"),
      onLeave: () => this.left(),
      onGap: (what) => host.gaps.push(`[emulator] ${what} is not emulated yet`),
      onListening: (event) => {
        if (event === "appCommandInvoked") this.ready();
      },
    });
    this.frame = document.createElement("iframe");
    this.frame.title = manifest.name;
    this.frame.className = "task-pane-frame";
    this.frame.name = this.transport.frameName;
    this.frame.src = manifest.pageUrl;
    this.transport.connect(this.frame);
  }

  /** The ribbon's commands reach the add-in from now on. */
  onReady(listener: Listener): void {
    this.ready = listener;
  }

  /** The keyboard leaves the pane by Tab or Esc. */
  onLeave(listener: Listener): void {
    this.left = listener;
  }

  /** Where the add-in looks for Office's theme: office.js of the npm package leaves it out on the web, Microsoft's own has it. On one origin only. */
  setTheme(isDark: boolean): void {
    if (this.frame.contentDocument === null) return;
    const page = this.frame.contentWindow as unknown as { readonly Office: { readonly context: object }; dispatchEvent(event: Event): boolean };
    Object.defineProperty(page.Office.context, "officeTheme", { configurable: true, value: { isDarkTheme: isDark } });
    page.dispatchEvent(new Event("focus"));
  }

  tellVisibility(isVisible: boolean): void {
    this.transport.tellVisibility(isVisible);
  }

  enter(): void {
    this.transport.enter();
  }

  remove(): void {
    this.transport.disconnect();
    this.frame.remove();
  }
}
