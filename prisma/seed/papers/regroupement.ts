import type { DemoPaper, DemoPapers } from './demo-paper.ts';
import { CLIENT, INCOME, payslips } from './income.ts';
import { pdf, VERIFIED } from './printed.ts';

const HOME = '7, rue des Lices, 49000 Angers';
const FORMS: readonly DemoPaper[] = [
  pdf(
    {
      kind: 'cerfa-11436',
      title: 'Formulaire de demande de regroupement familial',
      fileName: 'cerfa-11436.pdf',
      issuedOn: 44,
      ...VERIFIED,
    },
    ({ inWords }) => ({
      issuer: ['RÉPUBLIQUE FRANÇAISE', 'Formulaire n° 11436'],
      title: 'Demande de regroupement familial',
      lines: [
        ['Demandeur', CLIENT],
        ['Née le', '7 janvier 1994 à Addis-Abeba (Éthiopie)'],
        ['Adresse', HOME],
        ['Bénéficiaire', 'Dawit TESFAYE, conjoint, né le 19 août 1990'],
        ['Logement', 'Appartement de 52 m², trois pièces'],
        ['Fait à Angers le', inWords(44)],
      ],
      signed: 'Selam Tesfaye',
    }),
  ),
  pdf(
    {
      kind: 'liste-famille',
      title: 'Liste des membres de la famille',
      fileName: 'liste-famille.pdf',
      issuedOn: 44,
      ...VERIFIED,
    },
    () => ({
      issuer: [CLIENT, HOME],
      title: 'Membres de ma famille',
      lines: [
        ['Conjoint', 'Dawit TESFAYE, né le 19 août 1990, demandé'],
        ['Enfant', 'Liya TESFAYE, née le 2 mai 2019, vit au foyer à Angers'],
      ],
      signed: 'Selam Tesfaye',
    }),
  ),
  pdf(
    {
      kind: 'titre-actuel',
      title: 'Carte de résident de Mme Tesfaye, recto et verso',
      fileName: 'carte-resident.pdf',
      issuedOn: 900,
      expiresOn: -2750,
      originalSeen: true,
      ...VERIFIED,
    },
    ({ inWords }) => ({
      issuer: ['RÉPUBLIQUE FRANÇAISE', 'Préfecture de Maine-et-Loire'],
      title: 'Carte de résident',
      lines: [
        ['Nom', 'TESFAYE'],
        ['Prénom', 'Selam'],
        ['Nationalité', 'éthiopienne'],
        ['Motif', 'réfugiée'],
        ['Délivrée le', inWords(900)],
        ['Valable jusqu’au', inWords(-2750)],
      ],
    }),
  ),
];

