import { text } from '@quantieme/law';
import { all, any, gate, risk, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';
import {
  ANY_WORK,
  INTEGRATION_PAPERS,
  NO_COMMISSION,
  TEN_YEARS,
  WHEN_THE_TITLE_ENDS,
} from './resident-card.ts';

/** Spouse or child of a resident, admitted by family reunification, after three years of uninterrupted regular stay. */
export const CR_REGROUPEMENT_FAMILIAL_3_ANS: Title = {
  id: 'cr-regroupement-familial-3-ans',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-16', 'CESEDA L423-17', 'CESEDA L421-35', 'CESEDA L413-7'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        under(
          'CESEDA L423-16',
          all(
            when('rf.authorised', '=', true),
            when('rf.sponsor_title', 'in', ['cr', 'rld-ue', 'permanent']),
            when('stay.regular_uninterrupted_years', '>=', 3),
            worded(
              text(
                'Conjoint, ou enfant dans l’année de ses dix-huit ans',
                'Spouse, or child in the year after eighteen',
              ),
              any(
                all(
                  when('rf.role', '=', 'spouse'),
                  // L423-17 refuses « ce titre » when life together ended before the request: read here for the card too.
                  under('CESEDA L423-17', risk('union.communal_life', '=', false)),
                ),
                all(when('rf.role', '=', 'child'), IN_THE_YEAR_OF_MAJORITY),
              ),
            ),
          ),
        ),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: WHEN_THE_TITLE_ENDS,
  documents: [
    text('décision de regroupement familial', 'family reunification decision'),
    text(
      'carte de résident de la personne rejointe',
      'resident card of the family member who was joined',
    ),
    text('titres couvrant les trois années', 'permits covering the three years'),
    INTEGRATION_PAPERS,
  ],
  notes: [
    text(
      'L’enfant demande dans l’année de ses dix-huit ans, ou entre seize et dix-huit ans s’il déclare vouloir travailler (L421-35).',
      'A child asks in the year that follows the eighteenth birthday, or between sixteen and eighteen when declaring a wish to work (L421-35).',
    ),
    text(
      'Si la vie commune a cessé avant la demande, le refus est à craindre (L423-17)\u00a0; les violences conjugales ou familiales protègent (L423-18).',
      'If life together ended before the request, refusal is to be feared (L423-17); domestic or family violence protects (L423-18).',
    ),
    NO_COMMISSION,
  ],
};
