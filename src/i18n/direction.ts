/** Languages that are written from right to left where no script says otherwise, and such scripts. */
const RIGHT_TO_LEFT =
  /^(?:ar|ckb|dv|fa|he|iw|ji|ks|nqo|ps|sd|syr|ug|ur|yi)\b(?!-[a-z]{4}\b)|-(?:adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)\b/i;

/** The direction of a language (BCP 47), without asking `Intl`, which takes a while at first. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');
