import { client, filed, type DemoDossier, type DemoEvent } from '../demo-dossier.ts';
import type { DemoDay } from '../calendar.ts';

const heldUntil = (
  expiresOn: DemoDay,
  title: string,
  details: Readonly<Record<string, unknown>> = {},
): DemoEvent => ({
  type: 'titre-expire-bientot',
  on: expiresOn,
  dates: { expiresOn },
  details: { title, ...details },
});

/** Married in France to a French citizen on a day, and in France with cards since long before. */
const marriedOn =
  (day: DemoDay, [from, to]: readonly [DemoDay, DemoDay]): NonNullable<DemoDossier['facts']> =>
  (dayOf) => ({
    'union.type': 'marriage',
    'union.partner_is_french': true,
    'union.marriage_date': dayOf(day),
    'union.married_in_france': true,
    'union.communal_life': true,
    'stay.titles': [{ title: 'csp-generale', from: dayOf(from), to: dayOf(to) }],
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  });

/** Renewal windows: not open yet, open, closing, filed, late, lapsed. */
export const RENOUVELLEMENTS: readonly DemoDossier[] = [
  {
    procedure: 'renouvellement',
    label: 'Renouvellement — fenêtre pas encore ouverte',
    client: client('Fernandes', 'Luísa', ['1990-12-12', 'CV', 'F', 'Créteil']),
    departement: '94',
    title: 'csp-generale',
    events: [heldUntil(-150, 'csp-generale', { kind: 'csp', teleservice: true })],
    facts: marriedOn(1_300, [1_310, -150]),
    work: {
      agreement: { kind: 'instalments', from: 20, terms: 'Forfait de 900 €, en trois fois.' },
      fee: {
        ...{ kind: 'instalment', label: 'Forfait renouvellement', dueOn: 20 },
        ...{ cents: 90_000, instalments: 3 },
      },
    },
  },
  {
    procedure: 'renouvellement',
    label: 'Renouvellement en ligne — fenêtre ouverte',
    tasks: ['mandat', 'pieces-demandees'],
    client: client('Zhang', 'Wei', ['1997-05-20', 'CN', 'M', 'Paris']),
    departement: '75',
    title: 'csp-generale',
    events: [heldUntil(-95, 'csp-generale', { kind: 'csp', teleservice: true })],
    facts: marriedOn(1_035, [1_365, -95]),
  },
  {
    procedure: 'renouvellement',
    label: 'Renouvellement en ligne — derniers jours',
    client: client('Abdi', 'Hodan', ['1993-03-03', 'SO', 'F', 'Rouen']),
    departement: '76',
    title: 'csp-protection-subsidiaire',
    events: [
      heldUntil(-64, 'csp-protection-subsidiaire', { kind: 'csp-4-ans', teleservice: true }),
    ],
  },
  {
    procedure: 'renouvellement',
    label: 'Renouvellement au guichet — deux derniers mois',
    client: client('Mezian', 'Fouad', ['1975-08-15', 'DZ', 'M', 'Saint-Étienne']),
    departement: '42',
    title: 'cra10-renouvellement',
    events: [heldUntil(-34, 'cra10-renouvellement', { kind: 'accord', teleservice: false })],
  },
  {
    procedure: 'renouvellement',
    label: 'Carte expirée sans demande',
    client: client('Kamara', 'Sékou', ['1988-11-02', 'SL', 'M', 'Le Havre']),
    departement: '76',
    title: 'cst-salarie',
    events: [heldUntil(25, 'cst-salarie', { kind: 'cst', teleservice: true })],
    tags: ['urgent'],
  },
  {
    procedure: 'renouvellement',
    label: 'Renouvellement déposé à temps',
    client: client('Popescu', 'Irina', ['1985-02-18', 'MD', 'F', 'Reims']),
    departement: '51',
    title: 'cst-salarie',
    events: [
      heldUntil(-30, 'cst-salarie', { kind: 'cst', teleservice: true }),
      filed(48, { title: 'cst-salarie', remediesStated: true }),
      {
        type: 'api-delivree',
        on: 20,
        dates: { validFrom: 20, expiresOn: -70 },
        details: { workAllowed: true },
      },
    ],
  },
  {
    procedure: 'renouvellement',
    label: 'Carte de résident — dix ans',
    client: client('Yıldız', 'Ayşe', ['1969-06-01', 'TR', 'F', 'Colmar']),
    departement: '68',
    title: 'cr-renouvellement',
    events: [heldUntil(-118, 'cr-renouvellement', { kind: 'cr', teleservice: null })],
  },
  {
    procedure: 'renouvellement',
    label: 'Renouvellement obtenu',
    client: client('Gomes', 'Carlos', ['1981-09-09', 'AO', 'M', 'Tours']),
    departement: '37',
    title: 'csp-generale',
    events: [
      filed(140, { title: 'csp-generale' }),
      {
        type: 'carte-remise',
        on: 15,
        dates: { deliveredOn: 15, expiresOn: -1400 },
        details: { kind: 'csp-4-ans', title: 'csp-generale' },
      },
    ],
    facts: marriedOn(1_500, [1_475, -1_400]),
    closedOn: 10,
  },
];
