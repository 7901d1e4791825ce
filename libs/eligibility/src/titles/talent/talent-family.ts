import { text } from '@quantieme/law';
import { all, any, under, when, worded } from '../../engine/define.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';

const TALENT_HOLDER = under(
  'CESEDA L421-22',
  when('talent.sponsor_title', 'in', ['talent', 'talent-cbe', 'talent-chercheur']),
);
const FORMER_RESEARCHER = under(
  'CESEDA L422-13',
  when('talent.sponsor_title', '=', 'rece-chercheur'),
);
const FORMER_BLUE_CARD = under('CESEDA R421-37-6', when('talent.sponsor_title', '=', 'rld-ue-cbe'));

/**
 * Who the family may join. Until 3 May 2025 the family of the holder of the medical talent card was not named; that card
 * is not told apart from the others.
 */
export const JOINS_TALENT = worded(
  text('Carte de la personne rejointe', 'Card of the person joined'),
  any(TALENT_HOLDER, FORMER_RESEARCHER),
);

/** Since 16 June 2025: also a former Blue Card holder who became a long-term EU resident. */
export const JOINS_TALENT_2025 = worded(
  text('Carte de la personne rejointe', 'Card of the person joined'),
  any(TALENT_HOLDER, FORMER_RESEARCHER, FORMER_BLUE_CARD),
);

export const SPOUSE = all(when('talent.family_link', '=', 'spouse'), when('person.age', '>=', 18));

export const CHILD = all(
  when('talent.family_link', '=', 'child'),
  when('entry.age', '<', 18),
  IN_THE_YEAR_OF_MAJORITY,
);
