import { branch, read } from '../procedure.ts';

/** Protection of a fundamental freedom within forty-eight hours: CJA art. L. 521-2. */
export const LIBERTE = branch({
  id: 'refere-liberte',
  label: ['Référé-liberté', 'Protection of a freedom'],
  states: {
    'liberte-demandee': {
      label: ['Référé-liberté déposé', 'Protection asked for'],
      phase: 'court',
      means: [
        'Nous avons saisi le juge d’une atteinte grave à une liberté. Il se prononce en quarante-huit heures.',
        'We went to the judge about a serious breach of a freedom. The judge rules within forty-eight hours.',
      ],
      next: [
        {
          do: ['Se tenir prêt pour l’audience', 'Be ready for the hearing'],
          limit: 'refere-liberte-48-h',
          letter: 'convocation-client',
        },
      ],
      documents: ['recours-ta'],
      advice: [
        read(
          [
            'Il faut une atteinte grave et manifestement illégale, et une urgence à quarante-huit heures.',
            'It takes a serious and manifestly unlawful breach, and urgency within forty-eight hours.',
          ],
          ['CJA L521-2'],
        ),
      ],
    },
    'liberte-accordee': {
      label: ['Mesures ordonnées', 'Measures ordered'],
      phase: 'granted',
      means: [
        'Le juge a ordonné de faire cesser l’atteinte.',
        'The judge ordered the breach to stop.',
      ],
      next: [
        {
          do: ['Faire exécuter l’ordonnance', 'Have the order carried out'],
          limit: 'injonction-delai',
          letter: 'relance-prefecture',
        },
      ],
    },
    'liberte-rejetee': {
      label: ['Référé-liberté rejeté', 'Protection refused'],
      phase: 'refused',
      means: [
        'Le juge a refusé. On peut saisir le Conseil d’État dans les quinze jours, sauf rejet sans audience.',
        'The judge refused. The Conseil d’État may be seised within fifteen days, unless rejected without a hearing.',
      ],
      next: [
        {
          do: ['Faire appel devant le Conseil d’État', 'Appeal to the Conseil d’État'],
          limit: 'refere-liberte-appel-15-jours',
        },
        {
          do: ['Rejeté sans audience : pourvoi', 'Rejected without a hearing: cassation'],
          limit: 'refere-cassation-15-jours',
        },
      ],
      advice: [
        read(
          [
            'L’appel va directement au Conseil d’État.',
            'The appeal goes straight to the Conseil d’État.',
          ],
          ['CJA L523-1', 'CJA R523-3'],
        ),
      ],
    },
    'liberte-appel': {
      label: ['Conseil d’État saisi', 'Conseil d’État seised'],
      phase: 'court',
      means: [
        'Le Conseil d’État examine l’appel en urgence.',
        'The Conseil d’État examines the appeal urgently.',
      ],
      next: [{ do: ['Suivre l’affaire', 'Follow the case'] }],
    },
    'liberte-close': {
      label: ['Référé-liberté clos', 'Case closed'],
      means: ['Cette urgence est tranchée.', 'This urgent question is settled.'],
      final: true,
    },
  },
  moves: [
    {
      on: 'refere-liberte-depose',
      from: [null, 'liberte-rejetee', 'liberte-close'],
      to: 'liberte-demandee',
      opens: ['refere-liberte-48-h'],
      sources: ['CJA L521-2'],
    },
    {
      on: 'ordonnance',
      from: ['liberte-demandee'],
      to: 'liberte-accordee',
      about: { detail: 'basis', is: ['L521-2'] },
      when: { detail: 'favourable', is: [true] },
      opens: ['injonction-delai'],
      ends: ['refere-liberte-48-h'],
    },
    {
      on: 'ordonnance',
      from: ['liberte-demandee'],
      to: 'liberte-rejetee',
      about: { detail: 'basis', is: ['L521-2'] },
      opens: ['refere-liberte-appel-15-jours', 'refere-cassation-15-jours'],
      ends: ['refere-liberte-48-h'],
    },
    {
      on: 'appel-depose',
      from: ['liberte-rejetee', 'liberte-accordee'],
      to: 'liberte-appel',
      about: 'one-branch',
      ends: ['refere-liberte-appel-15-jours'],
    },
    {
      on: 'pourvoi',
      from: ['liberte-rejetee'],
      about: 'one-branch',
      when: { detail: 'againstOrder', is: [true] },
      to: 'liberte-appel',
      ends: ['refere-cassation-15-jours'],
    },
    { on: 'decision-ce', from: ['liberte-appel'], to: 'liberte-close' },
    { on: 'injonction-non-executee', from: ['liberte-accordee'] },
    { on: 'inexecution', from: ['liberte-accordee'], to: 'liberte-close' },
    {
      on: 'titre-obtenu',
      from: ['liberte-demandee', 'liberte-accordee', 'liberte-rejetee'],
      to: 'liberte-close',
    },
  ],
});
