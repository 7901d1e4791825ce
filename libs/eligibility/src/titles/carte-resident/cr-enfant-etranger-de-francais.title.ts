import { text } from '@quantieme/law';
import { all, any, gate, todo, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { AFTER_ENTRY, ANY_WORK, COMMISSION, TEN_YEARS } from './resident-card.ts';

/** Foreign child of a French citizen: aged 18 to 21, or dependent, or 16 to 18 in order to work, on a long-stay visa. */
export const CR_ENFANT_ETRANGER_DE_FRANCAIS: Title = {
  id: 'cr-enfant-etranger-de-francais',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-12', 'CESEDA L421-35'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        under(
          'CESEDA L423-12',
          all(
            when('parent.is_french', '=', true),
            when('parent.filiation_established', '=', true),
            worded(
              text(
                'Âgé de 18 à 21 ans, ou à charge, ou de 16 à 18 ans pour travailler',
                'Aged 18 to 21, or dependent, or 16 to 18 in order to work',
              ),
              any(
                all(
                  when('application.age_at_request', '>=', 18),
                  when('application.age_at_request', '<', 21),
                ),
                when('parent.applicant_dependent', '=', true),
                under(
                  'CESEDA L421-35',
                  all(
                    when('application.age_at_request', '>=', 16),
                    when('application.age_at_request', '<', 18),
                    todo('application.wants_to_work', '=', true),
                  ),
                ),
              ),
            ),
            when('entry.long_stay_visa_matches', '=', true),
            gate('G-REGULAR'),
          ),
        ),
      ),
    },
  ],
  filing: AFTER_ENTRY,
  documents: [
    text(
      'preuve de la nationalité française du parent',
      'proof of the parent’s French nationality',
    ),
    text('acte établissant la filiation', 'record that establishes the filiation'),
    text(
      'rattachement fiscal, versements réguliers, pour l’enfant à charge',
      'tax attachment, regular transfers, for a dependent child',
    ),
    text('visa de long séjour', 'long-stay visa'),
  ],
  notes: [
    text(
      'Vérifier d’abord la nationalité du client\u00a0: l’enfant d’un parent français à sa naissance est français.',
      'Check the client’s own nationality first: the child of a parent who was French at the birth is French.',
    ),
    text(
      'Entre seize et dix-huit ans, le jeune déclare vouloir exercer une activité professionnelle (L421-35).',
      'Between sixteen and eighteen the young person declares a wish to work (L421-35).',
    ),
    text(
      'L’adoption prononcée à l’étranger est vérifiée par le ministère public (L423-12).',
      'An adoption pronounced abroad is checked by the public prosecutor (L423-12).',
    ),
    COMMISSION,
  ],
};
