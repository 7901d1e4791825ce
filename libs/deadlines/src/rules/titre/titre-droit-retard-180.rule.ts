import { source } from '@quantieme/law';
import { actedOn, isAfter } from '../../engine/lookup.ts';
import type { Rule, VersionBy, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import {
  ASK_EXPIRY,
  ASK_TELESERVICE,
  EXPIRIES,
  isOnline,
  isRenewable,
  RENEWAL_ENDINGS,
  requestSince,
} from './held-title.ts';
import { LAST_TWO_MONTHS, ONLINE } from './windows.ts';

const FIRST = day('2019-03-01');
const TELESERVICE = day('2021-05-01');

/** The day of the request picks the version; without one, the expiry. */
const requestDay: VersionBy = (scene, start) => {
  const ends = start?.legal.on ?? scene.occurrence.on;
  const request = requestSince(scene, ends.subtract({ days: ONLINE.opens.count }));
  return request ? actedOn(request) : ends;
};

/** Last day without the charge: the 60th before expiry online, expiry itself at the counter; unknown: prudently the first. */
function lastFreeDay(window: Window, { scene, restart }: WindowTools): Window {
  const { start } = window;
  if (!start) return window;
  const online = isOnline(scene) ?? window.reading === 'prudent';
  const applies = online && !isAfter(TELESERVICE, start.on);
  const own = applies ? restart({ ...window, steps: [] }, start, [], ONLINE) : window;
  const request = requestSince(scene, own.opensOn ?? start.on);
  const filed = request ? actedOn(request) : null;
  if (!filed || !own.lastDay || !isAfter(filed, own.lastDay)) return own;
  const { fr, en } = longDate(filed);
  const words = text(
    `Demande du ${fr}, après la fin du délai : droit de visa de régularisation de 180 €, sauf force majeure ou visa en cours`,
    `Request of ${en}, after the end of the window: regularisation charge of €180, save force majeure or a visa in force`,
  );
  return { ...own, steps: [...own.steps, step('charge', words, filed)] };
}

/** What a late renewal costs. */
export const TITRE_DROIT_RETARD_180: Rule = {
  id: 'titre-droit-retard-180',
  label: text('Dernier jour sans le droit de 180 €', 'Last day without the €180 charge'),
  explanation: text(
    "Le renouvellement demandé après l'expiration du délai requis donne lieu à un droit de visa de régularisation de 180 €, sauf force majeure ou visa en cours de validité.",
    'A renewal asked for after the time required gives rise to a regularisation charge of €180, save force majeure or a visa in force.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: EXPIRIES, when: isRenewable, start: fromNamed('expiresOn') },
  versionBy: requestDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: LAST_TWO_MONTHS,
      sources: [source('CESEDA', 'L311-13', FIRST)],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LAST_TWO_MONTHS,
      sources: [source('CESEDA', 'L436-5'), source('CESEDA', 'R431-5')],
    },
  ],
  adjust: lastFreeDay,
  endings: RENEWAL_ENDINGS,
  effect: text(
    'Droit de 180 € à la demande de renouvellement (montants de 2026 à vérifier).',
    '€180 at the request for renewal (amounts of 2026 to be checked).',
  ),
  questions: [ASK_EXPIRY, ASK_TELESERVICE],
  calculator: { event: 'titre-expire-bientot', startsAs: 'expiresOn' },
};
