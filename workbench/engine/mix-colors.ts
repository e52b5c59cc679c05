/** A colour of a scale at a value: between two stops it is mixed, beyond the ends it stays. `stops` ascend. */
export function mixColors(stops: readonly { readonly at: number; readonly color: string }[], value: number): string {
  const next = stops.findIndex(({ at }) => value <= at);
  const after = stops[next === -1 ? stops.length - 1 : next];
  const before = stops[next <= 0 ? (next === -1 ? stops.length - 1 : 0) : next - 1];
  if (!before || !after) return "";
  const share = after.at === before.at ? 1 : (value - before.at) / (after.at - before.at);
  const channels = [1, 3, 5].map((at) => {
    const from = Number.parseInt(before.color.slice(at, at + 2), 16);
    const to = Number.parseInt(after.color.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}
