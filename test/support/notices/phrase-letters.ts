import type { WrittenNotice } from './notice-template.ts';
import { DECOYS, PHRASES, type Phrase } from './phrases.ts';
import { clockText, type Writer } from './writer.ts';

export interface PhraseLetter extends WrittenNotice {
  readonly phrase: string;
}

const HEADS: readonly ((w: Writer) => string)[] = [
  (w) => `RÉPUBLIQUE FRANÇAISE\nPRÉFET ${w.place.of.toUpperCase()}\nDirection de l’immigration`,
  (w) => `Préfecture ${w.place.of}\nBureau du séjour\nAffaire suivie par : ${w.agent}`,
  (w) => `LE PRÉFET ${w.place.of.toUpperCase()},`,
];

interface Act {
  readonly type: string;
  readonly write: (w: Writer, name: string) => string;
}

const ACTS: readonly Act[] = [
  {
    type: 'oqtf-notifiee',
    write: (w, name) => `ARRÊTÉ portant obligation de quitter le territoire français

Vu le code de l’entrée et du séjour des étrangers et du droit d’asile ;
Vu la demande présentée le ${w.day(w.ago(200, 500), 'long')} ;
Considérant que ${name} est entré en France le ${w.day(w.ago(900, 2000), 'long')} ;

ARRÊTE
Article 1er : ${name} est obligé de quitter le territoire français dans un délai de trente jours.`,
  },
  {
    type: 'refus-notifie',
    write: (w, name) => `Objet : refus de titre de séjour

${name},
Vous avez sollicité le ${w.day(w.ago(200, 500), 'long', 'slashes')} la délivrance d’un titre de séjour.
Votre demande de titre de séjour est rejetée.`,
  },
  {
    type: 'gracieux-rejete',
    write: (w, name) => `Objet : rejet de votre recours gracieux

${name},
Par courrier du ${w.day(w.ago(60, 90), 'long')}, vous avez formé un recours gracieux. Je rejette ce recours gracieux.`,
  },
  {
    type: 'rf-refus',
    write: (w, name) => `Objet : rejet de votre demande de regroupement familial

${name},
Votre demande de regroupement familial, déposée le ${w.day(w.ago(200, 300), 'long')}, est rejetée.`,
  },
];

const SIGNED: readonly ((w: Writer, day: Temporal.PlainDate) => string)[] = [
  (w, day) => `Fait à ${w.place.town}, le ${w.day(day, 'long', 'slashes', 'capitals')}`,
  (w, day) =>
    `${w.place.town}, le ${w.day(day, 'long')}\nPour le préfet et par délégation,\n${w.agent}`,
  (w, day) => `Fait le ${w.day(day, 'long', 'slashes')}`,
];

const REMEDIES = `Cette décision peut être contestée devant le tribunal administratif dans un délai de deux mois à compter de sa notification.`;

interface Made {
  readonly w: Writer;
  readonly said: string;
  readonly day: Temporal.PlainDate;
}

function around({ w, said, day }: Made): {
  readonly text: string;
  readonly type: string;
  readonly signed: string;
} {
  const signed = day.subtract({ days: w.dice.between(0, 9) });
  const act = w.dice.of(ACTS);
  const head = w.dice.of(HEADS)(w);
  const body = act.write(w, w.person.name);
  const foot = w.dice.of(SIGNED)(w, signed);
  const text = `${head}\n\n${body}\n\n${foot}\n\n${REMEDIES}\n\n${said}\n`;
  return { text, type: act.type, signed: String(signed) };
}

const ALL_FIELDS = [
  'notifiedOn',
  'firstPresentedOn',
  'collectedOn',
  'availableOn',
  'firstViewedOn',
];

/** A letter whose arrival is said in these words. */
export function withPhrase(w: Writer, phrase: string, field: Phrase['field']): PhraseLetter {
  const day = w.ago(0, 40);
  const clock = w.clock(8, 21);
  const said = phrase
    .replaceAll('{D}', w.day(day, ...FORMATS))
    .replaceAll('{H}', w.hour(clock, ...HOURS));
  const { text, type, signed } = around({ w, said, day });
  const dates = { [field]: String(day), decidedOn: signed };
  const isTimed = phrase.includes('{H}') && (type === 'oqtf-notifiee' || type === 'refus-notifie');
  return { phrase, text, type, dates, ...(isTimed ? { clock: clockText(clock) } : {}) };
}

/** A letter that speaks of the arrival of something else, and gives none of its own. */
export function withDecoy(w: Writer, phrase: string): PhraseLetter {
  const day = w.ago(3, 40);
  const other =
    phrase.includes('plus tard') || phrase.includes('avant le') || phrase.includes('après le')
      ? w.ahead(5, 90)
      : w.ago(60, 300);
  const act = other.subtract({ days: w.dice.between(1, 9) });
  const said = phrase
    .replaceAll('{O}', w.day(other))
    .replaceAll('{A}', w.day(act, 'long', 'slashes'));
  const { text, type, signed } = around({ w, said, day });
  return {
    phrase,
    text,
    type,
    dates: { ...Object.fromEntries(ALL_FIELDS.map((name) => [name, null])), decidedOn: signed },
  };
}

const FORMATS = [
  'long',
  'slashes',
  'weekday',
  'dots',
  'words',
  'capitals',
  'short',
  'dashes',
  'split',
  'doubled',
] as const;
const HOURS = [
  'spaced',
  'glued',
  'capital',
  'heures',
  'words',
  'colon',
  'minutes',
  'full',
  'upper',
  'afternoon',
] as const;

export const PHRASE_CASES = PHRASES.flatMap(({ field, texts }) =>
  texts.map((text) => ({ field, text })),
);
export { DECOYS };
