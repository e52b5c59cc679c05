import type { Color } from "@cj-tech-master/excelts";

/** Office's own theme, in the order of theme indices (light 1, dark 1, light 2, dark 2, accents, links). */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const SCHEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The first 64 indexed colours (ECMA-376 18.8.27); 64 is the window's text. */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

/** Colours of a theme part, in the order of theme indices; Office's where a colour is missing. */
export function themePalette(themeXml: string | undefined): readonly string[] {
  if (!themeXml) return OFFICE_THEME;
  return SCHEME.map((name, index) => {
    const body = new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`).exec(themeXml)?.[1] ?? "";
    const value = /(?:lastClr|val)="([0-9A-Fa-f]{6})"/.exec(body.replace(/val="[a-z]\w*"/gi, ""))?.[1];
    return value?.toUpperCase() ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** A file's colour → "#RRGGBB"; undefined for automatic. */
export function cssColor(color: Partial<Color & { tint: number; indexed: number }> | undefined, palette: readonly string[]) {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return `#${tinted(palette[color.theme] ?? "000000", color.tint ?? 0)}`;
  if (color.indexed !== undefined && INDEXED?.[color.indexed]) return `#${INDEXED[color.indexed]}`;
  return undefined;
}

/** "#RRGGBB" → a file's colour, opaque. */
export function fileColor(css: string): Partial<Color> {
  return { argb: `FF${css.replace("#", "").slice(0, 6).toUpperCase()}` };
}

/** ECMA-376 18.8.19: the tint moves the lightness towards white or black; here per channel, which agrees for greys and is close else. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
