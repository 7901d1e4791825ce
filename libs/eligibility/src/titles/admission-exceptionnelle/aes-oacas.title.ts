import { text } from '@quantieme/law';
import { all, assess, gate, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { OUTSIDE_MAYOTTE } from './outside-mayotte.ts';

const COMMUNITY = all(
  when('work.oacas_years', '>=', 3),
  when('work.oacas_serious', '=', true),
  worded(
    text('Perspectives d’intégration favorables', 'Good prospects of integration'),
    assess('assess.overall_appreciation_favourable', '=', true),
  ),
);

/** Companion of a solidarity community: three years of unbroken, real and serious activity, with prospects of integration. */
export const AES_OACAS: Title = {
  id: 'aes-oacas',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', 'one year'),
  work: text(
    'selon la mention que choisit le préfet : « salarié », « travailleur temporaire » ou « vie privée et familiale » (R435-2)',
    'according to the mention that the prefect chooses: employee, temporary worker, or private and family life (R435-2)',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ['CESEDA L435-2'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-CST-LIGHT'),
        OUTSIDE_MAYOTTE,
        when('person.polygamy_in_france', '=', false),
        COMMUNITY,
      ),
    },
    {
      from: '2021-08-26',
      to: null,
      articles: ['CESEDA L435-2'],
      conditions: all(gate('G-NAT-COMMON'), gate('G-CST-LIGHT'), OUTSIDE_MAYOTTE, COMMUNITY),
    },
  ],
  filing: text(
    'À tout moment, après trois ans d’activité ininterrompue ; le visa de long séjour n’est pas exigé.',
    'At any time, after three years of unbroken activity; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Attestation et rapport de l’organisme : trois ans d’activité, caractère réel et sérieux, perspectives d’intégration',
      'Certificate and report of the organisation: three years of activity, real and serious, prospects of integration',
    ),
    text(
      'Agrément de l’organisme (Code de l’action sociale et des familles, L265-1)',
      'Approval of the organisation (Code de l’action sociale et des familles, L265-1)',
    ),
  ],
  notes: [
    text(
      'Les trois ans doivent être ininterrompus ; le texte vise les organismes du premier alinéa de L265-1 du Code de l’action sociale et des familles.',
      'The three years must be unbroken; the text means the organisations of L265-1, first paragraph, of the Code de l’action sociale et des familles.',
    ),
    text(
      'Le préfet « peut » l’accorder et choisit la mention (R435-2).',
      'The prefect “may” grant it and chooses the mention (R435-2).',
    ),
  ],
};