const ACTS: readonly DemoPaper[] = [
  pdf(
    {
      kind: 'acte-mariage',
      title: 'Acte de mariage, en amharique',
      fileName: 'mariage.pdf',
      issuedOn: 300,
      language: 'am',
      legalisation: 'requested',
      translation: {
        state: 'ordered',
        translator: 'Mme Hanna Bekele',
        court: 'Rennes',
        costCents: 6850,
        orderedOn: 6,
        paidBy: 'client',
      },
    },
    () => ({
      issuer: ['Ye-Ityopya Federalawi Demokrasiyawi Ripublik', 'Addis Abeba'],
      title: 'Ye-gabicha misikir weregat',
      lines: [
        ['Musirit', 'Selam TESFAYE'],
        ['Mushira', 'Dawit TESFAYE'],
        ['Ken', '12 Tir 2010'],
        ['Bota', 'Addis Abeba, Bole'],
      ],
    }),
  ),
  pdf(
    {
      kind: 'acte-naissance',
      title: 'Acte de naissance de Mme Tesfaye et sa traduction',
      fileName: 'naissance-selam.pdf',
      issuedOn: 420,
      language: 'am',
      legalisation: 'legalised',
      originalSeen: true,
      translation: {
        state: 'received',
        translator: 'Mme Hanna Bekele',
        court: 'Rennes',
        costCents: 5500,
        orderedOn: 60,
        receivedOn: 48,
        paidBy: 'client',
      },
      ...VERIFIED,
    },
    ({ inWords }) => ({
      issuer: ['Hanna Bekele, traductrice', 'Expert près la cour d’appel de Rennes'],
      title: 'Traduction d’un acte de naissance (amharique)',
      lines: [
        ['Nom', 'TESFAYE'],
        ['Prénom', 'Selam'],
        ['Née le', '7 janvier 1994 à Addis-Abeba'],
        ['Père', 'Tesfaye Alemu'],
        ['Mère', 'Marta Girma'],
        `Traduction certifiée conforme à l’original, faite le ${inWords(48)}.`,
      ],
      signed: 'Hanna Bekele',
    }),
  ),
  pdf(
    {
      kind: 'acte-naissance',
      title: 'Acte de naissance de M. Tesfaye, en amharique',
      fileName: 'naissance-dawit.pdf',
      issuedOn: 310,
      language: 'am',
      legalisation: 'none',
      ofRelative: true,
      via: 'client',
      translation: {
        state: 'quoted',
        translator: 'Mme Hanna Bekele',
        court: 'Rennes',
        costCents: 5500,
      },
    },
    () => ({
      issuer: ['Ye-Ityopya Federalawi Demokrasiyawi Ripublik', 'Addis Abeba'],
      title: 'Ye-lidet misikir weregat',
      lines: [
        ['Sim', 'Dawit TESFAYE'],
        ['Ken', '13 Nehase 1982'],
        ['Bota', 'Addis Abeba'],
      ],
    }),
  ),
];

const HOUSING: readonly DemoPaper[] = [
  pdf(
    { kind: 'domicile', title: 'Quittance d’eau', fileName: 'eau.pdf', issuedOn: 32, ...VERIFIED },
    ({ inWords }) => ({
      issuer: ['Eau de Loire', '49000 Angers'],
      title: 'Facture d’eau',
      lines: [
        ['Abonnée', CLIENT],
        ['Adresse', HOME],
        ['Facture du', inWords(32)],
        ['Montant', '64,10 €'],
      ],
    }),
  ),
  pdf(
    {
      kind: 'bail-quittance',
      title: 'Bail et dernière quittance de loyer',
      fileName: 'bail.pdf',
      issuedOn: 25,
      via: 'client',
    },
    ({ inWords }) => ({
      issuer: ['Angers Habitat', '4, rue de la Rame, 49100 Angers'],
      title: 'Quittance de loyer',
      lines: [
        ['Locataire', CLIENT],
        ['Logement', `${HOME}, 52 m²`],
        ['Quittance du', inWords(25)],
        ['Loyer et charges', '612,00 €'],
      ],
    }),
  ),
];

const no = (...facts: readonly string[]) =>
  Object.fromEntries(facts.map((fact) => [`pieces.${fact}`, false]));

/** What OFII asked for again: the payslips are there, the marriage is being translated. */
export const familyPapers = (today: Temporal.PlainDate): DemoPapers => ({
  papers: [...FORMS, ...ACTS, ...HOUSING, ...INCOME, ...payslips(today)],
  relative: {
    ...{ familyName: 'Tesfaye', givenNames: 'Dawit' },
    ...{ birthDate: '1990-06-21', nationalities: ['ET'] },
  },
  answers: {
    'pieces.enfants': true,
    'pieces.revenus': ['salarie'],
    'pieces.logement': 'locataire',
    ...no('rf-partiel', 'mariage-anterieur', 'enfant-un-parent', 'deces', 'autre-parent-prive'),
    ...no('adoption', 'kafala', 'livret-famille', 'concubin-en-france', 'pacs-en-france'),
    ...no('enfants-en-france', 'demenagement', 'logement-a-venir'),
  },
});
