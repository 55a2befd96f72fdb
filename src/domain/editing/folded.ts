/** Letters that are no others with an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i'};

/** Lower case without accents; what stands between words is a space. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[łøßæœđı]/g, (letter) => PLAIN_LETTERS[letter]!)
    .replace(/[\s_/.,()&–-]+/g, ' ')
    .trim();
}
