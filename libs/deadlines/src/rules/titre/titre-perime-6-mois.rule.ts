import { source } from '@quantieme/law';
import { actedOn, isAfter } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { endOf, EXPIRIES, EXPIRY_DATE, isRenewable, REQUESTS } from './held-title.ts';
import { months } from './windows.ts';

const DAYS_BEFORE = 180;
const SINCE = day('2021-05-01');

/** Six months after expiry without any request, entry conditions are required again. */
export const TITRE_PERIME_6_MOIS: Rule = {
  id: 'titre-perime-6-mois',
  label: text('Titre expiré sans demande : visa exigé', 'Expired without a request: visa required'),
  explanation: text(
    "Sans demande de nouveau titre dans les six mois de l'expiration, la personne doit de nouveau remplir les conditions d'entrée, visa compris.",
    'Without a request for a new permit within six months of expiry, the person must again meet the entry conditions, visa included.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: EXPIRIES,
    when: (scene) => {
      const ends = endOf(scene);
      return isRenewable(scene) && ends !== null && !isAfter(SINCE, ends);
    },
    start: fromNamed('expiresOn'),
  },
  versionBy: startDay,
  versionDate: EXPIRY_DATE,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(6, 'no'),
      sources: [source('CESEDA', 'R431-8'), source('CESEDA', 'R431-18')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: REQUESTS,
      timing: 'always',
      when: (scene, event, window) => {
        const ends = endOf(scene);
        const filed = actedOn(event);
        const early = ends !== null && isAfter(ends.subtract({ days: DAYS_BEFORE }), filed);
        return !early && window.lastDay !== null && !isAfter(filed, window.lastDay);
      },
      reason: text('Nouveau titre demandé', 'New permit asked for'),
    },
  ],
  effect: text(
    'Conditions d’entrée et visa de long séjour de nouveau exigés.',
    'Entry conditions and a long-stay visa required again.',
  ),
  calculator: { event: 'titre-expire', startsAs: 'expiresOn' },
};
