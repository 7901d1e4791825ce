import { branch, read, toConfirm } from '../procedure.ts';

const LEFT = ['oqtf-executee', 'transfert-execute'] as const;

/** Where the person is kept: it decides the limits. */
export const SITUATION = branch({
  id: 'situation',
  label: ['Situation de la personne', 'Where the person stands'],
  states: {
    assigne: {
      label: ['Assigné à résidence', 'Under house arrest'],
      means: [
        'Vous devez rester à l’adresse fixée et vous présenter aux autorités.',
        'You must stay at the address fixed and report to the authorities.',
      ],
      next: [
        {
          do: ['Contester l’assignation', 'Contest the house arrest'],
          limit: 'oqtf-recours-7-jours',
          letter: 'requete-oqtf',
        },
        { do: ['Surveiller sa durée', 'Watch its length'], limit: 'assignation-l731-1' },
      ],
      advice: [
        read(
          [
            'Quarante-cinq jours, renouvelables dans les limites du texte.',
            'Forty-five days, renewable within the text’s limits.',
          ],
          ['CESEDA L732-3'],
        ),
      ],
    },
    detenu: {
      label: ['En prison', 'In prison'],
      means: [
        'Les recours se font depuis la prison, par le greffe.',
        'Remedies are sought from prison, through the registry.',
      ],
      next: [
        {
          do: [
            'Vérifier les informations données par le greffe',
            'Check what the registry told the person',
          ],
          limit: 'oqtf-changement-de-situation',
        },
      ],
      advice: [
        read(
          [
            'Le greffe informe que le délai est interrompu et devient de sept jours.',
            'The registry tells that the limit is interrupted and becomes seven days.',
          ],
          ['CESEDA R921-2'],
        ),
      ],
    },
    retention: {
      label: ['En rétention', 'In detention'],
      means: [
        'Vous êtes dans un centre de rétention. Un juge contrôle la mesure et peut vous libérer.',
        'You are in a detention centre. A judge reviews the measure and may release you.',
      ],
      next: [
        { do: ['Contester le placement', 'Contest the placement'], limit: 'retention-placement' },
        {
          do: ['Suivre les prolongations', 'Follow the extensions'],
          limit: 'retention-prolongations',
        },
        {
          do: [
            'Référé-liberté en cas d’atteinte grave',
            'Protection of a freedom if seriously breached',
          ],
          letter: 'refere-liberte',
        },
      ],
      advice: [
        read(
          [
            'Quatre jours pour contester et pour saisir le juge.',
            'Four days to contest and to seise the judge.',
          ],
          ['CESEDA L741-10', 'CESEDA L742-1'],
          { until: '2025-11-10' },
        ),
        toConfirm(
          [
            'Quatre-vingt-seize heures depuis le 11 novembre 2025.',
            'Ninety-six hours since 11 November 2025.',
          ],
          ['Loi 2025-796 rétention administrative'],
          { since: '2025-11-11' },
        ),
      ],
    },
    libre: {
      label: ['Libre', 'Free'],
      means: [
        'Vous êtes libre. Les recours déjà engagés continuent.',
        'You are free. Remedies already begun go on.',
      ],
      final: true,
    },
  },
  moves: [
    {
      on: 'oqtf-notifiee',
      from: [null, 'libre'],
      to: 'retention',
      when: { detail: 'situation', is: ['retention'] },
      opens: ['retention-placement'],
    },
    {
      on: 'oqtf-notifiee',
      from: [null, 'libre'],
      to: 'assigne',
      when: { detail: 'situation', is: ['assigne'] },
    },
    {
      on: 'oqtf-notifiee',
      from: [null, 'libre'],
      to: 'detenu',
      when: { detail: 'situation', is: ['detenu'] },
    },
    {
      on: 'assignation-notifiee',
      from: [null, 'libre', 'assigne', 'detenu', 'retention'],
      to: 'assigne',
      opens: ['oqtf-recours-7-jours', 'assignation-l731-1', 'assignation-l731-1-duree-maximale'],
      sources: ['CESEDA L731-1', 'CESEDA L732-3'],
    },
    {
      on: 'retention-notifiee',
      from: [null, 'libre', 'assigne', 'detenu', 'retention'],
      to: 'retention',
      opens: ['retention-placement', 'retention-prolongations', 'retention-duree-maximale'],
      ends: ['assignation-l731-1'],
      sources: ['CESEDA L741-1'],
    },
    {
      on: 'ecrou',
      from: [null, 'libre', 'assigne', 'retention'],
      to: 'detenu',
      opens: ['oqtf-changement-de-situation'],
    },
    {
      on: 'liberation',
      from: ['assigne', 'detenu', 'retention'],
      to: 'libre',
      opens: ['retention-nouveau-placement-7-jours'],
      ends: ['retention-placement'],
    },
    ...LEFT.map((on) => ({
      on,
      from: ['assigne', 'detenu', 'retention'] as const,
      to: 'libre' as const,
      ends: ['retention-placement'],
    })),
    {
      on: 'oqtf-annulee',
      from: ['assigne', 'retention'],
      to: 'libre',
      ends: ['assignation-l731-1'],
      sources: ['CESEDA L614-16'],
    },
  ],
});
