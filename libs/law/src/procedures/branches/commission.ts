import type { EventTypeId } from '../../events/registry.ts';
import { branch, read, states, type Branch, type Move } from '../procedure.ts';

const COMMISSION_STATES = states({
  'commission-saisie': {
    label: ['Commission saisie', 'Commission seised'],
    phase: 'filed',
    means: [
      'Le préfet envisage de refuser et demande l’avis d’une commission. Vous y serez convoqué.',
      'The prefect means to refuse and asks a commission for its opinion. You will be summoned.',
    ],
    next: [
      {
        do: ['Préparer le mémoire pour la commission', 'Prepare the brief for the commission'],
        limit: 'commission-reunion-3-mois',
        letter: 'memoire-cts',
      },
      {
        do: [
          'Réclamer le récépissé ou l’attestation de trois mois',
          'Ask for the three-month receipt or certificate',
        ],
        letter: 'relance-prefecture',
      },
    ],
    advice: [
      read(
        [
          'Dès la saisine, un document de trois mois est dû, renouvelé jusqu’à la décision.',
          'From the referral a three-month document is due, renewed until the decision.',
        ],
        ['CESEDA R432-9'],
      ),
      read(
        [
          'Sans avis trois mois après l’enregistrement, l’avis est réputé rendu.',
          'With no opinion three months after registration, it is deemed given.',
        ],
        ['CESEDA R432-8'],
      ),
      read(
        ['Ni en Guyane ni à Mayotte.', 'Neither in French Guiana nor in Mayotte.'],
        ['CESEDA L441-4', 'CESEDA L441-7'],
      ),
    ],
  },
  'commission-convoquee': {
    label: ['Convoqué devant la commission', 'Summoned before the commission'],
    phase: 'filed',
    means: [
      'Vous passez devant la commission. Vous pouvez venir avec un avocat et un interprète.',
      'You will appear before the commission. You may come with a lawyer and an interpreter.',
    ],
    next: [
      { do: ['Déposer le mémoire', 'File the brief'], letter: 'memoire-cts' },
      {
        do: [
          'Vérifier les quinze jours de la convocation',
          'Check the fifteen days of the summons',
        ],
        limit: 'commission-convocation-15-jours',
      },
      { do: ['Préparer le client', 'Prepare the client'], letter: 'convocation-client' },
    ],
    advice: [
      read(
        [
          'Convocation écrite quinze jours au moins avant ; l’aide juridictionnelle est ouverte.',
          'Written summons at least fifteen days before; legal aid is available.',
        ],
        ['CESEDA L432-15'],
      ),
      read(
        ['Le maire peut être entendu à la demande.', 'The mayor may be heard on request.'],
        ['CESEDA R432-11'],
      ),
    ],
  },
  'commission-reunie': {
    label: ['Commission réunie', 'Commission has met'],
    phase: 'filed',
    means: [
      'La commission vous a entendu. Elle rend son avis.',
      'The commission heard you. It gives its opinion.',
    ],
    next: [
      {
        do: ['Demander l’avis', 'Ask for the opinion'],
        limit: 'commission-avis-3-mois',
        letter: 'demande-communication-dossier',
      },
    ],
    advice: [
      read(
        ['L’avis est communiqué à la personne.', 'The opinion is communicated to the person.'],
        ['CESEDA R432-14'],
      ),
    ],
  },
  'commission-avis-rendu': {
    label: ['Avis rendu', 'Opinion given'],
    means: [
      'La commission a donné son avis. Le préfet décide ; il n’est pas obligé de le suivre.',
      'The commission gave its opinion. The prefect decides and need not follow it.',
    ],
    final: true,
  },
  'commission-close': {
    label: ['Le préfet a décidé', 'The prefect has decided'],
    means: ['Le préfet a pris sa décision.', 'The prefect has decided.'],
    final: true,
  },
});

const COMMISSION_MOVES: readonly Move<keyof typeof COMMISSION_STATES>[] = [
  {
    on: 'cts-saisie',
    from: [null, 'commission-avis-rendu', 'commission-close'],
    to: 'commission-saisie',
    opens: [
      'commission-convocation-15-jours',
      'commission-reunion-3-mois',
      'commission-avis-3-mois',
    ],
    sources: ['CESEDA L432-13', 'CESEDA L432-15', 'CESEDA R432-8'],
  },
  {
    on: 'cts-saisie',
    from: ['commission-convoquee'],
    opens: ['commission-reunion-3-mois', 'commission-avis-3-mois'],
  },
  {
    on: 'cts-convocation',
    from: [null, 'commission-saisie'],
    to: 'commission-convoquee',
    opens: ['commission-convocation-15-jours'],
    sources: ['CESEDA L432-15'],
  },
  { on: 'cts-convocation', from: ['commission-convoquee'] },
  {
    on: 'cts-audience',
    from: [null, 'commission-saisie', 'commission-convoquee'],
    to: 'commission-reunie',
    ends: ['commission-reunion-3-mois'],
  },
  {
    on: 'cts-avis',
    from: ['commission-saisie', 'commission-convoquee', 'commission-reunie'],
    to: 'commission-avis-rendu',
    ends: ['commission-avis-3-mois'],
  },
  {
    on: 'cts-avis-tacite',
    from: ['commission-saisie', 'commission-convoquee', 'commission-reunie'],
    to: 'commission-avis-rendu',
    sources: ['CESEDA R432-8'],
  },
  { on: 'cts-avis', from: ['commission-avis-rendu'] },
];

/** Commission on residence permits: CESEDA art. L. 432-13 and following; procedures.md (k). */
export function commission(decided: readonly EventTypeId[]): Branch {
  return branch({
    id: 'commission',
    label: ['Commission du titre de séjour', 'Commission on residence permits'],
    states: COMMISSION_STATES,
    moves: [
      ...COMMISSION_MOVES,
      ...decided.map((on) => ({
        on,
        from: ['commission-saisie', 'commission-convoquee', 'commission-reunie'] as const,
        to: 'commission-close' as const,
      })),
    ],
  });
}

/** The commission on a request for a permit. */
export const COMMISSION = commission([
  'decision-favorable',
  'refus-notifie',
  'refus-explicite-apres-implicite',
  'carte-remise',
  'desistement',
]);
