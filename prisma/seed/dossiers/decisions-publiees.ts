import { client, notified, type DemoDossier } from '../demo-dossier.ts';

/**
 * Six published decisions with their own dates and steps; every name is invented.
 *
 * @source CE 17 juin 2020 n° 425111; CAA Lyon 16 mars 2023 n° 22LY01467; CAA Paris 28 sept. 2021 n° 21PA00371;
 *   CAA Nancy 22 avril 2025 n° 23NC03581; CAA Lyon 29 sept. 2023 n° 22LY03641; CAA Paris 5 juillet 2023 n° 23PA00531
 */
export const DECISIONS_PUBLIEES: readonly DemoDossier[] = [
  {
    procedure: 'admission-exceptionnelle',
    title: 'aes-vpf',
    label: 'D’après CE 17 juin 2020 n° 425111 — OQTF sans délai notifiée par la poste',
    client: client('Sarkar', 'Anwar', ['1979-01-01', 'BD', 'M', 'Argenteuil']),
    departement: '95',
    tags: ['décision publiée'],
    events: [
      {
        type: 'demande-deposee',
        on: '2017-06-20',
        dates: { receivedOn: '2017-06-20' },
        details: { filingChannel: 'guichet', complete: true },
      },
      {
        type: 'oqtf-notifiee',
        on: '2017-11-21',
        dates: { decidedOn: '2017-11-21' },
        details: {
          situation: 'libre',
          departureDays: 0,
          refusalOfStay: true,
          ground: '3',
          channel: 'lrar',
        },
      },
    ],
    note: 'Seule une notification en main propre fait courir les quarante-huit heures.',
    closedOn: 0,
  },
  {
    procedure: 'regroupement-familial',
    label: 'D’après CAA Lyon 16 mars 2023 n° 22LY01467 — attestation sans voies de recours',
    client: client('Mukendi', 'Béatrice', ['1982-01-01', 'CD', 'F', 'Lyon']),
    departement: '69',
    tags: ['décision publiée'],
    legalAid: 'full',
    events: [
      { type: 'rf-depose', on: '2019-08-27', dates: { receivedOn: '2019-08-27' } },
      {
        type: 'rf-attestation-depot',
        on: '2019-08-27',
        dates: { completedOn: '2019-08-27' },
        details: { remediesStated: false },
      },
    ],
    note: 'Ordonnance du tribunal du 9 mai 2022 (tardiveté) ; appel du 10 mai 2022.',
    closedOn: 0,
  },
  {
    procedure: 'regroupement-familial',
    label: 'D’après CAA Paris 28 sept. 2021 n° 21PA00371 — dossier jamais complété',
    client: client('Haidari', 'Mirwais', ['1984-01-01', 'AF', 'M', 'Aubervilliers']),
    departement: '93',
    tags: ['décision publiée'],
    events: [{ type: 'rf-depose', on: '2018-04-30', dates: { receivedOn: '2018-04-30' } }],
    note: 'Pièces demandées par l’OFII et jamais produites ; relance du 8 août 2019 : aucune décision implicite.',
    closedOn: 0,
  },
  {
    procedure: 'renouvellement',
    label: 'D’après CAA Nancy 22 avril 2025 n° 23NC03581 — carte de résident, silence',
    client: client('Avetisyan', 'Karine', ['1976-01-01', 'AM', 'F', 'Mulhouse']),
    departement: '68',
    title: 'cr-renouvellement',
    tags: ['décision publiée'],
    events: [
      {
        type: 'demande-deposee',
        on: '2016-07-12',
        dates: { receivedOn: '2016-07-12' },
        details: { filingChannel: 'guichet', complete: true },
      },
      notified('refus-explicite-apres-implicite', '2022-03-04', { object: 'refus-titre' }),
    ],
    note: 'Refus implicite du 12 novembre 2016 ; jugement du 21 juillet 2023.',
    closedOn: 0,
  },
  {
    procedure: 'oqtf',
    label: 'D’après CAA Lyon 29 sept. 2023 n° 22LY03641 — OQTF sans délai puis assignation',
    client: client('Bislimi', 'Erion', ['1991-01-01', 'XK', 'M', 'Grenoble']),
    departement: '38',
    tags: ['décision publiée'],
    events: [
      {
        type: 'oqtf-notifiee',
        on: '2022-10-27',
        dates: { decidedOn: '2022-10-27', notifiedOn: '2022-10-27' },
        details: { situation: 'libre', departureDays: 0, refusalOfStay: true, channel: 'main' },
      },
      {
        type: 'assignation-notifiee',
        on: '2022-11-07',
        dates: { decidedOn: '2022-11-07', notifiedOn: '2022-11-07' },
        details: { basis: 'L731-1', channel: 'main' },
      },
    ],
    note: 'Jugements des 15 novembre 2022 et 17 mars 2023.',
    closedOn: 0,
  },
  {
    procedure: 'oqtf',
    label: 'D’après CAA Paris 5 juillet 2023 n° 23PA00531 — refus de renouvellement et OQTF',
    client: client('Kouassi', 'Adjoua', ['1994-01-01', 'CI', 'F', 'Paris']),
    departement: '75',
    tags: ['décision publiée'],
    events: [
      {
        type: 'oqtf-notifiee',
        on: '2022-08-11',
        dates: { decidedOn: '2022-08-11' },
        details: { situation: 'libre', departureDays: 30, refusalOfStay: true, ground: '3' },
      },
      {
        type: 'jugement',
        on: '2023-01-09',
        dates: { readOn: '2023-01-09', notifiedOn: '2023-01-09' },
        details: { outcome: 'rejet', removal: true },
      },
      {
        type: 'appel-depose',
        on: '2023-02-07',
        dates: { registeredOn: '2023-02-07' },
        details: { court: 'CAA Paris' },
      },
    ],
    note: 'Jugement du tribunal administratif de Paris ; la date de sa notification n’est pas publiée.',
    closedOn: 0,
  },
];
