import { client, notified, type DemoDossier, type DemoEvent } from '../demo-dossier.ts';
import type { DemoDay } from '../calendar.ts';
import { familyPapers } from '../papers/regroupement.ts';

const depose = (on: DemoDay): DemoEvent => ({
  type: 'rf-depose',
  on,
  dates: { receivedOn: on },
  details: { online: true },
  proof: 'portal-log',
});
const attestation = (on: DemoDay, remediesStated: boolean | null): DemoEvent => ({
  type: 'rf-attestation-depot',
  on,
  dates: { completedOn: on },
  details: { remediesStated },
});

/** Family reunification, from the file to the visa. */
export const REGROUPEMENTS: readonly DemoDossier[] = [
  {
    procedure: 'regroupement-familial',
    label: 'Regroupement familial — épouse et deux enfants',
    tasks: ['mandat', 'honoraires', 'pieces-demandees', 'eligibilite'],
    client: client('Ouedraogo', 'Issa', ['1983-11-25', 'BF', 'M', 'Orléans']),
    departement: '45',
    events: [depose(150), attestation(140, true)],
  },
  {
    procedure: 'regroupement-familial',
    label: 'Regroupement familial — avis du maire attendu',
    client: client('Chowdhury', 'Rahim', ['1986-08-08', 'BD', 'M', 'La Courneuve']),
    departement: '93',
    events: [
      depose(80),
      attestation(70, true),
      { type: 'rf-transmis-maire', on: 50, dates: { receivedOn: 50 } },
    ],
  },
  {
    procedure: 'regroupement-familial',
    label: 'Regroupement familial — silence de six mois',
    client: client('Zerrouki', 'Karim', ['1980-04-04', 'DZ', 'M', 'Vénissieux']),
    departement: '69',
    events: [depose(215), attestation(205, true)],
  },
  {
    procedure: 'regroupement-familial',
    label: 'Regroupement familial — refus sur le logement',
    client: client('Balde', 'Mariama', ['1991-06-16', 'GN', 'F', 'Dijon']),
    departement: '21',
    events: [
      depose(240),
      attestation(225, true),
      notified('rf-refus', 35, { object: 'regroupement-familial', ground: 'logement' }),
    ],
  },
  {
    procedure: 'regroupement-familial',
    label: 'Regroupement familial — accord, visa délivré',
    client: client('Perera', 'Nuwan', ['1984-10-30', 'LK', 'M', 'Sarcelles']),
    departement: '95',
    events: [
      depose(300),
      attestation(285, true),
      notified('rf-accord', 120),
      {
        type: 'rf-visa-delivre',
        on: 55,
        dates: { issuedOn: 55 },
        details: { beneficiary: 'A. P.' },
      },
    ],
  },
  {
    procedure: 'regroupement-familial',
    label: 'Regroupement familial — dossier renvoyé incomplet',
    client: client('Tesfaye', 'Selam', ['1994-01-07', 'ET', 'F', 'Angers']),
    departement: '49',
    papers: familyPapers,
    events: [
      depose(40),
      {
        type: 'rf-retour-incomplet',
        on: 18,
        dates: { notifiedOn: 18 },
        details: { documents: 'Bulletins de salaire de mars à mai' },
      },
    ],
  },
];
