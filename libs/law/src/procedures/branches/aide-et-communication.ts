import type { EventTypeId } from '../../events/registry.ts';
import { branch, read, states, toConfirm, type Branch, type Move } from '../procedure.ts';

const AIDE_STATES = states({
  'aj-demandee': {
    label: ['Aide juridictionnelle demandée', 'Legal aid asked for'],
    means: [
      'L’aide de l’État pour payer l’avocat est demandée. La décision vient du bureau d’aide juridictionnelle.',
      'State aid to pay the lawyer has been asked for. The legal-aid office decides.',
    ],
    next: [
      {
        do: ['Suivre la décision du bureau', 'Follow the office’s decision'],
        limit: 'aj-interruption-ta',
      },
    ],
    advice: [
      read(
        [
          'La demande interrompt le délai ordinaire, jamais les sept jours ni les quarante-huit heures.',
          'The request interrupts the ordinary limit, never the seven days or forty-eight hours.',
        ],
        ['CESEDA R921-3', 'Décret 2020-1717 43'],
      ),
    ],
  },
  'aj-decidee': {
    label: ['Décision sur l’aide juridictionnelle', 'Legal aid decided'],
    means: [
      'Le bureau d’aide juridictionnelle a répondu. Le délai pour saisir le juge court de nouveau.',
      'The office has answered. The time to go to court runs again.',
    ],
    next: [
      { do: ['Saisir le juge', 'Go to court'], limit: 'ta-recours-2-mois' },
      { do: ['Contester un refus', 'Contest a refusal'], limit: 'aj-contestation-15-jours' },
    ],
    advice: [
      toConfirm(
        ['Le délai de contestation est de quinze jours.', 'The time to contest is fifteen days.'],
        ['Décret 2020-1717 69'],
      ),
    ],
  },
  'aj-contestee': {
    label: ['Refus d’aide contesté', 'Refusal of aid contested'],
    means: ['Nous avons contesté le refus d’aide.', 'We contested the refusal of aid.'],
    next: [{ do: ['Attendre la décision du président', 'Wait for the president’s decision'] }],
  },
  'aj-close': {
    label: ['Aide réglée, juge saisi', 'Aid settled, court seised'],
    means: [
      'La question de l’aide est réglée et le juge est saisi.',
      'The question of aid is settled and the court is seised.',
    ],
    final: true,
  },
});

const AIDE_MOVES: readonly Move<keyof typeof AIDE_STATES>[] = [
  {
    on: 'aj-demandee',
    from: [null, 'aj-decidee'],
    to: 'aj-demandee',
    opens: ['aj-interruption-ta'],
  },
  {
    on: 'aj-decision',
    from: [null, 'aj-demandee', 'aj-contestee'],
    to: 'aj-decidee',
    opens: ['aj-contestation-15-jours'],
    ends: ['aj-interruption-ta'],
  },
  { on: 'aj-decision', from: ['aj-decidee'] },
  { on: 'aj-demandee', from: ['aj-close'], to: 'aj-demandee', opens: ['aj-interruption-ta'] },
  {
    on: 'aj-contestation',
    from: ['aj-decidee'],
    to: 'aj-contestee',
    ends: ['aj-contestation-15-jours'],
  },
];

/** Legal aid: décret n° 2020-1717, art. 43 and following. */
export function aide(seised: readonly EventTypeId[]): Branch {
  return branch({
    id: 'aide-juridictionnelle',
    label: ['Aide juridictionnelle', 'Legal aid'],
    states: AIDE_STATES,
    moves: [
      ...AIDE_MOVES,
      ...seised.map((on) => ({ on, from: ['aj-decidee'] as const, to: 'aj-close' as const })),
    ],
  });
}

/** Copy of the file, before and through CADA: CRPA art. L. 311-1, R. 311-13, R. 343-1. */
export const COMMUNICATION = branch({
  id: 'communication',
  label: ['Copie du dossier', 'Copy of the file'],
  states: {
    'copie-demandee': {
      label: ['Copie du dossier demandée', 'Copy of the file asked for'],
      means: [
        'Nous avons demandé à l’administration une copie de votre dossier. Un mois de silence vaut refus.',
        'We asked the administration for a copy of your file. A month of silence is a refusal.',
      ],
      next: [{ do: ['Attendre un mois', 'Wait a month'], limit: 'cada-silence-1-mois' }],
      advice: [
        read(
          [
            'L’administration doit communiquer les documents qui vous concernent.',
            'The administration must communicate the documents that concern you.',
          ],
          ['CRPA L311-1'],
        ),
      ],
    },
    'copie-refusee': {
      label: ['Copie refusée', 'Copy refused'],
      means: [
        'L’administration n’a pas donné la copie. La CADA peut être saisie.',
        'The administration did not give the copy. CADA may be seised.',
      ],
      next: [
        {
          do: ['Saisir la CADA', 'Seise CADA'],
          limit: 'cada-saisine-2-mois',
          letter: 'demande-communication-dossier',
        },
      ],
      advice: [
        read(
          ['La CADA se saisit avant le tribunal.', 'CADA must be seised before the court.'],
          ['CRPA L342-1', 'CRPA R343-1'],
        ),
      ],
    },
    'cada-saisie': {
      label: ['CADA saisie', 'CADA seised'],
      means: [
        'La commission d’accès aux documents examine la demande.',
        'The commission on access to documents examines the request.',
      ],
      next: [
        {
          do: ['Attendre la confirmation du refus', 'Wait for the refusal to be confirmed'],
          limit: 'cada-refus-confirme-2-mois',
        },
      ],
    },
    'copie-refus-confirme': {
      label: ['Refus confirmé', 'Refusal confirmed'],
      means: [
        'Le refus est confirmé : le tribunal peut être saisi.',
        'The refusal is confirmed: the court may be seised.',
      ],
      next: [
        {
          do: ['Saisir le tribunal', 'Go to court'],
          limit: 'ta-recours-implicite-2-mois',
          letter: 'requete-ta-annulation',
        },
      ],
    },
    'copie-obtenue': {
      label: ['Copie reçue', 'Copy received'],
      means: ['L’administration a communiqué le dossier.', 'The administration sent the file.'],
      final: true,
    },
  },
  moves: [
    {
      on: 'communication-demandee',
      from: [null, 'copie-obtenue', 'copie-refusee', 'copie-refus-confirme'],
      to: 'copie-demandee',
      opens: ['cada-silence-1-mois'],
    },
    {
      on: 'communication-refusee',
      from: ['copie-demandee', 'cada-saisie'],
      to: 'copie-refusee',
      opens: ['cada-saisine-2-mois'],
      ends: ['cada-silence-1-mois'],
    },
    {
      on: 'communication-refus-implicite',
      from: ['copie-demandee'],
      to: 'copie-refusee',
      opens: ['cada-saisine-2-mois'],
    },
    {
      on: 'cada-saisie',
      from: ['copie-refusee', 'copie-demandee'],
      to: 'cada-saisie',
      opens: ['cada-refus-confirme-2-mois'],
      ends: ['cada-saisine-2-mois'],
    },
    { on: 'cada-avis', from: ['cada-saisie'] },
    {
      on: 'communication-refus-confirme',
      from: ['cada-saisie'],
      to: 'copie-refus-confirme',
      opens: ['ta-recours-implicite-2-mois'],
    },
    {
      on: 'communication-obtenue',
      from: ['copie-demandee', 'copie-refusee', 'cada-saisie', 'copie-refus-confirme'],
      to: 'copie-obtenue',
      ends: ['cada-silence-1-mois', 'cada-saisine-2-mois'],
    },
  ],
});
