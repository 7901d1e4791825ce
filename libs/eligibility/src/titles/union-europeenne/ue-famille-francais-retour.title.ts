import { text } from '@quantieme/law';
import { all, any, assess, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, EASY_VISA, FIVE_YEARS, THREE_MONTHS } from './union-words.ts';
import { NO_SERIOUS_THREAT, THIRD_COUNTRY } from './union-conditions.ts';

/**
 * Family of a French citizen who comes home after living with it in another State of the Union: treated as the family of a Union
 * citizen, by the case law of the Court of Justice.
 */
export const UE_FAMILLE_FRANCAIS_RETOUR: Title = {
  id: 'ue-famille-francais-retour',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: FIVE_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L233-2', 'CESEDA L200-4'],
      conditions: all(
        NO_SERIOUS_THREAT,
        THIRD_COUNTRY,
        when('eu.sponsor_french_returning', '=', true),
        when('eu.link_ended_by', '=', 'none'),
        any(
          when('eu.family_link', '=', 'spouse'),
          all(
            when('eu.family_link', '=', 'descendant'),
            any(when('person.age', '<', 21), when('eu.descendant_dependent', '=', true)),
          ),
          when('eu.family_link', '=', 'ascendant-dependent'),
          under(
            'CESEDA L200-5',
            all(
              when('eu.family_link', '=', 'partner'),
              assess('assess.overall_appreciation_favourable', '=', true),
            ),
          ),
        ),
      ),
    },
  ],
  filing: THREE_MONTHS,
  documents: [
    text(
      'séjour du Français dans l’autre État de l’Union, avec sa famille',
      'the French citizen’s stay in the other State of the Union, with the family',
    ),
    text('lien familial', 'family link'),
  ],
  notes: [
    EASY_VISA,
    text(
      'Jurisprudence de la Cour de justice sur le retour d’un citoyen dans son pays\u00a0: les articles du code s’appliquent par analogie.',
      'Case law of the Court of Justice on a citizen who comes home: the articles of the code apply by analogy.',
    ),
    text('Pour un conjoint, comparer avec L423-1.', 'For a spouse, compare with L423-1.'),
  ],
  toVerify: true,
};
