import { checklist } from '../checklist.ts';
import { all, any, is, not } from '../condition.ts';

const RENEWAL = is('pieces.demande', 'renouvellement');

const TITRE_CONJOINT = checklist({
  id: 'rf-titre-conjoint',
  label: ['Titre du conjoint regroupé', 'Permit of the spouse who was joined'],
  includes: 'socle-titre',
  sources: ['CESEDA L423-14', 'CESEDA R434-36'],
  items: [
    ['autorisation-rf'],
    ['acte-mariage'],
    ['certificat-medical-ofii'],
    ['titre-actuel', { relative: ['conjoint rejoint', 'spouse joined'] }],
    ['communaute-de-vie'],
    ['cir', { when: RENEWAL }],
  ],
});

const TITRE_ENFANT = checklist({
  id: 'rf-titre-enfant',
  label: ['Titre de l’enfant regroupé', 'Permit of the child who came'],
  includes: 'socle-titre',
  sources: ['CESEDA L423-15', 'CESEDA R434-36'],
  items: [['autorisation-rf'], ['dcem', { when: is('pieces.dcem') }], ['certificat-medical-ofii']],
});

const EMPLOYEE = is('pieces.revenus', 'salarie');
const AGENCY = is('pieces.revenus', 'interim');
const SELF_EMPLOYED = is('pieces.revenus', 'independant');
const ONE_PARENT = is('pieces.enfant-un-parent');
const NOT_YET = is('pieces.logement-a-venir');
const FREE = is('pieces.logement', 'heberge');
const PRESENT_PARTNER = [
  'Liste de 2020\u00a0: situation en France du partenaire actuel.',
  '2020 list: present partner’s situation in France.',
] as const;

const DOSSIER_OFII = checklist({
  id: 'rf-dossier-ofii',
  label: ['Demande de regroupement familial (OFII)', 'Family reunification request (OFII)'],
  regroupement: true,
  sources: ['CESEDA R434-8', 'CESEDA R434-9', 'CESEDA R434-10', 'CESEDA R434-11'],
  items: [
    ['cerfa-11436'],
    ['liste-famille'],
    ['motifs-rf-partiel', { when: is('pieces.rf-partiel') }],
    [
      'titre-actuel',
      {
        note: [
          'Recto et verso\u00a0; celui du conjoint aussi s’il réside ailleurs.',
          'Both sides; the spouse’s too if resident elsewhere.',
        ],
      },
    ],
    ['acte-mariage'],
    ['acte-naissance'],
    ['acte-naissance', { relative: ['conjoint', 'spouse'] }],
    [
      'acte-naissance-enfants',
      {
        when: is('pieces.enfants'),
        note: [
          'Tous les enfants, même ceux qui ne sont pas demandés mais vivent au foyer.',
          'Every child, even those not asked for who live in the home.',
        ],
      },
    ],
    ['jugement-divorce', { when: is('pieces.mariage-anterieur') }],
    ['jugement-autorite-parentale', { when: ONE_PARENT }],
    ['autorisation-autre-parent', { when: all(ONE_PARENT, is('pieces.autre-parent')) }],
    ['acte-deces', { when: is('pieces.deces') }],
    ['retrait-autorite-parentale', { when: is('pieces.autre-parent-prive') }],
    ['jugement-adoption', { when: is('pieces.adoption') }],
    ['kafala-judiciaire', { when: is('pieces.kafala') }],
    ['livret-famille', { when: is('pieces.livret-famille') }],
    ['certificat-concubinage', { when: is('pieces.concubin-en-france'), note: PRESENT_PARTNER }],
    ['pacs', { when: is('pieces.pacs-en-france'), note: PRESENT_PARTNER }],
    ['dcem', { when: is('pieces.enfants-en-france') }],
    ['avis-imposition'],
    ['prestations-sociales'],
    ['contrat-travail', { when: all(EMPLOYEE, not(AGENCY)), alt: 'emploi' }],
    ['attestation-employeur', { when: any(EMPLOYEE, AGENCY), alt: 'emploi' }],
    ['bulletins-12', { when: all(EMPLOYEE, not(AGENCY)) }],
    ['certificats-travail', { when: is('pieces.revenus', 'plusieurs-employeurs') }],
    ['conges-btp', { when: is('pieces.revenus', 'btp') }],
    ['ij', { when: is('pieces.revenus', 'arret') }],
    ['immatriculation', { when: SELF_EMPLOYED }],
    ['bilan', { when: SELF_EMPLOYED }],
    ['livre-recettes', { when: is('pieces.revenus', 'micro') }],
    ['france-travail', { when: is('pieces.revenus', 'chomage') }],
    ['pension', { when: is('pieces.revenus', 'pension') }],
    [
      'aah-asi',
      {
        when: is('pieces.revenus', 'aah-asi'),
        note: ['Dispense de la condition de ressources.', 'Exempts from the income condition.'],
      },
    ],
    ['autres-revenus', { when: is('pieces.revenus', 'autres') }],
    ['pension-alimentaire', { when: is('pieces.revenus', 'pension-alimentaire') }],
    ['domicile'],
    ['assurance-habitation', { when: is('pieces.demenagement') }],
    ['bail-quittance', { when: is('pieces.logement', 'locataire'), alt: 'occupation' }],
    ['sous-location', { when: is('pieces.logement', 'sous-locataire'), alt: 'occupation' }],
    ['acte-propriete', { when: is('pieces.logement', 'proprietaire'), alt: 'occupation' }],
    [
      'hebergement-attestation',
      {
        when: FREE,
        alt: 'occupation',
        note: [
          'Logement gratuit\u00a0: l’attestation nomme la famille et la durée.',
          'Free housing: the statement names the family and the duration.',
        ],
      },
    ],
    ['hebergement-identite', { when: FREE }],
    ['cerfa-11437', { when: NOT_YET, alt: 'occupation' }],
    ['promesse-logement', { when: NOT_YET }],
    ['surface-logement', { asked: 'advised' }],
  ],
});

const VISA = checklist({
  id: 'rf-visa',
  label: ['Visa de regroupement familial', 'Family reunification visa'],
  sources: ['CESEDA R434-12'],
  items: [
    ['france-visas'],
    ['passeport-visa'],
    ['photos'],
    ['attestation-depot-ofii', { when: not(is('pieces.rf-autorise')), alt: 'base' }],
    ['autorisation-rf', { when: is('pieces.rf-autorise'), alt: 'base' }],
    ['acte-naissance'],
    ['acte-mariage', { when: is('pieces.conjoint') }],
  ],
});

export const REGROUPEMENT_LISTS = [TITRE_CONJOINT, TITRE_ENFANT, DOSSIER_OFII, VISA];
