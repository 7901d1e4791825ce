import { text } from '../text.ts';
import { beside, NANTES } from './branches/index.ts';
import { LIBERTE } from './branches/liberte.ts';
import { SUSPENSION } from './branches/suspension.ts';
import { VISA_STATES } from './branches/visa-etats.ts';
import { visaMoves } from './branches/visa.ts';
import { branch, read, toConfirm, type ProcedureDefinition } from './procedure.ts';

const PROTECTION = branch({
  id: 'protection',
  label: ['Protection du réunifiant', 'Sponsor’s protection'],
  initial: 'protection-attendue',
  states: {
    'protection-attendue': {
      label: ['Protection à établir', 'Protection to be shown'],
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

/** Reunification with a refugee, a protected or stateless person: procedures.md (c). */
export const REUNIFICATION_FAMILIALE: ProcedureDefinition = {
  id: 'reunification-familiale',
  label: text('Réunification familiale (réfugiés)', 'Reunification with a protected person'),
  summary: text(
    'La famille d’un réfugié, d’un protégé subsidiaire ou d’un apatride demande ses visas, puis ses cartes.',
    'The family of a refugee, of a person with subsidiary protection or stateless asks for visas, then for cards.',
  ),
  family: 'famille',
  firstEvent: 'reunification-visa-depose',
  sources: [
    'CESEDA L561-2',
    'CESEDA L561-3',
    'CESEDA L561-4',
    'CESEDA L561-5',
    'CESEDA R561-1',
    'CESEDA R561-2',
    'CESEDA R561-3',
  ],
  branches: [
    PROTECTION,
    branch({
      id: 'famille',
      label: ['Membre de la famille', 'Family member'],
      per: 'beneficiary',
      states: {
        ...VISA_STATES,
        'visa-delivre': {
          label: ['Visa délivré', 'Visa issued'],
          means: [
            'Le visa est délivré : il faut voyager pendant sa validité.',
            'The visa is issued: travel while it is valid.',
          ],
          next: [{ do: ['Organiser le voyage', 'Arrange the journey'], letter: 'client-delais' }],
          watches: [
            {
              id: 'reunification-visa-validite',
              text: text(
                'Validité du visa, trois mois selon d’anciens documents : lire le visa.',
                'Validity of the visa, three months in old documents: read the visa.',
              ),
              sources: [],
              confidence: 'to-confirm',
            },
          ],
        },
        'entre-en-france': {
          label: ['Entré en France', 'Entered France'],
          means: [
            'Vous êtes arrivé. Chaque adulte demande sa carte.',
            'You have arrived. Each adult asks for a card.',
          ],
          next: [
            {
              do: ['Demander la carte', 'Ask for the card'],
              limit: 'titre-premiere-demande-2-mois',
              letter: 'demande-titre-accompagnement',
            },
          ],
          documents: ['protection-titre'],
          advice: [
            read(
              [
                'Famille d’un réfugié : carte de résident ; d’un protégé subsidiaire ou d’un apatride : carte pluriannuelle.',
                'Family of a refugee: resident card; of a person with subsidiary protection or stateless: multi-year card.',
              ],
              ['CESEDA L424-3', 'CESEDA L424-11', 'CESEDA L424-19'],
            ),
            read(
              [
                'Le délai de trois mois pour délivrer la carte ne vaut pas pour la famille.',
                'The three months to issue the card do not apply to the family.',
              ],
              ['CESEDA R424-1', 'CESEDA R424-7'],
            ),
          ],
        },
        'titre-demande': {
          label: ['Titre demandé', 'Permit asked for'],
          means: [
            'La carte est demandée à la préfecture.',
            'The card has been asked of the prefecture.',
          ],
          next: [
            {
              do: ['Suivre la demande', 'Follow the application'],
              limit: 'titre-silence-4-mois',
              letter: 'relance-prefecture',
            },
          ],
          documents: ['protection-titre'],
        },
        'titre-delivre': {
          label: ['Titre délivré', 'Permit issued'],
          means: ['La carte est délivrée.', 'The card is issued.'],
          final: true,
        },
      },
      moves: [
        ...visaMoves<never>({
          filed: 'reunification-visa-depose',
          checked: 'verification-etat-civil',
          refused: ['visa-refuse'],
          issued: ['visa-delivre'],
          from: null,
          opens: ['visa-instruction', 'reunification-familiale'],
        }),
        {
          on: 'entree',
          from: [null, 'visa-delivre'],
          to: 'entre-en-france',
          opens: ['titre-premiere-demande-2-mois'],
        },
        {
          on: 'entree-en-france',
          from: [null, 'visa-delivre'],
          to: 'entre-en-france',
          opens: ['titre-premiere-demande-2-mois'],
        },
        {
          on: 'demande-deposee',
          from: [null, 'entre-en-france'],
          to: 'titre-demande',
          opens: ['titre-silence-4-mois'],
          ends: ['titre-premiere-demande-2-mois'],
        },
        { on: 'decision-favorable', from: ['titre-demande'], ends: ['titre-silence-4-mois'] },
        { on: 'carte-remise', from: ['entre-en-france', 'titre-demande'], to: 'titre-delivre' },
        { on: 'titre-obtenu', from: ['entre-en-france', 'titre-demande'], to: 'titre-delivre' },
      ],
    }),
    NANTES,
    SUSPENSION,
    LIBERTE,
    ...beside('requete-nantes'),
  ],
};
