import { source } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { months } from './windows.ts';

/** Whether the permit is withdrawn because protection ended. */
function followsEndOfProtection({ events, occurrence: { event, on } }: Scene): boolean {
  const said = yesNo(event, 'protectionEnded');
  if (said !== null) return said;
  return events.some((one) => word(one, 'outcome') === 'fin-protection' && !isAfter(one.on, on));
}

/** Protection ended and permit withdrawn: the prefect rules on another right to stay within four months. */
export const REFUGIE_FIN_PROTECTION_4_MOIS: Rule = {
  id: 'refugie-fin-protection-4-mois',
  label: text(
    'Fin de protection : droit au séjour à un autre titre',
    'Protection ended: right to stay on another ground',
  ),
  explanation: text(
    'Quand le titre est retiré parce que la protection (statut de réfugié ou protection subsidiaire) a pris fin, le préfet statue dans les quatre mois de la notification du retrait sur le droit au séjour à un autre titre.',
    'When the permit is withdrawn because protection (refugee status or subsidiary protection) ended, the prefect rules within four months of notification of the withdrawal on the right to stay on another ground.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['retrait-notifie'], when: followsEndOfProtection, start: fromNotification },
  versionBy: startDay,
  versionDate: text('notification du retrait', 'notification of the withdrawal'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(4, 'no'),
      sources: [source('CESEDA', 'R424-4'), source('CESEDA', 'R424-11')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['decision-favorable', 'carte-remise', 'refus-notifie', 'oqtf-notifiee'],
      actedOn: ({ on }) => on,
      when: ({ occurrence }, event) => isAfter(event.on, occurrence.on),
      reason: text('Le préfet a statué', 'The prefect has ruled'),
    },
  ],
  effect: text(
    'Le préfet est en retard pour statuer sur le séjour.',
    'The prefect is late in ruling on the stay.',
  ),
  calculator: {
    event: 'retrait-notifie',
    startsAs: 'notifiedOn',
    details: { protectionEnded: true },
  },
};
