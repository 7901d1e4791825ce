import { source, type CaseEvent } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Question, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

type Kind = 'premiere' | 'reexamen' | 'reouverture';

/** The event itself, then what was last registered at the prefecture before it. */
function claimEvents({ events, occurrence }: Scene): readonly CaseEvent[] {
  const { event, on } = occurrence;
  const registered = events.filter(
    ({ id, type, on: day_ }) =>
      id !== event?.id && type === 'enregistrement-guda' && !isAfter(day_, on),
  );
  return [event, registered.at(-1)].filter((one) => one !== null && one !== undefined);
}

function known<Value>(scene: Scene, read: (event: CaseEvent) => Value | null): Value | null {
  for (const event of claimEvents(scene)) {
    const value = read(event);
    if (value !== null) return value;
  }
  return null;
}

/** First claim, repeated claim or reopening, as recorded; null = not recorded. */
export function claimKind(scene: Scene): Kind | null {
  const kind = known(scene, (event) => word(event, 'claimKind'));
  return kind === 'premiere' || kind === 'reexamen' || kind === 'reouverture' ? kind : null;
}

/**
 * Whether the claim comes after another: as recorded; unknown when the dossier holds an earlier registration or decision;
 * a claim that nothing precedes is a first one.
 */
export function isLaterClaim(scene: Scene): boolean | null {
  const kind = claimKind(scene);
  if (kind !== null) return kind !== 'premiere';
  const { events, occurrence } = scene;
  const before = events.filter(
    ({ id, on }) => id !== occurrence.key && !isAfter(on, occurrence.on),
  );
  const decided = before.some(({ type }) => type === 'decision-ofpra' || type === 'decision-cnda');
  const registered = before.filter(({ type }) => type === 'enregistrement-guda').length;
  return decided || registered > (occurrence.type === 'enregistrement-guda' ? 0 : 1) ? null : false;
}

/** `normale`, `acceleree` or `dublin`; null = not recorded. */
export const track = (scene: Scene): string | null => known(scene, (event) => word(event, 'track'));

export function isAccelerated(scene: Scene): boolean | null {
  const recorded = track(scene);
  return recorded === null ? null : recorded === 'acceleree';
}

/** Mayotte has its own lengths since that day; elsewhere a ministerial order must be in force. */
const MAYOTTE_SINCE = day('2022-05-01');
const WITH_AN_ORDER = {
  guadeloupe: 'R591-4',
  guyane: 'R591-7',
  martinique: 'R591-11',
} as const;

function orderArticle({ file }: Scene): 'R591-4' | 'R591-7' | 'R591-11' | null {
  const { territory } = file;
  return territory in WITH_AN_ORDER ? WITH_AN_ORDER[territory as keyof typeof WITH_AN_ORDER] : null;
}

/** Whether the shorter overseas procedure applies; null where nobody said that its order is in force. */
export function isOverseas(scene: Scene): boolean | null {
  const { territory } = scene.file;
  if (territory === 'mayotte') return !isAfter(MAYOTTE_SINCE, scene.occurrence.on);
  if (orderArticle(scene) === null) return false;
  return known(scene, (event) => yesNo(event, 'overseasOrder'));
}

/** Texts that adapt the procedure overseas. */
export const OVERSEAS_SOURCES = [
  source('CESEDA', 'R591-4'),
  source('CESEDA', 'R591-7'),
  source('CESEDA', 'R591-11'),
  source('CESEDA', 'R591-12-1'),
];

export const ASK_KIND: Question = {
  fact: 'claimKind',
  kind: 'choice',
  values: ['premiere', 'reexamen', 'reouverture'],
  question: text(
    "Est-ce une première demande, un réexamen ou la réouverture d'un dossier clos ?",
    'Is it a first claim, a repeated claim or the reopening of a closed file?',
  ),
  effect: text(
    'Réexamen et réouverture : délais plus courts (huit jours, quatre pour compléter)',
    'Repeated claim and reopening: shorter limits (eight days, four to complete)',
  ),
  when: (scene) => claimKind(scene) === null,
};

export const ASK_ORDER: Question = {
  fact: 'overseasOrder',
  kind: 'boolean',
  question: text(
    "L'arrêté d'adaptation de la procédure d'asile est-il en vigueur dans ce territoire ?",
    'Is the order adapting the asylum procedure in force in this territory?',
  ),
  effect: text(
    'Sept jours au lieu de vingt et un, trois au lieu de huit pour compléter',
    'Seven days instead of twenty-one, three instead of eight to complete',
  ),
  when: (scene) => isOverseas(scene) === null,
};

export const ASK_TRACK: Question = {
  fact: 'track',
  kind: 'choice',
  values: ['normale', 'acceleree'],
  question: text(
    'La demande est-elle examinée en procédure normale ou accélérée ?',
    'Is the claim examined under the normal or the accelerated procedure?',
  ),
  effect: text('Accélérée : quinze jours', 'Accelerated: fifteen days'),
  when: (scene) => track(scene) === null,
};
