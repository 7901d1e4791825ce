import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { MEMBER_OF_THE_FAMILY } from './family-of-protected.ts';

interface FamilyCard extends Pick<Title, 'id' | 'notes'> {
  /** Of the protected person, as `protection.sponsor_status` says it. */
  readonly status: 'stateless' | 'subsidiary';
  readonly article: string;
}

const FILING = text(
  'À l’arrivée en France après la réunification ; enfant : dans l’année de ses dix-huit ans, ou dès seize ans pour travailler ; autres membres : à tout moment.',
  'On arriving in France after reunification; child: in the year after turning eighteen, or from sixteen in order to work; other members: at any time.',
);

const DOCUMENTS = [
  text(
    'Décision de l’OFPRA ou de la CNDA et titre de la personne protégée',
    'Decision of OFPRA or of the CNDA, and permit of the protected person',
  ),
  text(
    'Lien de famille : actes de mariage, d’union civile ou de naissance ; visa de réunification familiale',
    'Family link: marriage, civil-union or birth certificates; family reunification visa',
  ),
  text(
    'Union postérieure à la demande d’asile : un an d’union et preuves de communauté de vie effective',
    'Union later than the asylum claim: one year of union and proof of actual life in common',
  ),
];

/** Four-year card of the family of a protected person; the article depends on the status that protects. */
export const familyCard = ({ id, status, article, notes }: FamilyCard): Title => ({
  id,
  kind: 'of-right',
  family: 'protection',
  duration: text('4 ans au plus', 'four years at most'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [article, 'CESEDA L421-35'],
      conditions: all(
        gate('G-OP-PROT'),
        gate('G-POLY'),
        gate('G-VALUES'),
        // Only the protected person's own card escapes the grounds of refusal of multi-year cards.
        gate('G-REFUS-2024'),
        under(article, all(when('protection.sponsor_status', '=', status), MEMBER_OF_THE_FAMILY)),
      ),
    },
  ],
  filing: FILING,
  documents: DOCUMENTS,
  notes: [
    text(
      'Un concubin n’entre que par la réunification familiale, jamais pour une vie commune commencée après la demande d’asile.',
      'A concubin comes in through reunification only, never for a life in common begun after the claim.',
    ),
    ...notes,
  ],
});
