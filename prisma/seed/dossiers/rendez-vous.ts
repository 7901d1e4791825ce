import { client, type DemoDossier, type DemoEvent } from '../demo-dossier.ts';

/** No slot on the page of the préfecture, so many days before today. */
function attempt(on: number, pageResult = 'aucun-creneau'): DemoEvent {
  return {
    type: 'rdv-tentative',
    on,
    hour: '08:05',
    dates: { filedOn: on },
    details: {
      pageResult,
      url: 'https://prefecture.exemple/rendez-vous',
      service: 'Première demande, vie privée et familiale',
    },
    proof: 'screenshot',
  };
}

/** Appointments nobody can get: attempts, then what is written to the préfecture. */
export const RENDEZ_VOUS: readonly DemoDossier[] = [
  {
    procedure: 'rendez-vous-impossible',
    label: 'Rendez-vous introuvable — première demande',
    tasks: ['mandat', 'pieces-demandees'],
    client: client('Benali', 'Samira', ['1991-02-03', 'MA', 'F', 'Bobigny']),
    departement: '93',
    events: [
      attempt(26),
      attempt(23),
      attempt(19, 'quota'),
      attempt(13),
      attempt(8, 'erreur-technique'),
      attempt(3),
      { type: 'rdv-email', on: 12, dates: { sentOn: 12 }, proof: 'email' },
    ],
  },
];
