const FEDERATION = /^liên đoàn lao động\s+/iu;

/** An office's name as it fits one narrow line: «LIÊN ĐOÀN LAO ĐỘNG QUẬN THỦ ĐỨC» → «LĐLĐ quận Thủ Đức». Other names stay as they are written. */
export function shortOffice(name: string): string {
  if (!FEDERATION.test(name)) return name;
  const rest = name.replace(FEDERATION, "");
  return `LĐLĐ ${rest === rest.toUpperCase() ? withSmallLetters(rest) : rest}`;
}

/** QUẬN THỦ ĐỨC → quận Thủ Đức, THÀNH PHỐ HUẾ → thành phố Huế: the level in small letters, the place with capitals. */
function withSmallLetters(text: string): string {
  const words = text.toLowerCase().split(/\s+/u);
  const level = words[0] === "thành" || words[0] === "thị" || words[0] === "đặc" ? 2 : 1;
  return words.map((word, at) => (at < level ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(" ");
}
