const REMEDIES =
  /(?:^|\n)[^\n]{0,30}(?:voies?\s+et\s+delais?\s+de\s+recours|delais?\s+et\s+voies?\s+de\s+recours|voies\s+de\s+recours)\b[^]*?(?=\n\s*\n\s*(?:notif|fait\s+a|le\s+prefet|la\s+prefete|remis|date|l'an\s)|$)/gu;
const RECITAL_LINE =
  /(?:^|\n)[ ]*(?:-\s*)?(?:vu\b|considerant|attendu)[^]*?(?=\n\s*\n|\n[ ]*(?:vu\b|considerant|attendu|arrete|decide|article|art\.|sur\s+proposition|ordonn|accorde|admet|rejette|prononce|constate)|$)/gu;

/** To the end of the sentence: the point of « l. 423-1 » or of « m. » does not end it, an empty line does. */
const REST = String.raw`(?:[^.;\n]|\n(?!\s*\n)|(?<=\b[a-z])\.|\.(?=\S))*`;
const sentence = (opening: string) => new RegExp(String.raw`\b(?:${opening})${REST}`, 'gu');

/** Where and how to go to court: other acts and other authorities are named there. */
const REMEDY = sentence(
  String.raw`(?:vous|il|elle|l'interesse\S*|le\s+(?:declarant|requerant|demandeur))\s+(?:pouvez|peut|dispose[zr]?|avez)\b(?=[^.;]{0,160}\b(?:recours|contest|saisir|saisine|attaqu|appel|pourvoi|annulation|delai\s+d))|(?:cette|la\s+presente)\s+decision\s+peut\b|(?:ce|le|un)\s+recours\s+(?:est|doit|peut|n'est|gracieux|prealable|hierarchique)|sous\s+peine\s+d|(?:voie\s+de\s+)?recours\s*:|si\s+vous\s+(?:estimez|entendez|souhaitez)\b|les\s+delais\s+de\s+recours|le\s+delai\s+(?:de\s+recours|du\s+pourvoi)`,
);
/** What would follow, had something not been done. */
const THREAT = sentence(
  String.raw`a\s+defaut\b|passe\s+ce\s+delai|si\s+vous\s+ne\b|faute\s+(?:de|pour)\b|en\s+l'absence\s+de\s+reponse|l[e']\s*(?:silence|absence\s+de\s+reponse)|en\s+cas\s+(?:de|d')|toute\s+absence|le\s+fait\s+de\s+ne\s+pas|attention\s*:`,
);
/** An act of before, that this one only tells of. */
const EARLIER = new RegExp(
  String.raw`\b(?:(?:une?|l[ae']?|d'une|la|sa)\s*(?:precedente?|premiere|anterieure?|autre)\s+(?:mesure|obligation|oqtf|decision|arrete|assignation|demande)|(?:mesure|obligation|oqtf|decision|arrete)\s+(?:[a-z']+\s+){0,8}?(?:anterieure?|precedente?|susvisee?|precitee?))${REST}`,
  'gu',
);

/** An act that is contested, carried out or spoken of. */
const MENTION =
  /\b(?:contre(?!\s+les\s+(?:decisions|refus))|relati(?:f|ve)s?\s+a|tendant\s+a\s+l'annulation\s+d[eu]|annulant|contest(?:e|ant)|en\s+execution\s+d[eu]|suite\s+a)\s+[^.,;\n]*?(?=[.,;\n]|\s(?:sera|seront|est|sont|a\s+ete|ont)\b|$)/gu;

const blank = (text: string) => text.replaceAll(/[^\n]/gu, ' ');

/** Recitals, remedies and earlier acts speak of other acts: they say nothing of what this one is. */
export const operative = (folded: string): string =>
  folded
    .replaceAll(RECITAL_LINE, blank)
    .replaceAll(REMEDIES, blank)
    .replaceAll(EARLIER, blank)
    .replaceAll(MENTION, blank);

/** Nor does what may be done, or would follow. */
export const decided = (operativeText: string): string =>
  operativeText.replaceAll(REMEDY, blank).replaceAll(THREAT, blank);
