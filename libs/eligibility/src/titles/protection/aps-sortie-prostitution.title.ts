import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Victim of trafficking or procuring who has left prostitution and follows an authorised exit course. */
export const APS_SORTIE_PROSTITUTION: Title = {
  id: 'aps-sortie-prostitution',
  kind: 'discretionary',
  family: 'protection',
  duration: text(
    '6 mois au moins, renouvelée pendant tout le parcours de sortie',
    'six months at least, renewed throughout the exit course',
  ),
  work: text('toutes activités (L425-4, L431-4)', 'any work (L425-4, L431-4)'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-4'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('victim.trafficking_victim', '=', true),
        when('victim.ceased_prostitution', '=', true),
        when('victim.prostitution_exit', '=', true),
      ),
    },
  ],
  filing: text(
    'Après la décision du préfet autorisant le parcours de sortie ; le visa de long séjour n’est pas exigé.',
    'Once the prefect has authorised the exit course; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Décision autorisant l’engagement dans le parcours de sortie de la prostitution',
      'Decision authorising the exit course',
    ),
    text(
      'Attestation de l’association agréée sur la cessation de l’activité',
      'Statement of the approved association that the activity has ceased',
    ),
  ],
  notes: [
    text(
      'Aucune plainte n’est exigée : la qualité de victime suffit.',
      'No complaint is required: being a victim is enough.',
    ),
    text(
      'Le préfet « peut » la délivrer (L425-4). Après une plainte, la carte de L425-1 est due.',
      'The prefect “may” issue it (L425-4). After a complaint the card of L425-1 is due.',
    ),
  ],
};
