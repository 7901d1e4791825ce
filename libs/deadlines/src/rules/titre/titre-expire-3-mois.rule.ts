import { source, type CaseEvent } from '@quantieme/law';
import { actedOn, detail, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { endOf, EXPIRY_DATE, isFirstOfItsExpiry, requestSince } from './held-title.ts';
import { months } from './windows.ts';

/** Titles that still prove regular stay by themselves, by law (L433-3 al. 1). */
const LASTING: ReadonlySet<string> = new Set(['csp-4-ans', 'cr', 'rld-ue', 'accord']);
const FOUR_YEARS = 48;
/** A renewal is not asked for much earlier than that. */
const DAYS_BEFORE = 180;
const NEVER: ReadonlySet<string> = new Set(['vls-ts', 'aps']);

/** Whether the expired card still proves the stay; null = unknown. */
function stillProves(scene: Scene): boolean | null {
  const { event } = scene.occurrence;
  const kind = word(event, 'kind') ?? '';
  if (NEVER.has(kind)) return false;
  if (yesNo(event, 'renewalRequested') === false && renewalOf(scene) === null) return false;
  if (LASTING.has(kind)) return true;
  if (kind === 'csp' && detail(event, 'durationMonths') === FOUR_YEARS) return true;
  const listed = yesNo(event, 'listedDepartement');
  const lacksRequest = askedBeforeExpiry(scene) === false;
  return lacksRequest && (listed === true || kind === 'cst') ? false : listed;
}

function renewalOf(scene: Scene): CaseEvent | null {
  const ends = endOf(scene);
  return ends && requestSince(scene, ends.subtract({ days: DAYS_BEFORE }));
}

/** Other cards: only where renewal was asked for before expiry (L433-3 al. 2); null = no request recorded. */
function askedBeforeExpiry(scene: Scene): boolean | null {
  const [ends, request] = [endOf(scene), renewalOf(scene)];
  return ends && request ? isAfter(ends, actedOn(request)) : null;
}

const isOtherCard = ({ occurrence: { event } }: Scene): boolean =>
  ['cst', 'csp'].includes(word(event, 'kind') ?? '');

/** Unknown card: prudently nothing is proved after expiry. */
function prudently(window: Window, { scene, restart }: WindowTools): Window {
  if (window.reading === 'legal' || !window.start || stillProves(scene) === true) return window;
  const words = text(
    "Nature de la carte ou département inconnus : prudemment, rien après l'expiration",
    'Kind of card or département unknown: prudently nothing after expiry',
  );
  return restart({ ...window, steps: [] }, window.start, [step('unknown', words)], {
    mode: 'until',
  });
}

/** The expired card proves the stay for three months, if its renewal was asked for. */
export const TITRE_EXPIRE_3_MOIS: Rule = {
  id: 'titre-expire-3-mois',
  label: text('Titre expiré : trois mois de tolérance', 'Expired permit: three months of grace'),
  explanation: text(
    "Renouvellement demandé, la carte de quatre ans, la carte de résident ou le titre conventionnel de plus d'un an expirés prouvent encore la régularité du séjour pendant trois mois ; les autres cartes, seulement dans les départements d'une liste et si la demande précède l'expiration.",
    'Once renewal is asked for, an expired four-year card, resident card or treaty permit of over one year still proves regular stay for three months; other cards only in listed départements and if the request came before expiry.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['titre-expire-bientot', 'titre-expire'],
    when: (scene) =>
      scene.file.procedure !== 'ue-famille' &&
      scene.occurrence.event !== null &&
      isFirstOfItsExpiry(scene.events, scene.occurrence.event) &&
      stillProves(scene) !== false,
    start: fromNamed('expiresOn'),
  },
  versionBy: startDay,
  versionDate: EXPIRY_DATE,
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: months(3, 'no'),
      sources: [source('CESEDA', 'L311-4', day('2020-06-19'))],
    },
    { from: '2021-05-01', to: null, limit: months(3, 'no'), sources: [source('CESEDA', 'L433-3')] },
  ],
  adjust: prudently,
  endings: [
    {
      outcome: 'extinguished',
      by: [
        'decision-favorable',
        'carte-remise',
        'refus-notifie',
        'api-delivree',
        'recepisse-delivre',
      ],
      actedOn: ({ on }) => on,
      reason: text(
        'Une décision ou un document a pris le relais',
        'A decision or document took over',
      ),
    },
  ],
  effect: text(
    'La carte expirée ne prouve plus rien : récépissé ou attestation indispensable.',
    'The expired card proves nothing any more: a receipt or certificate is needed.',
  ),
  questions: [
    {
      fact: 'kind',
      kind: 'choice',
      values: ['cst', 'csp', 'csp-4-ans', 'cr', 'rld-ue', 'accord', 'aps', 'vls-ts'],
      question: text('Quelle carte a expiré ?', 'Which card expired?'),
      effect: text(
        'La tolérance ne vaut pour une carte d’un an que dans certains départements',
        'For a one-year card the grace holds only in some départements',
      ),
      when: (scene) => stillProves(scene) === null && !isOtherCard(scene),
    },
    {
      fact: 'listedDepartement',
      kind: 'boolean',
      question: text(
        'Le département est-il sur la liste de l’article L. 433-3 ?',
        'Is the département on the list of article L. 433-3?',
      ),
      effect: text(
        'Sinon la carte expirée ne prouve plus rien',
        'If not, the expired card proves nothing any more',
      ),
      when: (scene) => stillProves(scene) === null && isOtherCard(scene),
    },
  ],
  calculator: { event: 'titre-expire', startsAs: 'expiresOn', details: { kind: 'cr' } },
};
