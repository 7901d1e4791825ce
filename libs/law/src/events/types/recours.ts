import { PROCEDURE_IDS } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import {
  channel,
  choice,
  decision,
  DECISION,
  filing,
  flag,
  object,
  remediesStated,
  request,
  words,
} from '../details.ts';
import { GROUNDS } from '../grounds.ts';

const WHICH: Details = {
  object,
  decision,
  request,
};
const FILED: Details = { ...WHICH, filingChannel: filing, channel: filing, remediesStated };

/** What an appeal may attack, or the request whose silence it attacks: recorded, one of them comes first. */
const ATTACKED = [
  'demande-deposee',
  'ue-titre-demande',
  'demande-administrative-deposee',
  'rf-depose',
  'rf-attestation-depot',
  'refus-notifie',
  'refus-explicite-apres-implicite',
  'refus-implicite-ne',
  'rf-refus',
  'rf-refus-implicite',
  'retrait-notifie',
  'enregistrement-refuse',
  'classement-sans-suite',
  'oqtf-notifiee',
  'assignation-notifiee',
];

/** Reasons, administrative appeals and legal aid: procedures.md (h), before the court. */
export const RECOURS = eventTypes(PROCEDURE_IDS, {
  'motifs-demandes': {
    label: ['Communication des motifs demandée', 'Reasons asked for'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: FILED,
    after: ATTACKED,
  },
  'motifs-communiques': {
    label: ['Motifs communiqués', 'Reasons communicated'],
    by: ['prefet'],
    on: 'notifiedOn',
    dates: ['receivedOn'],
    details: { ...DECISION, ...GROUNDS },
    after: ['motifs-demandes'],
  },
  'gracieux-depose': {
    label: ['Recours gracieux déposé', 'Appeal to the author of the decision'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: FILED,
    after: ATTACKED,
  },
  'hierarchique-depose': {
    label: ['Recours hiérarchique déposé', 'Appeal to the superior authority'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: FILED,
    after: ATTACKED,
  },
  'gracieux-rejete': {
    label: ['Recours gracieux rejeté', 'Appeal to the author rejected'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: { ...DECISION, ...GROUNDS },
    after: ['gracieux-depose'],
  },
  'hierarchique-rejete': {
    label: ['Recours hiérarchique rejeté', 'Appeal to the superior rejected'],
    by: ['ministre'],
    on: 'notifiedOn',
    details: { ...DECISION, ...GROUNDS },
    after: ['hierarchique-depose'],
  },
  'gracieux-accueilli': {
    label: ['Recours gracieux accueilli', 'Appeal to the author granted'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: DECISION,
    after: ['gracieux-depose'],
  },
  'hierarchique-accueilli': {
    label: ['Recours hiérarchique accueilli', 'Appeal to the superior granted'],
    by: ['ministre'],
    on: 'notifiedOn',
    details: DECISION,
    after: ['hierarchique-depose'],
  },
  'demande-administrative-deposee': {
    label: ['Autre demande à l’administration', 'Other request to the administration'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: FILED,
  },
  'gracieux-rejet-implicite': {
    label: ['Recours gracieux implicitement rejeté', 'Appeal to the author implicitly rejected'],
    by: ['time'],
    on: 'decidedOn',
    after: ['gracieux-depose'],
  },
  'hierarchique-rejet-implicite': {
    label: [
      'Recours hiérarchique implicitement rejeté',
      'Appeal to the superior implicitly rejected',
    ],
    by: ['time'],
    on: 'decidedOn',
    after: ['hierarchique-depose'],
  },
  'decision-retiree': {
    label: ['Décision retirée ou abrogée par son auteur', 'Decision withdrawn by its author'],
    by: ['prefet', 'ministre'],
    on: 'notifiedOn',
    details: DECISION,
  },
  'decision-definitive': {
    label: ['Décision devenue définitive', 'Decision become final'],
    by: ['time', 'firm'],
    on: 'fromOn',
    details: WHICH,
  },
  'relance-envoyee': {
    label: ['Relance envoyée', 'Reminder sent'],
    by: ['firm', 'client'],
    on: 'sentOn',
    dates: ['receivedOn', 'firstPresentedOn'],
    details: { filingChannel: filing, request },
  },
  'connaissance-decision': {
    label: ['Connaissance de la décision établie', 'Decision known to the person'],
    by: ['client', 'firm', 'prefet'],
    on: 'informedOn',
    details: { ...WHICH, how: words('Comment', 'How') },
  },
  'aj-demandee': {
    label: ['Aide juridictionnelle demandée', 'Legal aid asked for'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['sentOn', 'receivedOn'],
    details: { filingChannel: filing, bureau: words('Bureau saisi', 'Office') },
  },
  'aj-decision': {
    label: ['Décision sur l’aide juridictionnelle', 'Decision on legal aid'],
    by: ['baj'],
    on: 'notifiedOn',
    dates: ['lawyerAppointedOn'],
    details: {
      outcome: choice('Sens', 'Outcome', {
        'admission-totale': ['Admission totale', 'Full admission'],
        'admission-partielle': ['Admission partielle', 'Partial admission'],
        refus: ['Refus', 'Refusal'],
        provisoire: ['Admission provisoire', 'Provisional admission'],
        caducite: ['Caducité', 'Lapse'],
        irrecevable: ['Irrecevabilité', 'Inadmissible'],
      }),
      provisional: flag('Admission provisoire', 'Provisional admission'),
      contested: flag('Décision contestée', 'Decision contested'),
      channel,
      notifiedTo: choice('Notifiée à', 'Notified to', {
        client: ['La personne', 'The person'],
        avocat: ['Son avocat', 'Their lawyer'],
      }),
    },
    after: ['aj-demandee'],
  },
  'aj-contestation': {
    label: ['Décision d’aide juridictionnelle contestée', 'Legal-aid decision contested'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['sentOn', 'receivedOn'],
    after: ['aj-decision'],
  },
  'titre-obtenu': {
    label: ['Titre obtenu', 'Permit obtained'],
    by: ['prefet'],
    on: 'deliveredOn',
    dates: ['validFrom', 'expiresOn'],
  },
});
