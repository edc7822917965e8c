/** What Excel would refuse the manifest for, checked without Excel or the network (Microsoft's own validator is `npm run validate`). */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findAll, findOne, readXml, type Element } from "./read-xml";
import { associatedCommands } from "./associated-commands";

const { manifestFor } = jest.requireActual<{ manifestFor: (options: { url?: string; dev?: boolean }) => string }>("../../webpack.config.js");
const root = join(__dirname, "../..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = readXml(source);

/** The order that Excel asks for (OfficeDev/office-js-docs-pr, develop/manifest-element-ordering). A wrong order gives the message of a wrong parent. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  "Host@Workbook": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  "ExtensionPoint@CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Items", "Action", "Enabled"],
  Items: ["Item"],
  Item: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

const elements = everyElement(manifest);
const resources = findOne(manifest, "Resources").children.flatMap((group) => group.children);
const defined = new Set(resources.map((resource) => resource.attributes["id"] ?? ""));

/** A resource's default and its overrides. */
function texts(element: Element): string[] {
  return [element.attributes["DefaultValue"], ...element.children.map((override) => override.attributes["Value"])].filter((text) => text !== undefined);
}

describe("manifest.xml", () => {
  test("every element stands in the order that Excel asks for", () => {
    const wrong = elements.flatMap((element) => {
      const order = ORDER[element.name] ?? ORDER[`${element.name}@${element.attributes["xsi:type"] ?? ""}`];
      if (order === undefined) return [];
      const places = element.children.map((child) => order.indexOf(child.name));
      const stray = element.children.filter((_, index) => places[index] === -1).map((child) => `${element.name}: ${child.name} does not belong`);
      const misplaced = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)) ? [`${element.name}: wrong order`] : [];
      return [...stray, ...misplaced];
    });
    expect(wrong).toEqual([]);
  });

  test("every resid is at most 32 characters, defined once and used", () => {
    const used = elements.map((element) => element.attributes["resid"]).filter((resid) => resid !== undefined);
    expect(used.filter((resid) => !defined.has(resid))).toEqual([]);
    expect([...defined].filter((id) => id.length > 32 || !used.includes(id))).toEqual([]);
    expect(resources).toHaveLength(defined.size);
  });

  test("every text fits where Excel shows it", () => {
    const tooLong = [
      ...findAll(manifest, "bt:ShortStrings").flatMap((group) => group.children.flatMap(texts)).filter((text) => text.length > 125),
      ...findAll(manifest, "bt:LongStrings").flatMap((group) => group.children.flatMap(texts)).filter((text) => text.length > 250),
      ...texts(findOne(manifest, "DisplayName")).filter((text) => text.length > 125),
      ...manifest.children.filter((child) => child.name === "Description").flatMap(texts).filter((text) => text.length > 250),
      ...findAll(manifest, "bt:Url").flatMap(texts).filter((text) => text.length > 2048),
      ...elements.filter((element) => ["Group", "Control", "Item", "OfficeTab"].includes(element.name)).map((element) => element.attributes["id"] ?? "").filter((id) => id.length > 125 || id === ""),
    ];
    expect(tooLong).toEqual([]);
  });

  test("every text that Excel shows is Swedish with an English override", () => {
    const shown = [findOne(manifest, "DisplayName"), ...manifest.children.filter((child) => child.name === "Description"), ...findAll(manifest, "bt:String")];
    const bare = shown.filter((element) => !element.children.some((override) => override.attributes["Locale"] === "en-US"));
    expect(findOne(manifest, "DefaultLocale").text).toBe("sv-SE");
    expect(bare.map((element) => element.attributes["id"] ?? element.name)).toEqual([]);
  });

  test("every address is https on the placeholder origin", () => {
    const addresses = elements.flatMap(texts).filter((text) => /^\w+:\/\//.test(text));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  test("every icon exists in the size that it is given for", () => {
    const wanted = new Map<string, number>();
    for (const image of findAll(manifest, "bt:Image").filter((element) => element.attributes["resid"])) wanted.set(image.attributes["resid"]!, Number(image.attributes["size"]));
    const files = findAll(manifest, "bt:Image").filter((element) => element.attributes["id"]).map((image) => ({ size: wanted.get(image.attributes["id"]!), file: addressToFile(image.attributes["DefaultValue"]!) }));
    files.push({ size: 32, file: addressToFile(findOne(manifest, "IconUrl").attributes["DefaultValue"]!) });
    files.push({ size: 64, file: addressToFile(findOne(manifest, "HighResolutionIconUrl").attributes["DefaultValue"]!) });
    expect(files.map(({ file }) => [file, pngSize(file)])).toEqual(files.map(({ size, file }) => [file, `${size}×${size}`]));
  });

  test("every icon comes in all of Excel's sizes", () => {
    for (const icon of findAll(manifest, "Icon")) {
      expect(icon.children.map((image) => Number(image.attributes["size"]))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  test("one shared runtime serves the pane, the commands and the functions", () => {
    const runtime = findOne(manifest, "Runtime");
    expect(runtime.attributes).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    const pages = [findOne(findOne(manifest, "Page"), "SourceLocation"), findOne(manifest, "FunctionFile"), findOne(findAll(manifest, "Action").find((action) => action.attributes["xsi:type"] === "ShowTaskpane")!, "SourceLocation")];
    expect(pages.map((page) => page.attributes["resid"])).toEqual(pages.map(() => "Taskpane.Url"));
    expect(findAll(manifest, "TaskpaneId")).toEqual([]);
  });

  test("every ribbon command is associated in the code, and every associated command has its button", () => {
    const named = findAll(manifest, "FunctionName").map((element) => element.text);
    expect(named.sort()).toEqual(associatedCommands().sort());
  });

  test("the functions have no namespace", () => {
    expect(findAll(manifest, "Namespace")).toEqual([]);
  });

  test("only what Excel must have is required, for an unmet requirement hides the add-in", () => {
    expect(findAll(manifest, "Set").map((set) => `${set.attributes["Name"]} ${set.attributes["MinVersion"]}`)).toEqual(["SharedRuntime 1.1", "ExcelApi 1.14"]);
    expect(findAll(findOne(manifest, "VersionOverrides"), "Requirements")).toEqual([]);
  });

  test("the version has the form that Excel accepts and package.json's number", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(findOne(manifest, "Version").text).toBe(`${version}.0`);
  });
});

describe("the manifest for a host", () => {
  test("every address is on the host", () => {
    const built = manifestFor({ url: "https://tillagg.exempel.se/namndrapport/" });
    expect(built).not.toContain("localhost");
    expect(built).toContain('"https://tillagg.exempel.se/namndrapport/taskpane.html"');
  });

  test("an address that Excel would not load is refused", () => {
    expect(() => manifestFor({ url: "http://exempel.se" })).toThrow("https");
  });

  test("the dev copy has its own Id and names that end in _DEV", () => {
    const dev = readXml(manifestFor({ dev: true }));
    expect(findOne(dev, "Id").text).not.toBe(findOne(manifest, "Id").text);
    expect(findOne(dev, "Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const names = [findOne(dev, "DisplayName"), findAll(dev, "bt:String").find((text) => text.attributes["id"] === "Group.Label")!].flatMap(texts);
    expect(names.filter((name) => !name.endsWith("_DEV"))).toEqual([]);
    expect(names).toHaveLength(4);
  });
});

function addressToFile(address: string): string {
  return address.replace("https://localhost:3000/", "");
}

/** "32×32", read from the picture itself (PNG: width and height stand at byte 16 and 20). */
function pngSize(file: string): string {
  const path = join(root, file);
  if (!existsSync(path)) return "missing";
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}
