import { type XmlTag, xmlTags } from "./xml-tags";

/** Order of the theme's colours as cells number them: the first two pairs stand the other way round in the theme part. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** A resolver for colour tags of the styles part: "#RRGGBB", or "" for automatic and the old palette's numbers. */
export function readThemeColors(themeXml: string): (tag: XmlTag) => string {
  const colors = new Map<string, string>();
  let slot = "";
  for (const { name, form, attributes } of xmlTags(themeXml)) {
    if (ORDER.includes(name)) slot = form === "close" ? "" : name;
    else if (slot && name === "srgbClr") colors.set(slot, attributes["val"] ?? "");
    else if (slot && name === "sysClr") colors.set(slot, attributes["lastClr"] ?? "");
    if (name === "fmtScheme") break;
  }
  return ({ attributes }) => {
    const rgb = attributes["rgb"]?.slice(-6) ?? colors.get(ORDER[Number(attributes["theme"] ?? -1)] ?? "");
    return rgb === undefined || rgb.length !== 6 ? "" : `#${tinted(rgb, Number(attributes["tint"] ?? 0)).toUpperCase()}`;
  };
}

/** Lightness moved towards white (tint > 0) or black (tint < 0), hue and saturation kept (ECMA-376 part 1, 18.8.19). Excel rounds in between, so that a channel may differ by one from what it shows. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const reach = (l: number): number => 1 - Math.abs(2 * l - 1);
  const scale = reach(light) === 0 ? 0 : reach(target) / reach(light);
  return channels.map((channel) => hexByte(target + (channel - light) * scale)).join("");
}

function hexByte(share: number): string {
  return Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, "0");
}
