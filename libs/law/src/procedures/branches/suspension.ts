import { branch, read, toConfirm } from '../procedure.ts';

/** Suspension of a decision until judgment: CJA art. L. 521-1. */
export const SUSPENSION = branch({
  id: 'refere-suspension',
  label: ['Référé-suspension', 'Suspension'],
  states: {
    'suspension-demandee': {
      label: ['Suspension demandée', 'Suspension asked for'],
      phase: 'court',
      means: [
        'Nous avons demandé au juge, en urgence, de suspendre la décision en attendant le jugement.',
        'We asked the judge urgently to suspend the decision until judgment.',
      ],
      next: [
        { do: ['Préparer l’audience', 'Prepare the hearing'], letter: 'convocation-client' },
        {
          do: [
            'Vérifier que la requête au fond est déposée',
            'Check that the main application is filed',
          ],
          limit: 'refere-suspension',
          letter: 'requete-ta-annulation',
        },
      ],
      documents: ['recours-ta'],
      advice: [
        read(
          [
            'La requête au fond doit être déposée, sa copie jointe, et le référé fait par un écrit séparé.',
            'The main application must be filed, a copy attached, and the urgent one made separately.',
          ],
          ['CJA R522-1'],
        ),
        toConfirm(
          [
            'L’urgence est présumée pour un refus de renouvellement ou un retrait.',
            'Urgency is presumed for a refusal to renew or a withdrawal.',
          ],
          ['CE 18 février 2022 457933'],
        ),
      ],
    },
    suspendue: {
      label: ['Décision suspendue', 'Decision suspended'],
      phase: 'court',
      means: [
        'Le juge a suspendu la décision. L’administration doit vous donner un document provisoire s’il l’a ordonné.',
        'The judge suspended the decision. The administration must give you a provisional document if so ordered.',
      ],
      next: [
        {
          do: ['Obtenir le document provisoire', 'Obtain the provisional document'],
          limit: 'injonction-delai',
          letter: 'relance-prefecture',
        },
      ],
      advice: [
        read(
          [
            'La suspension tient jusqu’au jugement de la requête au fond.',
            'The suspension lasts until the main application is decided.',
          ],
          ['CJA L521-1'],
        ),
      ],
    },
    'suspension-rejetee': {
      label: ['Suspension refusée', 'Suspension refused'],
      phase: 'court',
      means: [
        'Le juge a refusé de suspendre. La requête au fond doit être confirmée si la lettre du greffe le demande.',
        'The judge refused to suspend. The main application must be confirmed if the registry asks for it.',
      ],
      next: [
        {
          do: ['Confirmer le maintien de la requête', 'Confirm the main application'],
          limit: 'ta-maintien-requete-apres-refere',
          letter: 'confirmation-maintien-requete',
        },
        { do: ['Décider d’un pourvoi', 'Decide on cassation'], limit: 'refere-cassation-15-jours' },
      ],
      advice: [
        read(
          [
            'Sans confirmation dans le mois d’un rejet faute de doute sérieux, la requête au fond est réputée abandonnée.',
            'Without confirmation within a month of a refusal for want of serious doubt, the main application is deemed withdrawn.',
          ],
          ['CJA R612-5-2'],
        ),
      ],
    },
    'suspension-close': {
      label: ['Référé clos', 'Urgent case closed'],
      means: [
        'L’urgence est tranchée. L’affaire continue au fond, ou elle est finie.',
        'The urgent question is settled. The case goes on, or is over.',
      ],
      final: true,
    },
  },
  moves: [
    {
      on: 'refere-suspension-depose',
      from: [null, 'suspension-rejetee', 'suspension-close'],
      to: 'suspension-demandee',
      opens: ['refere-suspension'],
      sources: ['CJA L521-1', 'CJA R522-1'],
    },
    {
      on: 'ordonnance-suspension',
      from: [null, 'suspension-demandee'],
      to: 'suspendue',
      opens: ['injonction-delai'],
      ends: ['refere-suspension'],
    },
    {
      on: 'ordonnance-suspension-rejetee',
      from: [null, 'suspension-demandee'],
      to: 'suspension-rejetee',
      opens: ['ta-maintien-requete-apres-refere', 'refere-cassation-15-jours'],
      ends: ['refere-suspension'],
    },
    {
      on: 'ordonnance',
      from: ['suspension-demandee'],
      to: 'suspendue',
      about: { detail: 'basis', is: ['L521-1'] },
      when: { detail: 'favourable', is: [true] },
    },
    {
      on: 'ordonnance',
      from: ['suspension-demandee'],
      to: 'suspension-rejetee',
      about: { detail: 'basis', is: ['L521-1'] },
      opens: ['ta-maintien-requete-apres-refere', 'refere-cassation-15-jours'],
    },
    {
      on: 'maintien-confirme',
      from: ['suspension-rejetee'],
      ends: ['ta-maintien-requete-apres-refere'],
    },
    { on: 'injonction-non-executee', from: ['suspendue'] },
    {
      on: 'pourvoi',
      from: ['suspension-rejetee', 'suspendue'],
      about: 'one-branch',
      when: { detail: 'againstOrder', is: [true] },
      to: 'suspension-close',
      ends: ['refere-cassation-15-jours'],
    },
    {
      on: 'jugement',
      from: ['suspendue', 'suspension-demandee', 'suspension-rejetee'],
      to: 'suspension-close',
    },
    {
      on: 'titre-obtenu',
      from: ['suspendue', 'suspension-demandee', 'suspension-rejetee'],
      to: 'suspension-close',
    },
  ],
});
