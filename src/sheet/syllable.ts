const ONSETS: ReadonlySet<string> = new Set(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));
/** Rimes without their tone; those after qu and gi are among them. */
const RIMES: ReadonlySet<string> = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu " +
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay " +
    "oăc oăm oăn oăng oăt oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông " +
    "uôt uê uêch uên uênh uy uya uych uyên uyêt uyn uynh uyp uyt uyu uơ uân uât uâng uây ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương " +
    "ươp ươt ươu y yêm yên yêng yêt yêu ynh yt ych"
  ).split(" "),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Whether a word has the shape of a Vietnamese syllable (chính tả): an onset and a rime that exist, spelled as they are before each other, at most one
 * tone, and before c, ch, p, t only sắc or nặng. «Nguyễn» has, «Sociộtộ» and «éng» after c have not. Names from abroad are none.
 */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize("NFD");
  const tones = spread.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = spread.replace(TONES, "").normalize("NFC");
  for (const length of [3, 2, 1, 0]) {
    const onset = bare.slice(0, length);
    if (onset.length === length && ONSETS.has(onset) && isRime(onset, bare.slice(length), tones[0] ?? "")) return true;
  }
  return false;
}

function isRime(onset: string, rime: string, tone: string): boolean {
  if (!RIMES.has(rime)) return false;
  if (/(c|ch|p|t)$/.test(rime) && tone !== "\u0301" && tone !== "\u0323") return false;
  const isFront = /^[eêiy]/.test(rime);
  if (onset === "k" || onset === "gh" || onset === "ngh") return isFront;
  if (onset === "c" || onset === "ng") return !isFront;
  return onset !== "g" || !/^[eê]/.test(rime);
}
