import { checklist } from '../checklist.ts';
import { is, not } from '../condition.ts';

const CHILDREN = is('pieces.enfants');
const SCHOOL = is('pieces.enfants-scolarises');

const CONJOINT_FRANCAIS = checklist({
  id: 'vpf-conjoint-francais',
  label: ['Conjoint de Français', 'Spouse of a French citizen'],
  includes: 'socle-titre',
  sources: ['CESEDA L423-1'],
  items: [
    ['acte-mariage', { when: is('pieces.mariage-france') }],
    ['transcription-mariage', { when: not(is('pieces.mariage-france')) }],
    ['preuve-nationalite-francaise'],
    ['communaute-de-vie'],
    ['acte-naissance-enfants', { when: CHILDREN }],
    ['acte-deces', { when: is('pieces.veuvage') }],
  ],
});

const PACS = checklist({
  id: 'vpf-pacs',
  label: ['Partenaire de Pacs', 'Partner in a Pacs'],
  includes: 'socle-titre',
  sources: ['CESEDA L423-23'],
  items: [
    ['pacs'],
    ['preuve-nationalite-francaise', { when: is('pieces.partenaire-francais') }],
    ['communaute-de-vie', { note: ['Un an de vie commune.', 'One year of life together.'] }],
  ],
});

const PARENT = checklist({
  id: 'vpf-parent-enfant-francais',
  label: ['Parent d’un enfant français', 'Parent of a French child'],
  includes: 'socle-titre',
  sources: ['CESEDA L423-7', 'CESEDA L423-8'],
  items: [
    [
      'acte-naissance-enfants',
      {
        note: [
          'L’acte français de l’enfant, de moins de trois mois.',
          'The child’s French act, less than three months old.',
        ],
      },
    ],
    ['preuve-nationalite-francaise'],
    [
      'contribution-enfant',
      {
        note: [
          'Depuis la naissance ou depuis deux ans (trois ans en Guyane, L. 441-4).',
          'Since birth or for two years (three years in Guyane, L441-4).',
        ],
      },
    ],
    [
      'contribution-enfant',
      {
        when: is('pieces.reconnaissance'),
        relative: ['parent français', 'French parent'],
        note: [
          'Ou une décision de justice sur la contribution (L. 423-8).',
          'Or a court decision on the contribution (L423-8).',
        ],
      },
    ],
    ['residence-enfant'],
  ],
});

const LIENS = checklist({
  id: 'vpf-liens-personnels',
  label: ['Liens personnels et familiaux', 'Personal and family ties'],
  includes: 'socle-titre',
  sources: ['CESEDA L423-23'],
  items: [
    ['presence-continue'],
    ['communaute-de-vie', { when: is('pieces.couple') }],
    ['scolarite', { when: SCHOOL }],
    ['acte-naissance-enfants', { when: CHILDREN }],
  ],
});

const NE_EN_FRANCE = checklist({
  id: 'vpf-ne-en-france',
  label: ['Né en France', 'Born in France'],
  includes: 'socle-titre',
  sources: ['CESEDA annexe 10', 'CESEDA L423-13'],
  read: true,
  items: [
    [
      'presence-continue',
      {
        note: [
          'Huit ans, un document par an émanant d’un organisme public.',
          'Eight years, one document a year from a public body.',
        ],
      },
    ],
    [
      'scolarite',
      {
        note: [
          'Cinq ans après l’âge de dix ans, dans un établissement français.',
          'Five years after the age of ten, in a French school.',
        ],
      },
    ],
    ['certificat-medical-ofii', { asked: 'delivery' }],
  ],
});

const ENTRE_MINEUR = checklist({
  id: 'vpf-entre-mineur',
  label: ['Entré mineur', 'Came as a minor'],
  includes: 'socle-titre',
  sources: ['CESEDA L423-21', 'CESEDA L423-22'],
  items: [
    ['scolarite'],
    ['presence-continue', { note: ['Depuis l’âge de treize ans.', 'Since the age of thirteen.'] }],
  ],
});

const AES_VIE_PRIVEE = checklist({
  id: 'aes-vie-privee',
  label: [
    'Admission exceptionnelle\u00a0: vie privée et familiale',
    'Exceptional admission: private and family life',
  ],
  includes: 'socle-titre',
  sources: ['CESEDA L435-1'],
  items: [
    [
      'presence-continue',
      {
        note: [
          'Chaque année invoquée\u00a0; dix ans\u00a0: commission du titre de séjour.',
          'Every year claimed; ten years: the permit commission.',
        ],
      },
    ],
    ['lettre-motivee'],
    ['acte-mariage', { when: is('pieces.marie') }],
    ['acte-naissance-enfants', { when: CHILDREN }],
    ['scolarite', { when: SCHOOL }],
    ['avis-imposition', { note: ['Chaque année.', 'Every year.'] }],
    ['francais', { asked: 'advised' }],
  ],
});

export const VIE_PRIVEE = [
  CONJOINT_FRANCAIS,
  PACS,
  PARENT,
  LIENS,
  NE_EN_FRANCE,
  ENTRE_MINEUR,
  AES_VIE_PRIVEE,
];
