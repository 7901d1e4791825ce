import { text } from '@quantieme/law';
import { all, any, assess, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { BEFORE_EXPIRY } from './filing.ts';

/** Trainee from abroad, under an agreement that the prefect has stamped. */
export const CST_STAGIAIRE: Title = {
  id: 'cst-stagiaire',
  kind: 'on-conditions',
  family: 'travail',
  duration: text('celle du stage, 1 an au plus', 'that of the traineeship, one year at most'),
  work: text('aucune activité salariée', 'no employment'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-23'],
      conditions: all(
        gate('G-CST'),
        when('intern.agreement_approved', '=', true),
        when('intern.means_sufficient', '=', true),
        worded(
          text(
            'Visa de long séjour, ou dispense par le préfet',
            'Long-stay visa, or waiver by the prefect',
          ),
          any(
            gate('G-VISA-L'),
            under(
              ['CESEDA L426-23', 'CESEDA L412-3'],
              all(
                when('intern.necessity', '=', true),
                when('entry.regular', '=', true),
                assess('assess.overall_appreciation_favourable', '=', true),
              ),
            ),
          ),
        ),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text(
      'convention de stage tripartite visée par le préfet',
      'three-party traineeship agreement stamped by the prefect',
    ),
    text('justificatifs de ressources', 'proof of means'),
  ],
  notes: [
    text(
      'Trois cas\u00a0: cursus suivi à l’étranger, salarié d’une entreprise étrangère, stage hospitalier (R426-16)\u00a0; six mois s’il relève d’une formation professionnelle, dix-huit mois, vingt-quatre mois au plus (R426-18).',
      'Three cases: studies abroad, employee of a foreign company, hospital traineeship (R426-16); at most six months as part of vocational training, eighteen months, twenty-four months (R426-18).',
    ),
    text(
      'La convention va au préfet deux mois avant le stage\u00a0; son silence de trente jours vaut refus de visa (R426-20).',
      'The agreement goes to the prefect two months before the traineeship; thirty days of silence refuse it (R426-20).',
    ),
    text(
      'Sans visa de long séjour, la carte n’est qu’une faculté du préfet\u00a0: nécessité liée au stage et entrée régulière (L426-23).',
      'Without a long-stay visa the prefect only may issue the card: necessity of the traineeship and regular entry (L426-23).',
    ),
  ],
};
