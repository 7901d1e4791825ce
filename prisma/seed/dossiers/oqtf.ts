import { client, notified, type DemoDossier } from '../demo-dossier.ts';

/** Obligations to leave: free, under house arrest, in detention, in prison; limits in months, days and hours. */
export const OQTF: readonly DemoDossier[] = [
  {
    procedure: 'oqtf',
    label: 'OQTF, étranger libre — délai de départ de 30 jours',
    tasks: ['notification'],
    client: client('Georgadze', 'Nino', ['1986-04-26', 'GE', 'F', 'Grenoble']),
    departement: '38',
    events: [
      notified('oqtf-notifiee', 18, { situation: 'libre', departureDays: 30, channel: 'main' }),
    ],
  },
  {
    procedure: 'oqtf',
    label: 'OQTF puis assignation à résidence',
    client: client('Hoxha', 'Arben', ['1990-01-31', 'AL', 'M', 'Lyon']),
    departement: '69',
    events: [
      notified('oqtf-notifiee', 20, { situation: 'libre', departureDays: 0, channel: 'main' }),
      notified('assignation-notifiee', 4, { basis: 'L731-1', channel: 'main', informed: null }),
    ],
    tags: ['urgent'],
  },
  {
    procedure: 'oqtf',
    label: 'OQTF et assignation le même jour — sept jours',
    client: client('Sissoko', 'Demba', ['1995-07-23', 'ML', 'M', 'Cergy']),
    departement: '95',
    team: 'lawyer',
    events: [
      notified('oqtf-notifiee', 3, { situation: 'assigne', departureDays: 0, channel: 'main' }),
    ],
  },
  {
    procedure: 'oqtf',
    label: 'OQTF en rétention — quarante-huit heures',
    client: client('Boudiaf', 'Nassim', ['1998-10-05', 'DZ', 'M', 'Le Mesnil-Amelot']),
    departement: '77',
    events: [
      {
        ...notified('oqtf-notifiee', 1, { situation: 'retention', channel: 'main' }),
        hour: '18:20',
      },
    ],
    tags: ['urgent', 'rétention'],
  },
  {
    procedure: 'oqtf',
    label: 'OQTF en détention',
    client: client('Markovic', 'Dragan', ['1983-12-19', 'RS', 'M', 'Fleury-Mérogis']),
    departement: '91',
    events: [
      notified('oqtf-notifiee', 5, { situation: 'detenu', departureDays: 0, channel: 'main' }),
    ],
  },
  {
    procedure: 'oqtf',
    label: 'OQTF — requête déposée',
    tasks: [
      'notification',
      'mandat',
      'client-prevenu',
      'aide-juridictionnelle',
      'pieces-demandees',
    ],
    client: client('Adjei', 'Kwame', ['1987-03-17', 'GH', 'M', 'Melun']),
    departement: '77',
    legalAid: 'full',
    events: [
      notified('oqtf-notifiee', 45, { situation: 'libre', departureDays: 30 }),
      {
        type: 'requete-deposee',
        on: 22,
        dates: { registeredOn: 22 },
        details: { court: 'Melun' },
        proof: 'court-receipt',
      },
      { type: 'audience', on: -3, hour: '14:00', dates: { appointmentOn: -3 } },
    ],
    work: {
      agreement: { kind: 'legal-aid', from: 45, terms: '' },
      aid: { line: 'etrangers-fond', certificate: { on: 3, cents: 50_400 } },
    },
  },
  {
    procedure: 'oqtf',
    label: 'OQTF — aide juridictionnelle demandée',
    client: client('Sarr', 'Khady', ['1992-05-29', 'SN', 'F', 'Poitiers']),
    departement: '86',
    legalAid: 'requested',
    events: [
      notified('oqtf-notifiee', 28, { situation: 'libre', departureDays: 30 }),
      { type: 'aj-demandee', on: 14, dates: { filedOn: 14 } },
    ],
  },
];
