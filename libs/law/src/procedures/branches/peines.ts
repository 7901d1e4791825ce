import { branch, read, toConfirm } from '../procedure.ts';

/** Rehabilitation, by law or by the court: Code pénal art. 133-13; to be confirmed. */
export const REHABILITATION = branch({
  id: 'rehabilitation',
  label: ['Réhabilitation', 'Rehabilitation'],
  states: {
    'peine-executee': {
      label: ['Peine exécutée', 'Sentence served'],
      means: [
        'La peine est faite. Le temps, sans nouvelle condamnation, effacera celle-ci.',
        'The sentence is served. Time, with no new conviction, will erase it.',
      ],
      next: [
        {
          do: ['Attendre la réhabilitation de plein droit', 'Wait for rehabilitation by law'],
          limit: 'rehabilitation',
        },
        {
          do: ['La demander au juge plus tôt', 'Ask the court for it sooner'],
          limit: 'rehabilitation-judiciaire',
        },
      ],
      advice: [
        toConfirm(
          [
            'Trois, cinq ou dix ans selon la peine, plus longtemps en cas de récidive.',
            'Three, five or ten years depending on the sentence, longer on repeat.',
          ],
          ['Code pénal 133-13'],
        ),
      ],
    },
    'rehabilitation-demandee': {
      label: ['Réhabilitation demandée', 'Rehabilitation asked for'],
      means: [
        'La chambre de l’instruction examine la demande.',
        'The investigating chamber examines the request.',
      ],
      next: [{ do: ['Suivre la demande', 'Follow the request'], letter: 'convocation-client' }],
    },
    interrompue: {
      label: ['Interrompue par une nouvelle condamnation', 'Interrupted by a new conviction'],
      means: [
        'Une nouvelle condamnation empêche l’effacement. Le compte repart de sa peine.',
        'A new conviction prevents erasure. The count restarts from its sentence.',
      ],
      next: [
        { do: ['Dater l’exécution de la nouvelle peine', 'Date the service of the new sentence'] },
      ],
    },
  },
  toConfirm: true,
  moves: [
    {
      on: 'peine-executee',
      from: [null, 'interrompue'],
      to: 'peine-executee',
      opens: ['rehabilitation', 'rehabilitation-judiciaire'],
      sources: ['Code pénal 133-13'],
    },
    {
      on: 'peine-executee',
      from: ['peine-executee', 'rehabilitation-demandee'],
      opens: ['rehabilitation'],
    },
    {
      on: 'condamnation-definitive',
      from: ['peine-executee', 'rehabilitation-demandee'],
      to: 'interrompue',
      ends: ['rehabilitation'],
    },
    {
      on: 'rehabilitation-demandee',
      from: ['peine-executee'],
      to: 'rehabilitation-demandee',
      ends: ['rehabilitation-judiciaire'],
    },
  ],
});

/** A ban from the territory by a criminal court: CPP art. 702-1, CESEDA art. L. 641-2. */
export const RELEVEMENT = branch({
  id: 'relevement',
  label: ['Relèvement de l’interdiction du territoire', 'Lifting of the ban from the territory'],
  states: {
    'itf-prononcee': {
      label: ['Interdiction du territoire', 'Ban from the territory'],
      means: [
        'Un tribunal vous a interdit le territoire français. On peut demander à être relevé de cette peine.',
        'A court banned you from French territory. You may ask to be relieved of this penalty.',
      ],
      next: [{ do: ['Demander le relèvement', 'Ask for the lifting'], limit: 'itf-relevement' }],
      advice: [
        read(
          [
            'La demande n’est recevable que depuis l’étranger, sauf prison ou assignation.',
            'The request is admissible only from abroad, save prison or house arrest.',
          ],
          ['CESEDA L641-2'],
        ),
      ],
    },
    'relevement-demande': {
      label: ['Relèvement demandé', 'Lifting asked for'],
      phase: 'court',
      means: ['La juridiction examine la demande.', 'The court examines the request.'],
      next: [{ do: ['Suivre la demande', 'Follow the request'], letter: 'convocation-client' }],
    },
    'relevement-refuse': {
      label: ['Relèvement refusé', 'Lifting refused'],
      phase: 'refused',
      means: [
        'La demande est refusée. Elle peut être refaite dans six mois.',
        'The request is refused. It may be made again in six months.',
      ],
      next: [{ do: ['Refaire la demande', 'Ask again'], limit: 'itf-relevement' }],
      advice: [
        read(
          ['Six mois après la décision de refus.', 'Six months after the refusal.'],
          ['CPP 702-1'],
        ),
      ],
    },
    'itf-levee': {
      label: ['Interdiction levée', 'Ban lifted'],
      means: ['L’interdiction du territoire n’existe plus.', 'The ban no longer exists.'],
      final: true,
    },
  },
  moves: [
    {
      on: 'condamnation-definitive',
      from: [null, 'itf-levee'],
      to: 'itf-prononcee',
      when: { detail: 'itf', is: [true] },
      opens: ['itf-relevement'],
      sources: ['CPP 702-1'],
    },
    {
      on: 'relevement-demande',
      from: [null, 'itf-prononcee', 'relevement-refuse'],
      to: 'relevement-demande',
      ends: ['itf-relevement'],
      sources: ['CESEDA L641-2'],
    },
    {
      on: 'relevement-refuse',
      from: ['itf-prononcee', 'relevement-demande'],
      to: 'relevement-refuse',
      opens: ['itf-relevement'],
    },
    {
      on: 'relevement-accorde',
      from: ['itf-prononcee', 'relevement-demande'],
      to: 'itf-levee',
      ends: ['itf-relevement'],
    },
  ],
});
