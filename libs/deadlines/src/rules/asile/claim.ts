import { source, type CaseEvent } from '@quantieme/law';
import { eventsOf, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Question, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

/** Registrations of a claim at the prefecture, up to the event. */
function registrations(scene: Scene): readonly CaseEvent[] {
  return eventsOf(scene, ['enregistrement-guda']).filter(
    ({ on }) => !isAfter(on, scene.occurrence.on),
  );
}

/** What the event says of the claim, else its registration; a registration says nothing of the one after it. */
function known<Value>(scene: Scene, read: (event: CaseEvent | null) => Value | null): Value | null {
  return read(scene.occurrence.event) ?? read(registrations(scene).at(-1) ?? null);
}

/** `premiere`, `reexamen` or `reouverture`, as recorded; null = not recorded. */
export const claimKind = (scene: Scene): string | null =>
  known(scene, (event) => word(event, 'claimKind'));

/**
 * Whether the claim comes after another: as recorded; unknown when the dossier holds an earlier registration or decision;
 * a claim that nothing precedes is a first one.
 */
export function isLaterClaim(scene: Scene): boolean | null {
  const kind = claimKind(scene);
  if (kind !== null) return kind !== 'premiere';
  const decided = eventsOf(scene, ['decision-ofpra', 'decision-cnda']).some(
    ({ on }) => !isAfter(on, scene.occurrence.on),
  );
  return decided || registrations(scene).length > 1 ? null : false;
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
};
