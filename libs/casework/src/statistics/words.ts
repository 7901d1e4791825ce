import { text, type Text } from '@quantieme/law';
import { say, type Lens } from '../views/lens.ts';

type Words = Readonly<Record<string, Text>>;

/** What the codes of figures mean to whoever opens their file; the page says the same (a spec compares them). */
export const SEVERITY_WORDS: Words = {
  fatal: text('Forclusion', 'Right lost'),
  important: text('Important', 'Important'),
  information: text('Information', 'Information'),
};

export const DECIDER_WORDS: Words = {
  authority: text('Administration', 'Administration'),
  court: text('Juridictions', 'Courts'),
};

export const WAY_WORDS: Words = {
  granted: text('Favorable', 'Granted'),
  partial: text('Partiellement favorable', 'Granted in part'),
  refused: text('Refus, rejet', 'Refused, dismissed'),
  silence: text('Silence valant refus', 'Refused by silence'),
  closed: text('Sans décision au fond', 'No decision on the merits'),
  withdrawn: text('Désistement', 'Withdrawn'),
  'not-said': text('Sens non relevé', 'Outcome not recorded'),
};

export const FATE_WORDS: Words = {
  first: text('Accusée dès le premier envoi', 'Acknowledged at the first message'),
  deputy: text('Après relance du suppléant', 'After the deputy was told'),
  lawyer: text('Après relance de l’avocat', 'After the lawyer was told'),
  owners: text('Après alerte des associés', 'After the owners were told'),
  settled: text('Sans objet avant accusé', 'Settled before it was acknowledged'),
  waiting: text('Sans accusé à ce jour', 'Not acknowledged so far'),
};

/** Whole, where the drawing has room for two short lines. */
export const MARGIN_WORDS: Words = {
  'not-done': text('Sans acte', 'Nothing done'),
  late: text('Après le dernier jour', 'After the last day'),
  '0': text('Le dernier jour', 'On the last day'),
  '1': text('La veille', 'The day before'),
  '2-3': text('2 à 3 jours avant', '2 to 3 days before'),
  '4-7': text('4 à 7 jours avant', '4 to 7 days before'),
  '8-14': text('8 à 14 jours avant', '8 to 14 days before'),
  '15-30': text('15 à 30 jours avant', '15 to 30 days before'),
  '31+': text('Plus d’un mois avant', 'More than a month before'),
};

export const inWords = (words: Words, code: string, lens: Pick<Lens, 'language'>): string => {
  const found = words[code];
  return found ? say(found, lens) : code;
};
