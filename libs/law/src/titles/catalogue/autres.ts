import type { TitleRow } from '../title-row.ts';

export const TITLES_AUTRES: readonly TitleRow[] = [
  [
    'aes-vpf',
    'AES — « vie privée et familiale » (considérations humanitaires / motifs exceptionnels)',
    'Exceptional admission: private and family life',
    'L435-1',
  ],
  [
    'aes-salarie',
    'AES — « salarié / travailleur temporaire »',
    'Exceptional admission: work',
    'L435-1',
  ],
  [
    'aes-metiers-tension',
    'AES — « travailleur temporaire / salarié » métiers en tension',
    'Exceptional admission: occupations under strain',
    'L435-4',
  ],
  [
    'aes-ase-16-18',
    'AES — jeune confié à l’ASE entre 16 et 18 ans',
    'Exceptional admission: young person in care between 16 and 18',
    'L435-3',
  ],
  [
    'aes-oacas',
    'AES — accueil en communauté (OACAS)',
    'Exceptional admission: solidarity communities',
    'L435-2',
  ],
  [
    'regularisation-discretionnaire',
    'Pouvoir discrétionnaire de régularisation (ressortissants d’un accord)',
    'Discretionary regularisation (treaty nationals)',
    null,
  ],
  [
    'circulaire-valls-2012',
    'Circulaire du 28 novembre 2012 (critères de régularisation) (abrogée)',
    'Circular of 28 November 2012 (repealed)',
    null,
  ],
  [
    'circulaire-retailleau-2025',
    'Circulaire du 23 janvier 2025 (orientations AES)',
    'Circular of 23 January 2025',
    null,
  ],
  [
    'ue-citoyen',
    'Carte « Citoyen UE/EEE/Suisse » (facultative)',
    'EU, EEA or Swiss citizen’s card (optional)',
    'L233-1, R233-7, R233-11 to R233-13, L200-6',
  ],
  [
    'ue-famille-tiers',
    'Carte de séjour « membre de la famille d’un citoyen de l’Union/EEE/Suisse » (ressortissant de pays tiers)',
    'Card of a family member of an EU, EEA or Swiss citizen',
    'L233-2, L233-5, R233-9, R233-15',
  ],
  [
    'ue-autre-membre-famille',
    'Carte UE — autres membres de famille et partenaire durable',
    'EU card: other family members and durable partner',
    'L200-5, L233-3, R233-16',
  ],
  [
    'ue-sejour-permanent',
    'Carte de séjour permanent UE/EEE/Suisse — citoyen et famille',
    'EU permanent residence card',
    'L234-1',
  ],
  [
    'ue-famille-francais-retour',
    'Famille d’un Français rentrant après séjour UE (jurisprudence « Singh »)',
    'Family of a French citizen coming back from another Member State',
    'L200-4, L233-2',
  ],
  [
    'ue-parent-mineur',
    'Parent d’un mineur citoyen de l’UE (ressortissant d’un autre État membre)',
    'Parent of a minor who is an EU citizen',
    'L233-1 2°, L233-2 read with the CJEU case-law on parents of EU minors',
  ],
  [
    'brexit-titulaire',
    'Carte « accord de retrait » — Britannique résident avant 2021',
    'Withdrawal agreement card: British resident before 2021',
    null,
  ],
  [
    'brexit-famille',
    'Membre de famille d’un bénéficiaire de l’accord de retrait',
    'Withdrawal agreement card: family member',
    null,
  ],
  [
    'vls-ts-generique',
    'VLS-TS valant titre de séjour (première année)',
    'Long-stay visa acting as a residence permit (first year)',
    'R431-16, L312-2',
  ],
  [
    'procedure-refere-rdv',
    'Référé « mesures utiles » — impossibilité d’obtenir un rendez-vous de dépôt',
    'Urgent application for an appointment',
    "L521-3 code de justice administrative, case-law of the Conseil d'État since 10 June 2020",
  ],
];
