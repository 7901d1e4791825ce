import { branch, read, toConfirm } from '../procedure.ts';

/** Removal from the B2: CPP art. 775-1 and 702-1. */
export const B2 = branch({
  id: 'b2',
  label: ['Exclusion du bulletin n° 2', 'Removal from the B2'],
  states: {
    'condamnation-inscrite': {
      label: ['Condamnation inscrite', 'Conviction on record'],
      means: [
        'La condamnation figure au bulletin n° 2, que la préfecture consulte. On peut demander à l’en exclure après six mois.',
        'The conviction is on the B2 record, which the prefecture consults. Its removal may be asked for after six months.',
      ],
      next: [
        {
          do: ['Demander l’exclusion du bulletin n° 2', 'Ask for removal from the B2'],
          limit: 'b2-exclusion',
          letter: 'b2-exclusion-requete',
        },
      ],
      documents: ['casier-argumentaire'],
      advice: [
        read(
          [
            'Pas pour les infractions de l’article 706-47 du code de procédure pénale.',
            'Not for the offences of article 706-47 of the code of criminal procedure.',
          ],
          ['CPP 775-1'],
        ),
        read(
          [
            'La demande se fait six mois après la condamnation définitive, puis tous les six mois.',
            'The request is made six months after the final conviction, then every six months.',
          ],
          ['CPP 702-1'],
        ),
      ],
    },
    'b2-demande': {
      label: ['Exclusion demandée', 'Removal asked for'],
      phase: 'court',
      means: [
        'La juridiction qui a condamné examine la demande.',
        'The court that convicted examines the request.',
      ],
      next: [{ do: ['Suivre l’audience', 'Follow the hearing'], letter: 'convocation-client' }],
    },
    'b2-exclu': {
      label: ['Condamnation exclue', 'Conviction removed'],
      means: [
        'La condamnation ne paraît plus au bulletin n° 2 et les incapacités qui en découlaient sont levées.',
        'The conviction no longer shows on the B2 and the disqualifications that followed are lifted.',
      ],
      final: true,
    },
    'b2-refuse': {
      label: ['Exclusion refusée', 'Removal refused'],
      phase: 'refused',
      means: [
        'La demande est refusée. Elle peut être refaite dans six mois.',
        'The request is refused. It may be made again in six months.',
      ],
      next: [
        {
          do: ['Refaire la demande', 'Ask again'],
          limit: 'b2-exclusion',
          letter: 'b2-exclusion-requete',
        },
      ],
    },
  },
  moves: [
    {
      on: 'condamnation-definitive',
      from: [null, 'b2-exclu'],
      to: 'condamnation-inscrite',
      opens: ['b2-exclusion'],
      sources: ['CPP 775-1'],
    },
    {
      on: 'b2-exclusion-demandee',
      from: [null, 'condamnation-inscrite', 'b2-refuse'],
      to: 'b2-demande',
      ends: ['b2-exclusion'],
      sources: ['CPP 775-1', 'CPP 702-1'],
    },
    {
      on: 'b2-exclusion-accordee',
      from: ['condamnation-inscrite', 'b2-demande'],
      to: 'b2-exclu',
      ends: ['b2-exclusion'],
    },
    {
      on: 'b2-exclusion-refusee',
      from: ['condamnation-inscrite', 'b2-demande'],
      to: 'b2-refuse',
      opens: ['b2-exclusion'],
    },
  ],
});

/** Police records: CPP art. 230-8. */
export const TAJ = branch({
  id: 'taj',
  label: ['Fichier TAJ', 'Police records (TAJ)'],
  states: {
    'taj-demande': {
      label: ['Effacement demandé', 'Erasure asked for'],
      phase: 'filed',
      means: [
        'Le procureur a deux mois pour répondre.',
        'The prosecutor has two months to answer.',
      ],
      next: [
        {
          do: ['Attendre la réponse du procureur', 'Wait for the prosecutor’s answer'],
          limit: 'taj-effacement',
        },
      ],
      advice: [
        toConfirm(
          ['Deux mois de silence valent refus.', 'Two months of silence are a refusal.'],
          ['CPP 230-8'],
        ),
      ],
    },
    'taj-refuse': {
      label: ['Effacement refusé', 'Erasure refused'],
      phase: 'refused',
      means: [
        'Le procureur a refusé, ou n’a pas répondu. Un mois pour saisir le président de la chambre de l’instruction.',
        'The prosecutor refused, or did not answer. A month to go to the president of the investigating chamber.',
      ],
      next: [
        {
          do: [
            'Saisir le président de la chambre de l’instruction',
            'Go to the president of the investigating chamber',
          ],
          limit: 'taj-recours-1-mois',
          letter: 'taj-effacement',
        },
      ],
    },
    'taj-recours': {
      label: ['Président saisi', 'President seised'],
      phase: 'court',
      means: [
        'Le président de la chambre de l’instruction examine la demande.',
        'The president of the investigating chamber examines the request.',
      ],
      next: [{ do: ['Suivre la décision', 'Follow the decision'] }],
    },
    'taj-efface': {
      label: ['Effacement obtenu', 'Erasure obtained'],
      means: ['Les mentions sont effacées.', 'The entries are erased.'],
      final: true,
    },
  },
  toConfirm: true,
  moves: [
    {
      on: 'taj-effacement-demande',
      from: [null, 'taj-refuse', 'taj-efface'],
      to: 'taj-demande',
      opens: ['taj-effacement'],
    },
    {
      on: 'taj-effacement-accorde',
      from: ['taj-demande', 'taj-refuse', 'taj-recours'],
      to: 'taj-efface',
      ends: ['taj-effacement'],
    },
    {
      on: 'taj-effacement-refuse',
      from: ['taj-demande', 'taj-recours'],
      to: 'taj-refuse',
      opens: ['taj-recours-1-mois'],
      ends: ['taj-effacement'],
    },
    {
      on: 'taj-refus-implicite',
      from: ['taj-demande'],
      to: 'taj-refuse',
      opens: ['taj-recours-1-mois'],
    },
    {
      on: 'taj-recours-depose',
      from: ['taj-demande', 'taj-refuse'],
      to: 'taj-recours',
      ends: ['taj-recours-1-mois'],
    },
  ],
});
