import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { checkManifest } from "../../scripts/manifest-rules";

const root = resolve(import.meta.dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const exists = (path: string) => existsSync(join(root, path));

/** The manifest with one thing made wrong; the replaced text must be there. */
function planted(what: string | RegExp, by: string): string {
  const changed = manifest.replace(what, by);
  expect(changed, `"${what}" is not in manifest.xml`).not.toBe(manifest);
  return changed;
}

describe("checkManifest", () => {
  test("finds nothing wrong with manifest.xml", () => {
    expect(checkManifest(manifest, exists)).toEqual([]);
  });

  // Name of the fault, what is replaced (first occurrence), by what, what is said.
  test.each<[string, string | RegExp, string, string]>([
    [
      "address over http",
      'IconUrl DefaultValue="https:',
      'IconUrl DefaultValue="http:',
      "not https: http://localhost:3000/icons/addin-32.png (IconUrl)",
    ],
    [
      "http in a translation",
      "<bt:Image id",
      '<bt:Url id="X" DefaultValue="http://localhost/a" /><bt:Image id',
      "not https: http://localhost/a (X)",
    ],
    [
      "something that is no address",
      "https://localhost:3000/taskpane/index.html",
      "taskpane/index.html",
      'no address: "taskpane/index.html" (SourceLocation)',
    ],
    ["unknown resid", 'Label resid="Check.Label"', 'Label resid="Chek.Label"', "resid without a resource: Chek.Label"],
    [
      "resid of another list",
      'Label resid="Check.Label"',
      'Label resid="Check.Tip"',
      "Label wants one of ShortStrings, but Check.Tip stands in LongStrings",
    ],
    ["resource nobody uses", /<Control xsi:type="Button" id="ChiTieu.Help">[\s\S]*?<\/Control>/, "", "resource never used: Help.Tip"],
    ["two resources of one id", 'bt:Image id="Icon.help.20"', 'bt:Image id="Icon.help.16"', "resource id used twice: Icon.help.16"],
    [
      "resource id too long",
      /"Pane\.Title"/g,
      '"Pane.Title.That.Is.Longer.Than.32"',
      "resource id longer than 32 characters: Pane.Title.That.Is.Longer.Than.32",
    ],
    ["no 80 pixel icon", /<bt:Image size="80" resid="Icon.check.80" \/>/, "", "no icon of 80 pixels: ChiTieu.Check"],
    ["no 16 pixel icon of the group", /<bt:Image size="16" resid="Icon.addin.16" \/>/, "", "no icon of 16 pixels: ChiTieu.Group"],
    [
      "32 pixel icon twice, 24 never",
      /size="24" resid="Icon.check/,
      'size="32" resid="Icon.check',
      "two icons of 32 pixels: ChiTieu.Check",
    ],
    ["second custom tab", /(<CustomTab[\s\S]*<\/CustomTab>)/, "$1$1", "more than one custom tab: 2"],
    ["two controls of one id", 'id="ChiTieu.Help"', 'id="ChiTieu.Check"', "control id used twice: ChiTieu.Check"],
    [
      "function file elsewhere",
      'FunctionFile resid="Pane.Url"',
      'FunctionFile resid="Tab.Label"',
      "FunctionFile names Tab.Label, the runtime Pane.Url",
    ],
    ["no function file", '<FunctionFile resid="Pane.Url" />', "", "one FunctionFile is wanted"],
    [
      "pane of another page",
      '<SourceLocation resid="Pane.Url" />',
      '<SourceLocation resid="Other.Url" />',
      "SourceLocation names Other.Url, the runtime Pane.Url",
    ],
    ["short-lived runtime", 'lifetime="long"', 'lifetime="short"', "the runtime's lifetime is not long"],
    ["no runtime", /<Runtime resid.*\/>/, "", "one shared runtime is wanted, 0 found"],
    ["string without English", /(id="Tab.Label"[^>]*>)\s*<bt:Override[^>]*>/, "$1", "no en-US text: Tab.Label"],
    ["name without English", /(<DisplayName[^>]*>)\s*<Override[^>]*>/, "$1", "no en-US text: DisplayName"],
    ["tip too long", /Mở ngăn Chỉ tiêu Công đoàn bên/, `${"ngăn ".repeat(60)}bên`, "longer than 250 characters: Open.Tip"],
    ["English label too long", 'Value="Help"', `Value="${"Help ".repeat(26)}"`, "longer than 125 characters: Help.Label"],
    ["English by default", "<DefaultLocale>vi-VN", "<DefaultLocale>en-US", "the default locale is en-US, not vi-VN"],
    ["icon that is not there", "icons/help-48.png", "icons/help-49.png", "no such file: icons/help-49.png (Icon.help.48)"],
    ["page that is not there", "taskpane/index.html", "taskpane/home.html", "no such file: taskpane/home.html (SourceLocation)"],
    [
      "second origin",
      "https://localhost:3000/icons/addin-64",
      "https://example.vn/icons/addin-64",
      "more than one origin: https://localhost:3000, https://example.vn",
    ],
    ["lower requirement", 'Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.7"', "ExcelApi 1.9 is not required"],
    [
      "shared runtime for all",
      'Name="ExcelApi"',
      'Name="SharedRuntime"',
      "SharedRuntime is required of the whole add-in, not of its commands",
    ],
    ["no shared runtime", 'Name="SharedRuntime"', 'Name="RibbonApi"', "SharedRuntime 1.1 is not required of the commands"],
    ["another kind of add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', "the root is no OfficeApp of type TaskPaneApp"],
  ])("says: %s", (_, what, by, said) => {
    expect(checkManifest(planted(what, by), exists)).toContain(said);
  });

  test("a broken file is a fault, not a crash", () => {
    expect(checkManifest(manifest.slice(0, -12), exists)[0]).toMatch(/^not well-formed: /);
  });
});

/** Width and height stand in the first chunk of a PNG. */
function sizeOfPng(file: string): [number, number] {
  const bytes = readFileSync(join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every icon is as large as its name and its place say", () => {
  const named = [...manifest.matchAll(/icons\/([a-z]+-(\d+)\.png)/g)];
  expect(named.length).toBeGreaterThan(40);
  for (const [path, , size] of named) expect([path, ...sizeOfPng(path)]).toEqual([path, Number(size), Number(size)]);
});

const schemas = resolve(root, "../shared/reference/manifest-xsd");
describe.skipIf(!existsSync(schemas))("Microsoft's schema (where ../shared/reference/manifest-xsd is there)", () => {
  const files = () =>
    readdirSync(schemas)
      .filter((name) => name.endsWith(".xsd"))
      .map((fileName) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") }));
  const validate = (contents: string) => {
    const all = files();
    return validateXML({
      xml: { fileName: "manifest.xml", contents },
      schema: all.filter(({ fileName }) => fileName === "OfficeAppManifestV1_1.xsd"),
      preload: all.filter(({ fileName }) => fileName !== "OfficeAppManifestV1_1.xsd"),
    });
  };

  test("holds for manifest.xml", async () => {
    expect((await validate(manifest)).errors).toEqual([]);
  });

  test("refuses elements in another order", async () => {
    const swapped = manifest.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1");
    expect((await validate(swapped)).valid).toBe(false);
  });
});
