import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { hours, OUT_OF_DETENTION } from './common.ts';

/** From receipt by OFPRA; the claim itself is the earliest it can be. */
function fromReceipt({ occurrence }: Scene): Start | null {
  const { event } = occurrence;
  if (!event) return null;
  const received = event.dates.receivedOn ?? event.on;
  const at = received.equals(event.on) ? event.at : null;
  return { legal: { on: received, at }, prudent: { on: event.on, at: event.at } };
}

/** Time for OFPRA to decide the claim of a person in detention. */
export const RETENTION_OFPRA_96_HEURES: Rule = {
  id: 'retention-ofpra-96-heures',
  label: text('Rétention : décision de l’OFPRA', 'Detention: OFPRA’s decision'),
  explanation: text(
    'L’OFPRA statue dans les 96 heures de la réception de la demande d’asile faite en rétention, en tenant compte de la vulnérabilité.',
    'OFPRA decides within 96 hours of receiving an asylum claim made in detention, having regard to vulnerability.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['retention-asile-demande'], start: fromReceipt },
  versionBy: eventDay,
  versionDate: text('jour de la demande', 'day of the claim'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: hours(96),
      sources: [
        source('CESEDA', 'R531-23', day('2024-07-17')),
        source('CESEDA', 'L531-29', day('2021-05-01')),
      ],
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['decision-ofpra', 'protection-accordee'],
      actedOn: ({ on }) => on,
      reason: text('Décision de l’OFPRA', 'OFPRA has decided'),
    },
    OUT_OF_DETENTION,
  ],
  effect: text('Délai indicatif, sans sanction connue.', 'Indicative: no known sanction.'),
  calculator: { event: 'retention-asile-demande', startsAs: 'filedOn' },
};
