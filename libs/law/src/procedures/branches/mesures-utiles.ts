import { branch, read, toConfirm } from '../procedure.ts';

/** Useful measures, an appointment above all: CJA art. L. 521-3. */
export const MESURES_UTILES = branch({
  id: 'refere-mesures-utiles',
  label: ['Référé mesures utiles', 'Useful measures'],
  states: {
    'mesures-demandees': {
      label: ['Mesures utiles demandées', 'Useful measures asked for'],
      phase: 'court',
      means: [
        'Nous avons demandé au juge d’obliger la préfecture à vous recevoir ou à vous remettre un document.',
        'We asked the judge to make the prefecture receive you or hand you a document.',
      ],
      next: [
        {
          do: [
            'Suivre l’affaire, dossier complet prêt',
            'Follow the case, with the complete file ready',
          ],
          letter: 'memoire-replique',
        },
      ],
      documents: ['rdv-refere'],
      advice: [
        read(
          [
            'La mesure ne doit faire obstacle à aucune décision : après un refus, même implicite, cette voie se ferme.',
            'The measure must obstruct no decision: after a refusal, even implicit, this route closes.',
          ],
          ['CJA L521-3'],
        ),
        toConfirm(
          ['Le juge peut statuer sans audience.', 'The judge may rule without a hearing.'],
          ['CJA L522-1'],
        ),
      ],
    },
    'mesures-ordonnees': {
      label: ['Mesures ordonnées', 'Measures ordered'],
      phase: 'granted',
      means: [
        'Le juge a ordonné à la préfecture d’agir dans un délai.',
        'The judge ordered the prefecture to act within a time.',
      ],
      next: [
        { do: ['Attendre la convocation', 'Wait for the appointment'], limit: 'injonction-delai' },
        {
          do: ['Rappeler l’ordonnance à la préfecture', 'Remind the prefecture of the order'],
          letter: 'relance-prefecture',
        },
      ],
    },
    'mesures-refusees': {
      label: ['Mesures refusées', 'Measures refused'],
      phase: 'refused',
      means: [
        'Le juge a refusé. On peut aller devant le Conseil d’État, ou rassembler d’autres preuves et recommencer.',
        'The judge refused. One may go to the Conseil d’État, or gather more proof and start again.',
      ],
      next: [
        { do: ['Décider d’un pourvoi', 'Decide on cassation'], limit: 'refere-cassation-15-jours' },
        {
          do: [
            'Compléter les preuves et déposer un nouveau référé',
            'Complete the proof and file again',
          ],
          letter: 'refere-mesures-utiles',
        },
      ],
      documents: ['rdv-refere'],
    },
    'mesures-closes': {
      label: ['Référé clos', 'Case closed'],
      means: [
        'La préfecture vous a convoqué, ou l’affaire est finie.',
        'The prefecture summoned you, or the case is over.',
      ],
      final: true,
    },
  },
  moves: [
    {
      on: 'refere-mesures-utiles-depose',
      from: [null, 'mesures-refusees', 'mesures-ordonnees', 'mesures-closes'],
      to: 'mesures-demandees',
      ends: ['refere-mesures-utiles-rdv'],
      sources: ['CJA L521-3'],
    },
    {
      on: 'ordonnance',
      from: ['mesures-demandees'],
      to: 'mesures-ordonnees',
      about: { detail: 'basis', is: ['L521-3'] },
      when: { detail: 'favourable', is: [true] },
      opens: ['injonction-delai', 'refere-cassation-15-jours'],
    },
    {
      on: 'ordonnance',
      from: ['mesures-demandees'],
      to: 'mesures-refusees',
      about: { detail: 'basis', is: ['L521-3'] },
      opens: ['refere-cassation-15-jours'],
    },
    { on: 'injonction-non-executee', from: ['mesures-ordonnees'] },
    { on: 'inexecution', from: ['mesures-ordonnees'], opens: ['execution-ouverture-6-mois'] },
    {
      on: 'pourvoi',
      from: ['mesures-refusees'],
      about: 'one-branch',
      when: { detail: 'againstOrder', is: [true] },
      to: 'mesures-closes',
      ends: ['refere-cassation-15-jours'],
    },
    {
      on: 'convocation-recue',
      from: ['mesures-demandees', 'mesures-ordonnees', 'mesures-refusees'],
      to: 'mesures-closes',
      ends: ['injonction-delai', 'refere-mesures-utiles-rdv'],
      announced: true,
    },
    {
      on: 'demande-deposee',
      from: ['mesures-demandees', 'mesures-ordonnees', 'mesures-refusees'],
      to: 'mesures-closes',
      ends: ['refere-mesures-utiles-rdv'],
    },
    {
      on: 'titre-obtenu',
      from: ['mesures-demandees', 'mesures-ordonnees', 'mesures-refusees'],
      to: 'mesures-closes',
    },
  ],
});
