import type { Language } from '@quantieme/law';

/** Words of the printed certificate that no rule, event or law brings with it. */
const FR = {
  title: 'Certificat de délai',
  colon: ' :',
  issued: 'Établi le',
  by: 'par',
  at: 'à',
  lawyer: 'avocat',
  lastDay: 'Dernier jour',
  noDate: 'Aucune date ne peut être donnée',
  untilMidnight: 'jusqu’à minuit à la fin de ce jour, heure du lieu',
  untilMinute: 'heure du lieu',
  prudentDay: 'Dernier jour prudent',
  prevailingDay: 'Selon la lecture dominante',
  prudentNote: 'lecture la plus courte qui puisse être défendue ; les alertes la suivent',
  opensOn: 'Pas avant le',
  startsOn: 'Le délai court du',
  status: 'État à cette date',
  statuses: {
    projected: 'à venir',
    open: 'en cours',
    'due-soon': 'en cours, bientôt échu',
    met: 'acte accompli',
    missed: 'échu',
    extinguished: 'éteint',
    superseded: 'remplacé',
  },
  doneOn: 'Accompli le',
  pendingLater:
    'Une date plus tardive a été calculée et attend la décision d’un avocat. D’ici là, la date certifiée reste applicable. Date proposée :',
  pendingEnd:
    'La fin de ce délai a été calculée et attend la décision d’un avocat. D’ici là, la date certifiée reste applicable.',
  dossier: 'Dossier',
  reference: 'Référence',
  client: 'Client',
  procedure: 'Procédure',
  prefecture: 'Préfecture',
  court: 'Juridiction',
  territory: 'Territoire',
  residence: 'Résidence du client',
  events: 'Événements lus',
  recorded: 'saisi le',
  facts: 'Faits du dossier lus',
  births: 'Ce que la loi en déduit',
  between: 'entre le',
  and: 'et le',
  reasoning: 'Raisonnement',
  readings: 'Lectures',
  chosen: 'Lecture sur laquelle le cabinet s’appuie',
  readingNames: { prevailing: 'Lecture dominante', prudent: 'Lecture prudente' },
  otherReading: 'Autre lecture',
  articles: 'Textes et décisions',
  since: 'version en vigueur depuis le',
  from: 'version en vigueur du',
  to: 'au',
  decided: 'décision du',
  unknown: 'Ce qui n’est pas connu et changerait la date',
  nothingUnknown: 'Rien : tout ce dont la règle dépend est enregistré.',
  rule: 'Règle et moteur de calcul',
  ruleId: 'Règle',
  ruleVersion: 'Version appliquée',
  ruleHash: 'Empreinte de la règle',
  engine: 'Moteur',
  engineHash: 'Empreinte du moteur',
  adopted: 'changement de droit adopté par le cabinet',
  toVerify: 'texte non vérifié dans le corpus : à vérifier',
  unreadable: 'non relevée',
  integrity: 'Intégrité',
  certificateHash: 'Empreinte SHA-256',
  previousHash: 'Certificat précédent',
  firstOfFirm: 'aucun : premier certificat du cabinet',
  key: 'Clé de signature (kid)',
  signature: 'Signature détachée (JWS, Ed25519)',
  howTo:
    'Le contenu certifié (JSON) et sa signature sont joints à ce PDF. L’empreinte est celle du JSON canonique (RFC 8785) ; chaque certificat du cabinet porte l’empreinte du précédent. Vérification, sans accès au cabinet :',
  page: 'page',
  effect: 'À l’expiration',
} as const;

/** Same keys, words of another language. */
export type Words<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Words<Source[Key]>;
};

const EN: Words<typeof FR> = {
  title: 'Time-limit certificate',
  colon: ':',
  issued: 'Issued on',
  by: 'by',
  at: 'at',
  lawyer: 'lawyer',
  lastDay: 'Last day',
  noDate: 'No date can be given',
  untilMidnight: 'until midnight at the end of that day, local time',
  untilMinute: 'local time',
  prudentDay: 'Prudent last day',
  prevailingDay: 'By the prevailing reading',
  prudentNote: 'the shortest reading that can be defended; alerts follow it',
  opensOn: 'Not before',
  startsOn: 'Time runs from',
  status: 'Status on that day',
  statuses: {
    projected: 'to come',
    open: 'running',
    'due-soon': 'running, due soon',
    met: 'act done',
    missed: 'expired',
    extinguished: 'ended',
    superseded: 'replaced',
  },
  doneOn: 'Done on',
  pendingLater:
    'A later date has been computed and awaits a lawyer’s decision. Until then the certified date stands. Proposed date:',
  pendingEnd:
    'The end of this limit has been computed and awaits a lawyer’s decision. Until then the certified date stands.',
  dossier: 'Dossier',
  reference: 'Reference',
  client: 'Client',
  procedure: 'Procedure',
  prefecture: 'Préfecture',
  court: 'Court',
  territory: 'Territory',
  residence: 'Client’s residence',
  events: 'Events read',
  recorded: 'recorded on',
  facts: 'Facts of the dossier read',
  births: 'What the law derives from them',
  between: 'between',
  and: 'and',
  reasoning: 'Derivation',
  readings: 'Readings',
  chosen: 'Reading the firm relies on',
  readingNames: { prevailing: 'Prevailing reading', prudent: 'Prudent reading' },
  otherReading: 'Other reading',
  articles: 'Texts and decisions',
  since: 'version in force since',
  from: 'version in force from',
  to: 'to',
  decided: 'decided on',
  unknown: 'What is not known and would change the date',
  nothingUnknown: 'Nothing: all that the rule depends on is recorded.',
  rule: 'Rule and engine',
  ruleId: 'Rule',
  ruleVersion: 'Version applied',
  ruleHash: 'Hash of the rule',
  engine: 'Engine',
  engineHash: 'Hash of the engine',
  adopted: 'change of law adopted by the firm',
  toVerify: 'text not checked in the corpus: to be verified',
  unreadable: 'not taken',
  integrity: 'Integrity',
  certificateHash: 'SHA-256 hash',
  previousHash: 'Certificate before it',
  firstOfFirm: 'none: the firm’s first certificate',
  key: 'Signing key (kid)',
  signature: 'Detached signature (JWS, Ed25519)',
  howTo:
    'The certified content (JSON) and its signature are attached to this PDF. The hash is that of the canonical JSON (RFC 8785); each certificate of the firm carries the hash of the one before. To verify it, without access to the firm:',
  page: 'page',
  effect: 'When it expires',
};

export type PrintedWords = Words<typeof FR>;

export function wordsOf(language: Language): PrintedWords {
  return language === 'fr' ? typeset<PrintedWords>(FR) : EN;
}

/** In French two-part signs hold to the word before them, and guillemets to what they quote. */
export function typeset<T>(words: T): T {
  if (typeof words === 'string') return words.replaceAll(/ (?=[;:!?»])|(?<=«) /g, '\u00a0') as T;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map(typeset) as T;
  return Object.fromEntries(
    Object.entries(words as object).map(([name, word]) => [name, typeset(word)]),
  ) as T;
}
