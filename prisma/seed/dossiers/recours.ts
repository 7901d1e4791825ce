import { client, filed, notified, type DemoDossier } from '../demo-dossier.ts';

/** Remedies: reasons asked for, appeals, legal aid, letters without remedies, applications filed and missed. */
export const RECOURS: readonly DemoDossier[] = [
  {
    procedure: 'refus-recours',
    label: 'Refus implicite — motifs demandés',
    client: client('Benali', 'Yacine', ['1987-10-10', 'DZ', 'M', 'Marseille']),
    departement: '13',
    title: 'cra1-6-5',
    events: [
      filed(165, { title: 'cra1-6-5', remediesStated: true }),
      {
        type: 'motifs-demandes',
        on: 30,
        dates: { sentOn: 32, receivedOn: 30 },
        details: { filingChannel: 'lrar' },
        proof: 'lrar-ar',
      },
    ],
  },
  {
    procedure: 'refus-recours',
    label: 'Refus exprès — recours gracieux en cours',
    tasks: ['mandat', 'honoraires', 'analyse'],
    client: client('Traoré', 'Aminata', ['1979-05-03', 'ML', 'F', 'Évry-Courcouronnes']),
    departement: '91',
    title: 'cst-vpf-liens',
    events: [
      filed(190, { title: 'cst-vpf-liens' }),
      notified('refus-notifie', 75, {
        object: 'refus-titre',
        oqtf: false,
        grounds: ['liens-familiaux', 'sejour'],
      }),
      {
        type: 'gracieux-depose',
        on: 41,
        dates: { sentOn: 43, receivedOn: 41 },
        details: { filingChannel: 'lrar', remediesStated: true },
        proof: 'lrar-ar',
      },
    ],
    work: {
      agreement: {
        kind: 'retainer',
        from: 70,
        terms: 'Au temps passé, provision de 600 € à valoir, frais en sus.',
      },
      fee: { kind: 'provision', label: 'Provision sur honoraires', dueOn: 68, cents: 60_000 },
      entries: [
        { on: 70, minutes: 60, description: 'Premier entretien, examen du refus' },
        { by: 'paralegal', on: 60, minutes: 90, description: 'Réunion et classement des pièces' },
        { on: 2, minutes: 45, description: 'Échange avec la cliente, suites du recours gracieux' },
        { by: 'paralegal', on: 1, minutes: 20, description: 'Appel au bureau du contentieux' },
        { on: 0, minutes: 40, description: 'Projet de requête, au cas où le silence durerait' },
        { by: 'paralegal', on: 0, minutes: 15, description: 'Appel à la cliente' },
      ],
      expense: { kind: 'frais', on: 43, cents: 865, description: 'Lettre recommandée avec avis' },
    },
  },
  {
    procedure: 'refus-recours',
    label: 'Refus sans voies ni délais',
    client: client('Sow', 'Fatoumata', ['1996-01-22', 'GN', 'F', 'Bordeaux']),
    departement: '33',
    title: 'cst-vpf-etranger-malade',
    events: [
      filed(250, { title: 'cst-vpf-etranger-malade' }),
      notified('refus-notifie', 100, {
        object: 'refus-titre',
        channel: 'lettre-simple',
        remediesStated: false,
        oqtf: false,
      }),
    ],
    note: 'La lettre ne mentionne ni tribunal ni délai : ne pas compter sur l’année entière.',
  },
  {
    procedure: 'refus-recours',
    label: 'Refus — mentions de la lettre à vérifier',
    client: client('Ivanova', 'Daria', ['1992-09-19', 'RU', 'F', 'Nice']),
    departement: '06',
    title: 'cst-visiteur',
    events: [
      filed(150, { title: 'cst-visiteur' }),
      notified('refus-notifie', 52, { object: 'refus-titre', remediesStated: null, oqtf: false }),
    ],
  },
  {
    procedure: 'refus-recours',
    label: 'Aide juridictionnelle demandée dans le délai',
    client: client('Hussain', 'Bilal', ['1984-12-01', 'PK', 'M', 'Lille']),
    departement: '59',
    title: 'aes-salarie',
    legalAid: 'requested',
    events: [
      filed(230, { title: 'aes-salarie', filingChannel: 'guichet' }),
      notified('refus-notifie', 85, { object: 'refus-titre', oqtf: false, grounds: ['emploi'] }),
      { type: 'aj-demandee', on: 60, dates: { filedOn: 60 } },
    ],
    work: {
      agreement: { kind: 'legal-aid', from: 60, terms: '' },
      entries: [
        { on: 1, minutes: 30, description: 'Relance du bureau d’aide juridictionnelle' },
        { on: 0, minutes: 25, description: 'Lettre au bureau d’aide juridictionnelle' },
        { by: 'paralegal', on: 0, minutes: 30, description: 'Classement des pièces reçues' },
      ],
      aid: { line: 'etrangers-fond' },
    },
  },
  {
    procedure: 'refus-recours',
    label: 'Requête déposée au tribunal',
    tasks: [
      'mandat',
      'honoraires',
      'pieces-demandees',
      'pieces-verifiees',
      'analyse',
      'client-prevenu',
    ],
    client: client('Diallo', 'Ibrahima', ['1990-07-07', 'GN', 'M', 'Nantes']),
    departement: '44',
    title: 'cst-vpf-ase-16',
    legalAid: 'full',
    events: [
      filed(260, { title: 'cst-vpf-ase-16' }),
      notified('refus-notifie', 95, {
        object: 'refus-titre',
        oqtf: false,
        grounds: ['etudes', 'sejour'],
      }),
      {
        type: 'requete-ta-deposee',
        on: 50,
        dates: { registeredOn: 50 },
        details: { court: 'Nantes' },
        proof: 'court-receipt',
      },
      {
        type: 'avis-audience',
        on: 6,
        dates: { availableOn: 6, firstViewedOn: 5, appointmentOn: -9 },
        proof: 'portal-log',
      },
    ],
  },
  {
    procedure: 'refus-recours',
    label: 'Délai de recours expiré avant notre saisine',
    client: client('Kurt', 'Emre', ['1982-02-14', 'TR', 'M', 'Metz']),
    departement: '57',
    title: 'cst-salarie',
    team: 'nobody',
    events: [
      filed(220, { title: 'cst-salarie' }),
      notified('refus-notifie', 66, {
        object: 'refus-titre',
        oqtf: false,
        grounds: ['emploi', 'visa-long-sejour'],
      }),
    ],
  },
  {
    procedure: 'refus-recours',
    label: 'Refus présenté, pli retiré plus tard',
    client: client('El Amrani', 'Nadia', ['1989-03-28', 'MA', 'F', 'Montpellier']),
    departement: '34',
    title: 'cst-vpf-liens',
    events: [
      filed(170, { title: 'cst-vpf-liens' }),
      {
        type: 'refus-notifie',
        dates: { decidedOn: 60, firstPresentedOn: 55, collectedOn: 47 },
        details: { object: 'refus-titre', channel: 'lrar', remediesStated: true, oqtf: false },
        proof: 'lrar-ar',
      },
    ],
    correction: {
      of: 1,
      by: {
        type: 'refus-notifie',
        dates: { decidedOn: 60, firstPresentedOn: 52, collectedOn: 40 },
        details: { object: 'refus-titre', channel: 'lrar', remediesStated: true, oqtf: false },
        proof: 'lrar-ar',
      },
      reason: 'Avis de réception produit par la cliente : retrait plus tardif',
    },
  },
];
