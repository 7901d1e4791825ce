import { branch, read, toConfirm } from '../procedure.ts';

/** The protection that lets the family join. */
export const PROTECTION = branch({
  id: 'protection',
  label: ['Protection du réunifiant', 'Sponsor’s protection'],
  initial: 'protection-attendue',
  states: {
    'protection-attendue': {
      label: ['Protection à établir', 'Protection to be shown'],
      phase: 'preparing',
      means: [
        'Il faut la décision qui protège la personne déjà en France.',
        'The decision that protects the person already in France is needed.',
      ],
      next: [
        {
          do: [
            'Obtenir la décision de protection et les actes de l’OFPRA',
            'Obtain the protection decision and OFPRA’s records',
          ],
          letter: 'demande-pieces-client',
        },
      ],
      documents: ['reunification-visa'],
    },
    'protection-accordee': {
      label: ['Protection accordée', 'Protection granted'],
      phase: 'preparing',
      means: [
        'La personne est protégée : sa famille peut la rejoindre sans condition de ressources ni de logement.',
        'The person is protected: the family may join without income or housing conditions.',
      ],
      next: [
        { do: ['Envoyer la fiche familiale à l’OFPRA', 'Send the family sheet to OFPRA'] },
        {
          do: [
            'Enfant de plus de dix-huit ans : demander le visa dans les trois mois',
            'Child over eighteen: ask for the visa within three months',
          ],
          limit: 'reunification-enfant-19-ans-3-mois',
          letter: 'client-delais',
        },
      ],
      documents: ['reunification-visa'],
      advice: [
        read(
          [
            'Aucune condition de durée de séjour, de ressources ou de logement.',
            'No condition of length of stay, income or housing.',
          ],
          ['CESEDA L561-4'],
        ),
        read(
          [
            'Conjoint, partenaire ou concubin : l’union doit être antérieure à la demande d’asile.',
            'Spouse or partner: the union must be earlier than the asylum claim.',
          ],
          ['CESEDA L561-2'],
        ),
        read(
          [
            'Mineur protégé et non marié : ses parents peuvent le rejoindre, avec leurs enfants mineurs à charge.',
            'Protected unmarried minor: the parents may join, with their dependent minor children.',
          ],
          ['CESEDA L561-2'],
        ),
        toConfirm(
          [
            'L’enfant qui a eu dix-neuf ans pendant l’asile garde son âge si le visa est demandé dans les trois mois.',
            'A child who turned nineteen during the asylum claim keeps the earlier age if the visa is asked for within three months.',
          ],
          ['CE avis 29 juin 2023 472495'],
        ),
      ],
    },
    'fiche-envoyee': {
      label: ['Fiche familiale envoyée', 'Family sheet sent'],
      phase: 'preparing',
      means: [
        'L’OFPRA connaît toute la famille. La fiche doit correspondre aux demandes de visa.',
        'OFPRA knows the whole family. The sheet must match the visa applications.',
      ],
      next: [
        {
          do: ['Faire demander les visas', 'Have the visas asked for'],
          letter: 'reunification-courrier-consulat',
        },
      ],
      documents: ['reunification-visa'],
    },
    'certification-en-cours': {
      label: ['Certification demandée à l’OFPRA', 'Certification asked of OFPRA'],
      phase: 'preparing',
      means: [
        'Le ministère a demandé à l’OFPRA de certifier la famille. Aucun délai n’est fixé.',
        'The ministry asked OFPRA to certify the family. No time is fixed.',
      ],
      next: [
        {
          do: ['Suivre la certification', 'Follow the certification'],
          letter: 'reunification-courrier-consulat',
          afterDays: 60,
        },
      ],
      advice: [
        read(
          [
            'La certification est rendue dans les meilleurs délais, sans chiffre.',
            'Certification is given as soon as possible, with no figure.',
          ],
          ['CESEDA R561-3'],
        ),
      ],
    },
    'famille-certifiee': {
      label: ['Famille certifiée', 'Family certified'],
      phase: 'preparing',
      means: [
        'L’OFPRA a certifié la composition de la famille.',
        'OFPRA certified who the family is.',
      ],
      final: true,
    },
  },
  moves: [
    {
      on: 'protection-notifiee',
      from: ['protection-attendue'],
      to: 'protection-accordee',
      opens: ['reunification-enfant-19-ans-3-mois', 'refugie-delivrance-3-mois'],
      sources: ['CESEDA L561-2'],
    },
    {
      on: 'protection-notifiee',
      from: ['fiche-envoyee', 'certification-en-cours', 'famille-certifiee'],
    },
    {
      on: 'fiche-familiale-envoyee',
      from: ['protection-attendue', 'protection-accordee'],
      to: 'fiche-envoyee',
    },
    {
      on: 'certification-demandee',
      from: ['protection-attendue', 'protection-accordee', 'fiche-envoyee'],
      to: 'certification-en-cours',
      sources: ['CESEDA R561-3'],
    },
    {
      on: 'certification-recue',
      from: [
        'protection-attendue',
        'protection-accordee',
        'fiche-envoyee',
        'certification-en-cours',
      ],
      to: 'famille-certifiee',
    },
  ],
});
