import { text } from '@quantieme/law';
import { all, gate, risk, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Volunteer on a social or humanitarian mission for a recognised charity. */
export const APS_VOLONTARIAT: Title = {
  id: 'aps-volontariat',
  kind: 'of-right',
  family: 'travail',
  duration: text('celle de la mission', 'that of the mission'),
  work: text('la mission de volontariat', 'the volunteer mission'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-21'],
      conditions: all(
        gate('G-NAT-COMMON'),
        when('order.expulsion_or_itf', '=', false),
        // L412-5 names other provisional permits and not this one: a threat is a risk, not a bar.
        under('CESEDA L412-5', risk('order.threat_level', 'in', ['simple', 'grave'])),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('volunteer.recognised_org', '=', true),
        when('volunteer.social_humanitarian', '=', true),
        when('volunteer.contract_before_entry', '=', true),
        when('volunteer.takeover_and_leave', '=', true),
        when('entry.long_stay_visa_matches', '=', true),
      ),
    },
  ],
  filing: text(
    'dans le mois de l’entrée en France (R426-10)',
    'within one month of entering France (R426-10)',
  ),
  documents: [
    text(
      'contrat de volontariat conclu avant l’entrée',
      'volunteer contract concluded before entry',
    ),
    text(
      'attestation de prise en charge de l’association ou de la fondation',
      'statement by the charity that it takes charge',
    ),
    text(
      'engagement écrit de quitter le territoire à la fin de la mission',
      'written undertaking to leave France when the mission ends',
    ),
    text('agrément de l’organisme', 'approval of the organisation'),
  ],
  notes: [
    text(
      'L’organisme est reconnu d’utilité publique ou membre d’une fédération qui l’est, et agréé au préalable (L426-21).',
      'The organisation is recognised as of public utility, or belongs to a federation that is, and was approved beforehand (L426-21).',
    ),
  ],
};
