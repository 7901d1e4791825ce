import { text } from '@quantieme/law';
import { all, gate, risk, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Gravely ill person who meets every condition of L425-9 but habitual residence: a provisional permit is possible. */
export const APS_SOINS_RESIDENCE_INSUFFISANTE: Title = {
  id: 'aps-soins-residence-insuffisante',
  kind: 'discretionary',
  family: 'vie-privee-et-familiale',
  duration: text('durée du traitement, renouvelable', 'as long as the treatment, renewable'),
  work: text('non, sauf autorisation (L431-3)', 'no, unless authorised (L431-3)'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA R425-14', 'CESEDA L425-9'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-POLY'),
        gate('G-VALUES'),
        under('CESEDA R432-3', when('order.expulsion_or_itf', '=', false)),
        // L412-5 does not name this permit: a threat weighs in a discretionary decision.
        under('CESEDA R425-14', risk('order.threat_level', 'in', ['simple', 'grave'])),
        under(
          'CESEDA L425-9',
          all(
            when('health.exceptional_gravity', '=', true),
            when('health.treatment_available_origin', '=', false),
          ),
        ),
        under('CESEDA R425-14', when('stay.habitual_residence', '=', false)),
      ),
    },
  ],
  filing: text(
    'À tout moment ; le visa de long séjour n’est pas exigé.',
    'At any time; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Certificat médical adressé sous pli à l’OFII, jamais à la préfecture',
      'Medical certificate sent under seal to OFII, never to the prefecture',
    ),
  ],
  notes: [
    text(
      'Le préfet « peut » la délivrer : rien n’est de droit (R425-14).',
      'The prefect “may” issue it: nothing is of right (R425-14).',
    ),
    text(
      'Dès que la résidence est devenue habituelle, demander la carte de L425-9.',
      'Once residence has become habitual, ask for the card of L425-9.',
    ),
  ],
};
