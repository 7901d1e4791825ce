import { branch, read } from '../procedure.ts';

/** Ban on return: CESEDA art. L. 612-6 and following, L. 613-7, L. 613-8. */
export const INTERDICTION = branch({
  id: 'interdiction-retour',
  label: ['Interdiction de retour', 'Ban on return'],
  states: {
    interdit: {
      label: ['Interdit de retour', 'Banned from returning'],
      means: [
        'Vous ne pouvez pas revenir en France pendant la durée fixée. On peut contester, ou demander la fin de l’interdiction.',
        'You may not return to France for the time fixed. It can be contested, or its end asked for.',
      ],
      next: [
        {
          do: ['Contester l’interdiction', 'Contest the ban'],
          limit: 'oqtf-recours-7-jours',
          letter: 'requete-oqtf',
        },
        {
          do: [
            'Justifier du départ pour en demander la fin',
            'Prove the departure to ask for its end',
          ],
          limit: 'irtf-abrogation-2-mois',
          letter: 'recours-gracieux',
        },
      ],
      advice: [
        read(
          [
            'L’abrogation ne se demande que depuis l’étranger, sauf prison ou assignation.',
            'Repeal may be asked for only from abroad, save prison or house arrest.',
          ],
          ['CESEDA L613-7'],
        ),
      ],
    },
    'abrogation-demandee': {
      label: ['Fin de l’interdiction demandée', 'End of the ban asked for'],
      means: [
        'Nous avons demandé au préfet de mettre fin à l’interdiction.',
        'We asked the prefect to end the ban.',
      ],
      next: [
        {
          do: ['Relancer le préfet', 'Chase the prefect'],
          letter: 'relance-prefecture',
          afterDays: 60,
        },
      ],
      advice: [
        read(
          ['Le préfet peut abroger à tout moment.', 'The prefect may repeal it at any time.'],
          ['CESEDA L613-7'],
        ),
      ],
    },
    'interdiction-levee': {
      label: ['Interdiction levée', 'Ban ended'],
      means: ['L’interdiction de retour n’existe plus.', 'The ban on return no longer exists.'],
      final: true,
    },
  },
  moves: [
    {
      on: 'oqtf-notifiee',
      from: [null, 'interdiction-levee'],
      to: 'interdit',
      when: { detail: 'irtf', is: [true] },
      opens: ['irtf-duree', 'irtf-abrogation-2-mois'],
      sources: ['CESEDA L612-6', 'CESEDA L612-8'],
    },
    {
      on: 'irtf-notifiee',
      from: [null, 'interdiction-levee'],
      to: 'interdit',
      opens: ['oqtf-recours-7-jours', 'irtf-duree'],
      sources: ['CESEDA L612-7'],
    },
    {
      on: 'irtf-notifiee',
      from: ['interdit', 'abrogation-demandee'],
      opens: ['oqtf-recours-7-jours'],
    },
    {
      on: 'irtf-prolongee',
      from: [null, 'interdit', 'abrogation-demandee'],
      to: 'interdit',
      opens: ['oqtf-recours-7-jours'],
      sources: ['CESEDA L612-11'],
    },
    {
      on: 'irtf-abrogation-demandee',
      from: ['interdit'],
      to: 'abrogation-demandee',
      ends: ['irtf-abrogation-2-mois'],
      sources: ['CESEDA L613-7', 'CESEDA L613-8'],
    },
    { on: 'irtf-abrogation-demandee', from: ['abrogation-demandee'] },
    ...(['mesure-abrogee', 'refus-titre-annule', 'oqtf-annulee', 'oqtf-abrogee'] as const).map(
      (on) => ({
        on,
        from: ['interdit', 'abrogation-demandee'] as const,
        to: 'interdiction-levee' as const,
        ends: ['irtf-duree'],
      }),
    ),
  ],
});
