import { client, type DemoDossier, type DemoEvent } from '../demo-dossier.ts';
import { ATTEMPTS, drawAttempt, HOUR, PAGE, type Attempt } from '../papers/attempts.ts';
import { APPOINTMENT_PAPERS } from '../papers/rendez-vous.ts';

/** No slot on the page of the préfecture, with what the client saw. */
const attempted = (attempt: Attempt): DemoEvent => ({
  type: 'rdv-tentative',
  on: attempt[0],
  hour: HOUR,
  dates: { filedOn: attempt[0] },
  details: {
    pageResult: attempt[1],
    url: PAGE,
    service: 'Première demande, vie privée et familiale',
  },
  proof: 'screenshot',
  screenshot: (calendar) => drawAttempt(attempt, calendar),
});

/** Appointments nobody can get: attempts, then what is written to the préfecture. */
export const RENDEZ_VOUS: readonly DemoDossier[] = [
  {
    procedure: 'rendez-vous-impossible',
    label: 'Rendez-vous introuvable — première demande',
    tasks: ['mandat', 'pieces-demandees'],
    client: {
      ...client('Benali', 'Samira', ['1991-02-03', 'MA', 'F', 'Bobigny']),
      email: 'samira.benali@exemple.test',
      language: 'ar',
    },
    clientLink: {
      language: 'ar',
      wantedIn: 11,
      answers: { 'stay.regular_now': false, 'stay.in_france': true, 'union.type': 'marriage' },
    },
    departement: '93',
    papers: () => APPOINTMENT_PAPERS,
    events: [
      ...ATTEMPTS.map(attempted),
      { type: 'rdv-email', on: 12, dates: { sentOn: 12 }, proof: 'email' },
    ],
  },
];
