import { text } from '@quantieme/law';
import { all, any, assess, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

// Algerians sign no engagement contract, and L432-1-1 names no certificate of residence.
const BARS = any(
  gate('G-CRA'),
  all(when('person.nationality_regime', 'in', ['tunisian', 'moroccan']), gate('G-CST-LIGHT')),
);

/** The prefect's general power to regularise those whose agreement closes exceptional admission to them. */
export const REGULARISATION_DISCRETIONNAIRE: Title = {
  id: 'regularisation-discretionnaire',
  kind: 'discretionary',
  family: 'admission-exceptionnelle',
  duration: text('1 an', 'one year'),
  work: text('selon le titre accordé', 'according to the permit granted'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CE 333679', 'CE 355208', 'CE 367306'],
      conditions: all(BARS, assess('assess.humanitarian_or_exceptional', '=', true)),
    },
  ],
  filing: text(
    'À tout moment, en l’invoquant expressément ; le visa de long séjour n’est pas exigé.',
    'At any time, relying on it in so many words; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Les mêmes pièces que pour l’admission exceptionnelle : présence, famille, travail, insertion',
      'The same papers as for exceptional admission: presence, family, work, integration',
    ),
  ],
  notes: [
    text(
      'L435-1 ne s’applique pas aux Algériens, ni aux Tunisiens et Marocains pour le travail salarié ; le préfet garde son pouvoir d’appréciation.',
      'L435-1 does not apply to Algerians, nor to Tunisians and Moroccans for salaried work; the prefect keeps his discretion.',
    ),
    text(
      'Le juge ne contrôle que l’erreur manifeste d’appréciation.',
      'The court reviews manifest errors of assessment only.',
    ),
  ],
};
