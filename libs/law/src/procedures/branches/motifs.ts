import { branch, read, toConfirm } from '../procedure.ts';

/** Reasons of a decision born of silence: CRPA art. L. 232-4. */
export const MOTIFS = branch({
  id: 'motifs',
  label: ['Demande de motifs', 'Request for reasons'],
  states: {
    'motifs-demandes': {
      label: ['Motifs demandés', 'Reasons asked for'],
      means: [
        'Nous avons demandé à l’administration pourquoi elle a refusé sans rien dire. Elle a un mois pour répondre.',
        'We asked the administration why it refused without a word. It has one month to answer.',
      ],
      next: [
        {
          do: [
            'Attendre la réponse un mois, puis saisir le tribunal',
            'Wait a month for the answer, then go to court',
          ],
          limit: 'motifs-reponse-1-mois',
        },
        {
          do: ['Préparer la requête', 'Prepare the application'],
          limit: 'motifs-plafond-1-an',
          letter: 'requete-ta-annulation',
        },
      ],
      advice: [
        read(
          [
            'Sans réponse après un mois, la décision est illégale faute de motifs.',
            'With no answer after a month, the decision is unlawful for want of reasons.',
          ],
          ['CRPA L232-4'],
        ),
        toConfirm(
          [
            'Un plafond d’un an court de la demande de motifs.',
            'A cap of one year runs from the request for reasons.',
          ],
          ['CE avis 2 octobre 2025 504677'],
        ),
      ],
    },
    'motifs-recus': {
      label: ['Motifs communiqués', 'Reasons received'],
      means: [
        'L’administration a donné ses raisons. Vous avez deux mois pour saisir le tribunal.',
        'The administration gave its reasons. You have two months to go to court.',
      ],
      next: [
        {
          do: ['Saisir le tribunal', 'Go to court'],
          limit: 'motifs-prorogation-2-mois',
          letter: 'requete-ta-annulation',
        },
      ],
    },
    'motifs-clos': {
      label: ['Motifs discutés devant le juge', 'Reasons argued in court'],
      means: [
        'Le tribunal est saisi : la question des motifs lui est soumise.',
        'The court is seised: it has the question of reasons before it.',
      ],
      final: true,
    },
  },
  moves: [
    {
      on: 'motifs-demandes',
      from: [null, 'motifs-recus'],
      to: 'motifs-demandes',
      opens: ['motifs-reponse-1-mois', 'motifs-plafond-1-an'],
      ends: ['motifs-demande'],
      sources: ['CRPA L232-4'],
    },
    { on: 'motifs-demandes', from: ['motifs-demandes', 'motifs-clos'] },
    {
      on: 'motifs-communiques',
      from: ['motifs-demandes'],
      to: 'motifs-recus',
      opens: ['motifs-prorogation-2-mois'],
      ends: ['motifs-reponse-1-mois'],
    },
    { on: 'motifs-communiques', from: ['motifs-recus', 'motifs-clos'] },
    {
      on: 'requete-ta-deposee',
      from: ['motifs-demandes', 'motifs-recus'],
      to: 'motifs-clos',
      ends: ['motifs-prorogation-2-mois', 'motifs-plafond-1-an'],
    },
  ],
});
