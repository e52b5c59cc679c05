import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectEncoding } from "../../src/sheet/detect-encoding";
import { isSyllable } from "../../src/sheet/syllable";
import { decodeTcvn3 } from "../../src/sheet/tcvn3";
import { decodeVni } from "../../src/sheet/vni";
import { encodeTcvn3, encodeVni } from "../support/old-encodings";

const SHARED = resolve(import.meta.dirname, "../../../shared/reference/legacy-encodings");
/** Every small letter of Vietnamese with marks stands in it. */
const PANGRAM =
  "Nguyễn Thị Mỹ Ngọc ở phường Hiệp Bình Phước, quận Thủ Đức; huyện Dương Minh Châu. Tổng số đoàn viên công đoàn, trong đó: nữ, chủ tịch cơ sở là đảng viên; giới thiệu đoàn viên ưu tú, kết nạp Đảng. Lập bảng đối chiếu số liệu từng cơ sở: cán bộ, công nhân, hợp đồng, mỗi quý một kỳ, để bố trí, bồi dưỡng, xét thưởng ý kiến hợp lý; hẹp, kẻ, bè, vé, ấm, cầu, hẩm, rồng, rỏ, rễ, mã, bí, thù, tự chủ, cùng, ghềnh, nổ, lỗ, sợi. quỹ, kỷ luật, nghĩa vụ, bẵng, ngẫm, lẳng, vẫy, hỡi, cưỡi, giữ, bưởi, sử, chử, xẻo, chẽ, lòng thòng, nghỉ, ngõ, mũi, rủi, sẵn, ắt, ặc";
const WORDS = PANGRAM.replace(/[^\p{L} ]/gu, "").split(" ");

describe("round trips", () => {
  test("VNI: every letter, small and capital", () => {
    for (const text of [PANGRAM, PANGRAM.toUpperCase()]) expect(decodeVni(encodeVni(text))).toBe(text);
  });
  test("VNI: which mark is which", () => {
    expect(decodeVni("aù aø aû aõ aï, aé aè aú aü aë aê, aá aà aå aã aä aâ")).toBe("á à ả ã ạ, ắ ằ ẳ ẵ ặ ă, ấ ầ ẩ ẫ ậ â");
    expect(decodeVni("eù eø eû eõ eï, eá eà eå eã eä eâ, í ì æ ó ò, où oø oû oõ oï")).toBe("é è ẻ ẽ ẹ, ế ề ể ễ ệ ê, í ì ỉ ĩ ị, ó ò ỏ õ ọ");
    expect(decodeVni("oá oà oå oã oä oâ, ôù ôø ôû ôõ ôï ô, uù uø uû uõ uï")).toBe("ố ồ ổ ỗ ộ ô, ớ ờ ở ỡ ợ ơ, ú ù ủ ũ ụ");
    expect(decodeVni("öù öø öû öõ öï ö, yù yø yû yõ î, ñ, ÑÖÔØNG, Aâu Cô")).toBe("ứ ừ ử ữ ự ư, ý ỳ ỷ ỹ ỵ, đ, ĐƯỜNG, Âu Cơ");
  });
  test("TCVN3: every small letter, capitals by the font", () => {
    expect(decodeTcvn3(encodeTcvn3(PANGRAM))).toBe(PANGRAM);
    expect(decodeTcvn3(encodeTcvn3(PANGRAM.toLowerCase()), ".VnTimeH")).toBe(PANGRAM.toUpperCase());
  });
  test.skipIf(!existsSync(SHARED)).each(["tcvn3", "vni"] as const)("the reference table of %s (skipped where it is absent)", (name) => {
    const { decode, decodeOrdinaryFont, verification } = JSON.parse(readFileSync(resolve(SHARED, `${name}.json`), "utf8")) as {
      decode?: Record<string, string>;
      decodeOrdinaryFont?: Record<string, string>;
      verification: { text: string; encoded: string };
    };
    const read = name === "vni" ? decodeVni : (text: string) => decodeTcvn3(text);
    const table = Object.entries(decode ?? decodeOrdinaryFont ?? {});
    expect(table.length).toBeGreaterThan(70);
    expect(table.filter(([code, letter]) => read(code) !== letter)).toEqual([]);
    expect(read(verification.encoded).toLowerCase()).toBe(verification.text.toLowerCase());
  });
});

describe("isSyllable", () => {
  test("every word of the pangram is one", () => expect(WORDS.filter((word) => !isSyllable(word))).toEqual([]));
  test.each(["Sociộtộ", "Cụng đ", "céng", "kà", "gề", "bấtt", "nghà", "hác̣", "strà", "bat", "lech"])("%s is none", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});

describe("detectEncoding", () => {
  test.each([
    ["C«ng ty TNHH H¶i Phßng", "tcvn3 sure"],
    ["Tªn C§CS", "tcvn3 sure"],
    ["Ph­êng", "tcvn3 likely"],
    ["Coâng ñoaøn cô sôû", "vni sure"],
    ["Công đoàn cơ sở", "unicode sure"],
    ["Trà", "unicode sure"],
    ["½ ngày", "unicode sure"],
    ["© 2020 Công ty", "tcvn3 possible"],
    ["×2", "none sure"],
    ["10 µm", "none sure"],
    ["Société Générale", "none sure"],
    ["Nestlé", "none sure"],
    ["UBND 12", "none sure"],
  ])("%s", (text, said) => {
    const { encoding, certainty } = detectEncoding(text);
    expect(`${encoding} ${certainty}`).toBe(said);
  });

  const phrases = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 8 }).map((words) => words.join(" "));
  test("a phrase of three words or more is decided rightly, or left to its neighbours: never wrongly", () => {
    let sure = 0;
    let all = 0;
    let wrongGuesses = 0;
    fc.assert(
      fc.property(phrases, fc.constantFrom("tcvn3" as const, "vni" as const, "unicode" as const), (phrase, encoding) => {
        const text = encoding === "tcvn3" ? encodeTcvn3(phrase) : encoding === "vni" ? encodeVni(phrase) : phrase;
        if (!/[\u00A1-\u00FF]/.test(text) || (encoding !== "unicode" && text === phrase)) return;
        const found = detectEncoding(text);
        all += 1;
        if (found.certainty === "sure" && found.encoding === encoding) sure += 1;
        // What is not sure is asked of the words around it, and of the officer: «Minh trí cơ» in VNI reads in TCVN3 as well.
        if (found.certainty === "sure") expect(found.encoding).toBe(encoding);
        else if (encoding !== "unicode" && found.encoding !== encoding) wrongGuesses += 1;
      }),
      { numRuns: 4_000 },
    );
    expect(sure).toBeGreaterThan(all * 0.85);
    expect(wrongGuesses).toBeLessThan(all * 0.001);
  });
});
