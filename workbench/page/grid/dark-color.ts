/** What the sheet's paper and ink are on dark; the cells' own colours are turned round between them. */
const DARKEST = 0.16;
const LIGHTEST = 0.96;
const known = new Map<string, string>();

/**
 * A colour chosen for white paper, for a dark sheet: hue and saturation stay, lightness is turned round, so that black ink becomes light
 * and a pale fill becomes a deep one of the same kind. Anything but #RRGGBB is left as it is.
 */
export function forDark(color: string): string {
  let dark = known.get(color);
  if (dark === undefined) {
    dark = turn(color);
    known.set(color, dark);
  }
  return dark;
}

function turn(color: string): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return color;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const turned = DARKEST + (1 - lightness) * (LIGHTEST - DARKEST);
  return `hsl(${Math.round(hue(red, green, blue, most, range))} ${Math.round(Math.min(saturation, 0.8) * 100)}% ${Math.round(turned * 100)}%)`;
}

function hue(red: number, green: number, blue: number, most: number, range: number): number {
  if (range === 0) return 0;
  if (most === red) return (((((green - blue) / range) % 6) + 6) * 60) % 360;
  return most === green ? ((blue - red) / range + 2) * 60 : ((red - green) / range + 4) * 60;
}
