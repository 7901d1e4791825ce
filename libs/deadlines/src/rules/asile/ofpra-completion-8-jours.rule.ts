import { source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { ASK_KIND, ASK_ORDER, isLaterClaim, isOverseas, OVERSEAS_SOURCES } from './claim.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

const days = (count: number) =>
  ({ mode: 'plain', unit: 'day', count, roll: 'prudent-no' }) as const;

const laterClaim = (articles: Variant['sources'] & object): Variant => ({
  label: text('Réexamen ou réouverture : quatre jours', 'Repeated claim or reopening: four days'),
  when: isLaterClaim,
  limit: days(4),
  sources: articles,
});

const OVERSEAS: Variant = {
  label: text(
    'Procédure adaptée outre-mer : trois jours',
    'Adapted procedure overseas: three days',
  ),
  when: isOverseas,
  limit: days(3),
  sources: OVERSEAS_SOURCES,
};

/** Completing a claim that OFPRA found incomplete. */
export const OFPRA_COMPLETION_8_JOURS: Rule = {
  id: 'ofpra-completion-8-jours',
  label: text('Asile : compléter la demande', 'Asylum: complete the claim'),
  explanation: text(
    "Quand la demande est incomplète, l'OFPRA le dit et huit jours courent pour la compléter ; quatre pour un réexamen ou une réouverture ; trois là où la procédure est adaptée outre-mer.",
    'Where the claim is incomplete OFPRA says so and eight days run to complete it; four for a repeated claim or a reopening; three where the procedure is adapted overseas.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['ofpra-demande-incomplete'], start: fromNotification },
  versionBy: eventDay,
  versionDate: text('jour de la demande de complément', 'day OFPRA asked'),
  versions: inForce(['2015-11-01', '2016-11-01', '2019-01-01', CODE_2021], (first) =>
    isBefore(first, CODE_2021)
      ? {
          limit: days(8),
          variants: [
            laterClaim([source('CESEDA', 'R723-15', first), source('CESEDA', 'R723-14', first)]),
          ],
          sources: [source('CESEDA', 'R723-1', first)],
        }
      : {
          limit: days(8),
          variants: [
            laterClaim([source('CESEDA', 'R531-37'), source('CESEDA', 'R531-34')]),
            OVERSEAS,
          ],
          sources: [source('CESEDA', 'R531-4')],
        },
  ),
  endings: [
    {
      outcome: 'met',
      by: ['ofpra-complement-fourni'],
      reason: text('Demande complétée', 'Claim completed'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-ofpra', 'desistement', 'transfert-notifie'],
      timing: 'any-time',
      reason: text("L'OFPRA n'attend plus rien", 'OFPRA awaits nothing any more'),
    },
  ],
  effect: text(
    "La demande n'est pas introduite : l'OFPRA peut la clore.",
    'The claim is not lodged: OFPRA may close it.',
  ),
  questions: [ASK_KIND, ASK_ORDER],
  calculator: { event: 'ofpra-demande-incomplete', startsAs: 'notifiedOn' },
};
