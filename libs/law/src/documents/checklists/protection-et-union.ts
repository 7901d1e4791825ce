import { checklist } from '../checklist.ts';
import { all, is } from '../condition.ts';

const ONE_PARENT = is('pieces.enfant-un-parent');

const REUNIFICATION = checklist({
  id: 'reunification-visa',
  label: ['Visa de réunification familiale', 'Reunification visa'],
  sources: ['CESEDA L561-5', 'CESEDA R561-1'],
  items: [
    ['france-visas'],
    [
      'passeport-visa',
      {
        note: [
          'Ou un laissez-passer si aucun passeport ne peut être obtenu.',
          'Or a laissez-passer if no passport can be had.',
        ],
      },
    ],
    ['decision-ofpra', { note: ['Du réunifiant.', 'Of the sponsor.'] }],
    [
      'certificats-ofpra',
      { note: ['Naissance et, s’il y a lieu, mariage.', 'Birth and, if any, marriage.'] },
    ],
    ['fiche-familiale-ofpra'],
    [
      'acte-naissance',
      {
        note: ['De chaque membre, s’il peut être obtenu.', 'Of each member, if it can be had.'],
      },
    ],
    [
      'acte-mariage',
      {
        when: is('pieces.conjoint'),
        note: ['Mariage antérieur à la demande d’asile.', 'Marriage before the asylum claim.'],
      },
    ],
    ['possession-etat', { when: is('pieces.actes-douteux') }],
    ['jugement-autorite-parentale', { when: ONE_PARENT }],
    ['autorisation-autre-parent', { when: ONE_PARENT }],
    ['photos'],
  ],
});

const PROTECTION = checklist({
  id: 'protection-titre',
  label: ['Titre d’une personne protégée', 'Permit of a protected person'],
  sources: ['CESEDA L424-1', 'CESEDA L424-9', 'CESEDA L424-18'],
  items: [
    ['decision-ofpra'],
    ['domicile'],
    ['photos'],
    ['non-polygamie', { when: all(is('pieces.marie'), is('pieces.etat-polygamie')) }],
    ['certificats-ofpra', { asked: 'delivery' }],
  ],
});

const UE_FAMILLE = checklist({
  id: 'ue-famille-pays-tiers',
  label: [
    'Famille d’un citoyen de l’Union (pays tiers)',
    'Family of a Union citizen (third country)',
  ],
  sources: ['CESEDA R233-15'],
  read: true,
  items: [
    ['passeport'],
    ['ue-lien-familial'],
    ['ue-droit-citoyen'],
    ['ue-prise-en-charge', { when: is('pieces.ue-inactif') }],
    ['ue-vie-commune', { when: is('pieces.ue-partenaire') }],
    ['ue-a-charge', { when: is('pieces.ue-a-charge') }],
    ['domicile', { note: ['Par tout moyen.', 'By any means.'] }],
    ['photos'],
  ],
});

const UE_PERMANENT = checklist({
  id: 'ue-sejour-permanent',
  label: ['Séjour permanent de l’Union', 'Permanent stay (Union)'],
  sources: ['CESEDA L234-1', 'CESEDA R234-3'],
  read: true,
  items: [
    ['passeport'],
    ['ue-residence-5-ans'],
    ['titre-actuel', { when: is('pieces.pays-tiers') }],
    ['photos'],
  ],
});

const ALGERIEN = checklist({
  id: 'algerien-1-an',
  label: ['Certificat de résidence algérien d’un an', 'One-year Algerian certificate'],
  includes: 'socle-titre',
  sources: ['Accord franco-algérien'],
  items: [
    [
      'acte-mariage',
      {
        when: is('pieces.marie'),
        note: [
          'L’annexe 10 ne lie pas comme telle\u00a0; les mêmes listes servent en pratique.',
          'Annexe 10 does not bind as such; the same lists are used in practice.',
        ],
      },
    ],
    ['autorisation-rf', { when: is('pieces.rf') }],
    ['certificat-medical-ofii', { when: is('pieces.demande', 'premiere') }],
  ],
});

const DCEM = checklist({
  id: 'dcem',
  label: ['Document de circulation pour mineur', 'Travel document for a minor'],
  sources: [],
  items: [
    ['acte-naissance', { note: ['Du parent demandeur.', 'Of the parent who asks.'] }],
    ['acte-naissance-enfants'],
    ['titre-actuel', { note: ['Du parent.', 'Of the parent.'] }],
    ['jugement-autorite-parentale', { when: is('pieces.garde') }],
    ['scolarite', { note: ['Ou la crèche.', 'Or nursery.'] }],
    ['domicile'],
    ['photos', { note: ['Deux, de l’enfant.', 'Two, of the child.'] }],
  ],
});

export const PROTECTION_ET_UNION = [
  REUNIFICATION,
  PROTECTION,
  UE_FAMILLE,
  UE_PERMANENT,
  ALGERIEN,
  DCEM,
];
