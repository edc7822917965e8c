/** The workbench as its user meets it: by role, by Swedish label, by cell. */
import { readFileSync } from "node:fs";
import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";

export class ExcelPage {
  private constructor(readonly page: Page) {}

  static async open(context: BrowserContext, address: string): Promise<ExcelPage> {
    const page = await context.newPage();
    await page.goto(address);
    return ExcelPage.opened(page);
  }

  /** A workbook in a tab that has been opened already. */
  static async opened(page: Page): Promise<ExcelPage> {
    const excel = new ExcelPage(page);
    await excel.grid.waitFor();
    return excel;
  }

  get grid(): Locator {
    return this.page.getByRole("grid");
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe[title='Nämndrapport']");
  }

  /** A view of the pane that is not a step of every round. */
  async openView(name: string): Promise<void> {
    await this.pane.getByRole("button", { name: "Mer" }).click();
    await this.pane.getByRole("menuitemradio", { name }).click();
  }

  /** Any view of the pane, wherever its way in is. */
  async show(name: string): Promise<void> {
    const step = this.pane.getByRole("tab", { name, exact: true });
    if (name === "Översikt") await this.pane.getByRole("button", { name, exact: true }).click();
    else if ((await step.count()) > 0) await step.click();
    else return this.openView(name);
  }

  /** Waits until the pane has said where the round stands. */
  async surveyed(): Promise<void> {
    await this.pane.getByRole("button", { name: "Läs arbetsboken igen" }).waitFor();
    await this.pane.getByRole("button", { name: "Avbryt" }).waitFor({ state: "detached" });
  }

  async setPaneWidth(pixels: number): Promise<void> {
    await this.page.getByRole("complementary", { name: "Nämndrapport" }).evaluate((pane, width) => {
      pane.style.width = `${width}px`;
      pane.style.minWidth = `${width}px`;
    }, pixels);
  }

  get status(): Locator {
    return this.page.getByRole("status").first();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name, exact: true });
  }

  async tabs(): Promise<string[]> {
    return this.page.getByRole("tab").allInnerTexts();
  }

  /** Waits until the add-in's page has said that it takes commands. */
  async ready(): Promise<void> {
    await this.status.getByText("Klar", { exact: true }).waitFor();
  }

  /** A click in the ribbon, until the add-in has said that it is done. */
  async press(name: string): Promise<void> {
    await this.button(name).click();
    await this.status.getByText(`${name}: avslutat`, { exact: true }).waitFor();
  }

  /** The shown rows whose first cell reads one of the labels, as they stand on screen. */
  async rowsStartingWith(labels: readonly string[]): Promise<string[][]> {
    const rows = await this.page.getByRole("row").all();
    const texts = await Promise.all(rows.map((row) => row.getByRole("gridcell").allInnerTexts()));
    return texts.filter(([first = ""]) => labels.includes(first));
  }

  async activate(sheet: string): Promise<void> {
    await this.tab(sheet).click();
    await this.page.getByRole("grid", { name: `Bladet ${sheet}` }).waitFor();
  }

  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: "Namnruta" });
    await box.fill(address);
    await box.press("Enter");
    await this.page.locator("[role=grid]:focus").waitFor();
  }

  /** The cell as it is shown, "" when it shows nothing. */
  async text(address: string): Promise<string> {
    const cell = this.page.locator(`[data-cell="${address}"]`);
    return (await cell.count()) === 0 ? "" : cell.innerText();
  }

  async formula(address: string): Promise<string> {
    await this.goTo(address);
    return this.page.getByRole("textbox", { name: "Formelfält" }).inputValue();
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Waits until a cell shows what it should; calculation and the add-in's functions take their time. */
  async shows(address: string, expected: string): Promise<void> {
    const shown = this.page.locator(`[data-cell="${address}"]`).getByText(expected, { exact: true });
    await shown.waitFor().catch(async (error: unknown) => {
      const said = await this.page.getByRole("status").allInnerTexts();
      throw new Error(`${address} shows "${await this.text(address)}" for ${await this.formula(address)}; the page says: ${said.join(" · ")}`, { cause: error });
    });
  }

  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("Spara").click()]);
    return readFileSync(await download.path());
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.getByLabel("Arbetsbok att öppna").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.getByRole("heading", { name }).waitFor();
  }

  async openSample(name: string, fileName = name): Promise<void> {
    await this.button("Exempel ▾").click();
    await this.page.getByRole("menuitemcheckbox", { name }).click();
    await this.page.getByRole("heading", { name: fileName }).waitFor();
  }

  /** A file let go of over the grid. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const carried = new DataTransfer();
        carried.items.add(new File([Uint8Array.from(content)], fileName));
        return carried;
      },
      [name, [...bytes]] as const,
    );
    await this.grid.dispatchEvent("dragover", { dataTransfer: transfer });
    await this.grid.dispatchEvent("drop", { dataTransfer: transfer });
  }

  /** A circumstance of the bench's own menu. */
  async turn(circumstance: string): Promise<void> {
    await this.button("Villkor ▾").click();
    await this.page.getByRole("menuitemcheckbox", { name: circumstance }).click();
  }
}
