import { checklist } from '../checklist.ts';
import { all, any, is, not } from '../condition.ts';

const HOSTED = is('pieces.logement', 'heberge');
const FIRST = is('pieces.demande', 'premiere');

/** Every request for a residence permit: general part of annexe 10. */
export const SOCLE_TITRE = checklist({
  id: 'socle-titre',
  label: ['Toute demande de titre', 'Every request for a permit'],
  sources: ['CESEDA annexe 10', 'CESEDA R431-10', 'CESEDA R431-11'],
  read: true,
  items: [
    ['acte-naissance', { when: not(is('pieces.titulaire')) }],
    ['passeport', { alt: 'nationalite' }],
    ['identite-substitut', { when: not(is('pieces.passeport')), alt: 'nationalite' }],
    [
      'domicile',
      {
        when: any(
          is('pieces.logement', 'locataire'),
          is('pieces.logement', 'proprietaire'),
          is('pieces.logement', 'sous-locataire'),
        ),
        alt: 'logement',
      },
    ],
    ['hebergement-attestation', { when: HOSTED, alt: 'logement' }],
    ['hebergement-identite', { when: HOSTED }],
    ['hebergement-domicile', { when: all(HOSTED, is('pieces.hebergeant-autre-adresse')) }],
    ['hotel', { when: is('pieces.logement', 'hotel'), alt: 'logement' }],
    ['domiciliation', { when: is('pieces.logement', 'domicilie'), alt: 'logement' }],
    ['photos'],
    ['contrat-engagement'],
    ['non-polygamie', { when: all(is('pieces.marie'), is('pieces.etat-polygamie')) }],
    ['taxe-timbre', { asked: 'delivery' }],
    [
      'timbre-regularisation',
      { when: all(is('pieces.regularisation'), not(is('pieces.regularisation-dispense'))) },
    ],
    [
      'titre-actuel',
      { when: any(is('pieces.demande', 'renouvellement'), is('pieces.demande', 'changement')) },
    ],
    ['visa-long-sejour', { when: all(FIRST, not(is('pieces.visa-dispense'))) }],
  ],
});
