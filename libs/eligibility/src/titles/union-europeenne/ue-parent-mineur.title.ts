import { text } from '@quantieme/law';
import { all, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, SUFFICIENT } from './union-words.ts';
import { HAS_MEANS, NO_SERIOUS_THREAT, THIRD_COUNTRY } from './union-conditions.ts';

/**
 * Third-country parent who has custody of a minor national of another State of the Union, with means and insurance for both.
 */
export const UE_PARENT_MINEUR: Title = {
  id: 'ue-parent-mineur',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('5 ans', 'five years'),
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L233-1', 'CESEDA L233-2'],
      conditions: all(
        NO_SERIOUS_THREAT,
        THIRD_COUNTRY,
        when('child.eu_minor_national', '=', true),
        under(['CESEDA L233-1', 'CESEDA R233-1', 'CE 386029'], HAS_MEANS),
      ),
    },
  ],
  filing: text('À tout moment.', 'At any time.'),
  documents: [
    text('passeport de l’enfant', 'the child’s passport'),
    text('garde de l’enfant', 'custody of the child'),
    text('ressources et assurance maladie', 'means and health insurance'),
  ],
  notes: [
    text(
      'Aucun article du code ne nomme ce droit\u00a0: il vient de la jurisprudence de la Cour de justice sur les parents d’enfants citoyens de l’Union.',
      'No article of the code names this right: it comes from the case law of the Court of Justice on parents of children who are Union citizens.',
    ),
    text(
      'Les refus portent surtout sur les ressources et l’assurance. L’aide médicale d’État n’est pas opposée au parent que seule l’absence de titre prive de couverture (CE, réf., 9 décembre 2014, n° 386029).',
      'Refusals bear mostly on means and insurance. State medical aid is not held against the parent whom only the want of a permit leaves without cover (CE, urgent applications judge, 9 December 2014, no. 386029).',
    ),
    SUFFICIENT,
  ],
  toVerify: true,
};
