import { eventTypes, type Details } from '../declaration.ts';
import {
  channel,
  choice,
  decision,
  filing,
  flag,
  remediesStated,
  request,
  words,
} from '../details.ts';

const HEARING: Details = {
  channel,
  collegial: flag('Formation collégiale', 'Panel of judges'),
  urgent: flag('Convocation d’urgence (délai réduit)', 'Urgent notice (shortened)'),
  fiveWeeks: flag(
    'Affaire jugée en cinq semaines (procédure accélérée, irrecevabilité)',
    'Five-week case (accelerated procedure, inadmissibility)',
  ),
};
const number = words('Numéro d’affaire', 'Case number');

/** Before OFPRA and the asylum court: procedures.md (n). */
export const OFPRA_CNDA = eventTypes(['asile'], {
  'ofpra-demande-incomplete': {
    label: ['Demande d’asile à compléter', 'Asylum claim to be completed'],
    by: ['ofpra'],
    on: 'notifiedOn',
    details: { channel },
    after: ['dossier-ofpra', 'enregistrement-guda'],
  },
  'ofpra-complement-fourni': {
    label: ['Demande d’asile complétée', 'Asylum claim completed'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn'],
    after: ['ofpra-demande-incomplete'],
  },
  'reouverture-demandee': {
    label: ['Réouverture du dossier d’asile demandée', 'Reopening of the claim asked for'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['sentOn', 'receivedOn'],
    after: ['decision-ofpra'],
  },
  'avis-audience-cnda': {
    label: ['Avis d’audience de la CNDA', 'Notice of hearing of the asylum court'],
    by: ['cnda'],
    on: 'notifiedOn',
    dates: ['appointmentOn', 'dueOn'],
    details: HEARING,
    after: ['recours-cnda'],
  },
  'cloture-cnda-fixee': {
    label: ['Clôture de l’instruction fixée par la CNDA', 'Close of the written phase ordered'],
    by: ['cnda'],
    on: 'notifiedOn',
    dates: ['dueOn', 'appointmentOn'],
    details: { ...HEARING, reopened: flag('Instruction rouverte', 'Written phase reopened') },
    after: ['recours-cnda'],
  },
  'memoire-cnda-depose': {
    label: ['Mémoire ou pièces produits à la CNDA', 'Brief or documents filed with the court'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'registeredOn'],
    details: { number },
    after: ['recours-cnda'],
  },
  'note-en-delibere-cnda': {
    label: ['Note en délibéré produite à la CNDA', 'Note after the hearing filed with the court'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'registeredOn'],
    after: ['recours-cnda'],
  },
  'rectification-cnda-demandee': {
    label: ['Rectification demandée à la CNDA', 'Rectification asked of the asylum court'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'registeredOn'],
    details: { decision, number },
    after: ['decision-cnda'],
  },
  // CESEDA L542-3; the ordinary two months of CJA R421-1 run against it.
  'attestation-asile-refusee': {
    label: [
      'Attestation de demande d’asile refusée, retirée ou non renouvelée',
      'Asylum claim certificate refused, withdrawn or not renewed',
    ],
    by: ['prefet'],
    on: 'notifiedOn',
    details: {
      kind: choice('Sens', 'Which', {
        renouvellement: ['Renouvellement refusé', 'Renewal refused'],
        retrait: ['Retrait', 'Withdrawal'],
        delivrance: ['Délivrance refusée', 'Issue refused'],
      }),
      channel,
      remediesStated,
    },
  },
  'mesure-refugie-notifiee': {
    label: [
      'Mesure contre un réfugié (art. 31 à 33 de la convention de Genève)',
      'Measure against a refugee (art. 31 to 33 of the Geneva Convention)',
    ],
    by: ['prefet', 'ministre'],
    on: 'notifiedOn',
    details: { channel, remediesStated },
  },
});

/** Housing and allowance of asylum seekers (OFII): procedures.md (n). */
export const ACCUEIL_ASILE = eventTypes(['asile'], {
  'ofii-orientation': {
    label: ['Orientation ou hébergement proposé par l’OFII', 'Region or housing assigned by OFII'],
    by: ['ofii'],
    on: 'notifiedOn',
    details: {
      channel,
      kind: choice('Objet', 'What is assigned', {
        region: ['Région d’orientation', 'Region'],
        hebergement: ['Lieu d’hébergement', 'Place of accommodation'],
      }),
    },
  },
  'arrivee-hebergement': {
    label: ['Arrivée au lieu assigné', 'Arrival at the assigned place'],
    by: ['client'],
    on: 'enteredOn',
    after: ['ofii-orientation'],
  },
  'cma-fin-envisagee': {
    label: ['OFII : fin des conditions d’accueil envisagée', 'OFII means to end reception'],
    by: ['ofii'],
    on: 'notifiedOn',
    details: { channel },
  },
  'cma-observations-deposees': {
    label: ['Observations adressées à l’OFII', 'Observations sent to OFII'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { filingChannel: filing },
    after: ['cma-fin-envisagee'],
  },
  'cma-rapo-depose': {
    label: ['Recours préalable devant le directeur de l’OFII', 'Prior appeal to OFII’s director'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { filingChannel: filing, decision },
    after: ['cma-refus-notifie'],
  },
  'cma-rapo-rejet': {
    label: ['Recours préalable rejeté par l’OFII', 'Prior appeal rejected by OFII'],
    by: ['ofii'],
    on: 'notifiedOn',
    details: { channel, remediesStated },
    after: ['cma-rapo-depose'],
  },
  'cma-rapo-rejet-implicite': {
    label: [
      'Recours préalable implicitement rejeté par l’OFII',
      'Prior appeal implicitly rejected',
    ],
    by: ['time'],
    on: 'decidedOn',
    details: { request, remediesStated },
    after: ['cma-rapo-depose'],
  },
  'fin-droit-maintien': {
    label: ['Fin du droit de se maintenir en France', 'End of the right to remain'],
    by: ['ofpra', 'cnda', 'prefet', 'time'],
    on: 'toOn',
    dates: ['informedOn'],
    details: {
      ground: choice('Cause', 'Cause', {
        'rejet-definitif': ['Rejet définitif (L. 542-1)', 'Final rejection (L. 542-1)'],
        irrecevabilite: ['Irrecevabilité (L. 542-2 1° a)', 'Inadmissible (L. 542-2 1° a)'],
        reexamen: [
          'Réexamen irrecevable (L. 542-2 1° b)',
          'Repeated claim inadmissible (L. 542-2 1° b)',
        ],
        'pays-sur': ['Pays sûr, ordre public (L. 542-2 1° d)', 'Safe country (L. 542-2 1° d)'],
        cloture: ['Clôture (L. 542-2 1° e)', 'Closure (L. 542-2 1° e)'],
        autre: ['Autre cas de L. 542-2', 'Other case of L. 542-2'],
      }),
    },
  },
  'sortie-hebergement-notifiee': {
    label: ['Sortie de l’hébergement notifiée', 'Leaving date of the accommodation notified'],
    by: ['ofii'],
    on: 'notifiedOn',
    dates: ['toOn'],
    details: {
      channel,
      isProtected: flag('Personne protégée', 'Protected person'),
    },
  },
  'hebergement-quitte': {
    label: ['Hébergement quitté', 'Accommodation left'],
    by: ['client', 'ofii'],
    on: 'toOn',
  },
  'aide-retour-demandee': {
    label: ['Aide au retour demandée à l’OFII', 'Return aid asked of OFII'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['sentOn', 'receivedOn'],
  },
});
