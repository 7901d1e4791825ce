import { decision, source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { ASK_OUTCOME, attacksDecision, isAppealable, STATUS_GRANTED } from './appealable.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

const FIFTEEN_DAYS = { mode: 'plain', unit: 'day', count: 15, roll: 'prudent-no' } as const;
const ACT_2015 = '2015-07-31';
const ACT_2018 = '2019-01-01';

const AFTER_THE_APPEAL: Variant = {
  label: text(
    "Un mois depuis la réception de l'avis de réception du recours, et non depuis la décision",
    'One month from receipt of the acknowledgement of the appeal, not from the decision',
  ),
  when: () => true,
  limit: { mode: 'none' },
};

/** Asking for legal aid early enough to suspend the time to appeal to the asylum court. */
export const CNDA_AJ_15_JOURS: Rule = {
  id: 'cnda-aj-15-jours',
  label: text('CNDA : demander l’aide juridictionnelle', 'Asylum court: ask for legal aid'),
  explanation: text(
    "Demandée dans les quinze jours de la notification de la décision de l'OFPRA, l'aide juridictionnelle suspend le mois pour saisir la CNDA : le temps qui restait recommence à la notification de la décision du bureau, la plus tardive au demandeur ou à l'avocat. Demandée plus tard, avec le recours, elle peut être accordée mais ne suspend rien.",
    'Asked for within fifteen days of notification of the decision of OFPRA, legal aid suspends the month to appeal: what remained runs again from notification of the decision of the office, the later of the applicant’s and the lawyer’s. Asked for later, with the appeal, it may be granted but suspends nothing.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: ['decision-ofpra'], when: isAppealable, start: fromNotification },
  versionBy: decisionDay,
  versionDate: text('jour de la décision de l’OFPRA', 'day of the decision of OFPRA'),
  versions: inForce(['2011-06-18', ACT_2015, ACT_2018, CODE_2021], (first) => ({
    limit: FIFTEEN_DAYS,
    variants: isBefore(first, ACT_2015) ? [AFTER_THE_APPEAL] : [],
    sources: isBefore(first, ACT_2015)
      ? [source('CESEDA', 'L731-2', first)]
      : [
          source('Loi 91-647', '9-4', first),
          ...(isBefore(first, CODE_2021) ? [] : [source('CESEDA', 'R531-18')]),
          ...(isBefore(first, ACT_2018) ? [] : [decision('22TL00387')]),
        ],
    // The article of the act was not read: secondary source.
    toVerify: !first.equals(day('2011-06-18')),
  })),
  seat: inMetropole,
  endings: [
    {
      outcome: 'met',
      by: ['aj-demandee'],
      reason: text('Aide juridictionnelle demandée', 'Legal aid asked for'),
    },
    {
      outcome: 'extinguished',
      by: ['recours-cnda'],
      when: attacksDecision,
      reason: text(
        "Recours déposé : il n'y a plus rien à suspendre",
        'Appeal lodged: nothing is left to suspend',
      ),
    },
    STATUS_GRANTED,
  ],
  effect: text(
    "Une demande d'aide juridictionnelle ne suspend plus le mois pour saisir la Cour.",
    'A request for legal aid no longer suspends the month to appeal.',
  ),
  questions: [ASK_OUTCOME],
  calculator: { event: 'decision-ofpra', startsAs: 'notifiedOn', details: { outcome: 'rejet' } },
};
