import { PROCEDURE_IDS } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import {
  channel,
  choice,
  decision,
  filing,
  flag,
  object,
  remediesStated,
  whole,
  words,
} from '../details.ts';

const REGISTERED: Details = {
  object,
  decision,
  court: words('Juridiction', 'Court'),
  number: words('Numéro d’affaire', 'Case number'),
  filingChannel: filing,
};
const PORTAL: Details = {
  channel,
  withinOneMonth: flag(
    'Le juge statue en un mois ou moins',
    'The judge rules within one month or less',
  ),
};
const INJUNCTION: Details = {
  injunctionDays: whole('Délai d’injonction, en jours', 'Days of the injunction'),
  injunctionMonths: whole('Délai d’injonction, en mois', 'Months of the injunction'),
};
const withoutHearing = flag(
  'Rejet sans audience (L. 522-3)',
  'Rejected without a hearing (L. 522-3)',
);
const outcome = choice('Sens', 'Outcome', {
  annulation: [
    'Annulation : tout ce qui était demandé est accordé',
    'Annulment: all that was asked',
  ],
  'annulation-partielle': [
    'Annulation partielle, ou sans l’injonction demandée',
    'Annulment in part, or without the injunction asked for',
  ],
  rejet: ['Rejet', 'Dismissal'],
  'non-lieu': ['Non-lieu à statuer', 'No need to rule'],
  desistement: ['Désistement', 'Withdrawal'],
});
const materialError = flag('Erreur matérielle relevée', 'Clerical error found');
const basis = choice('Référé jugé', 'Urgent procedure decided', {
  'L521-1': ['Référé-suspension (L. 521-1)', 'Suspension (L. 521-1)'],
  'L521-2': ['Référé-liberté (L. 521-2)', 'Protection of a freedom (L. 521-2)'],
  'L521-3': ['Référé mesures utiles (L. 521-3)', 'Useful measures (L. 521-3)'],
  'L521-4': ['Modification des mesures (L. 521-4)', 'Change of measures (L. 521-4)'],
  'R541-1': ['Référé-provision (R. 541-1)', 'Interim payment (R. 541-1)'],
  'R532-1': ['Expertise ou instruction (R. 532-1)', 'Expert’s report or inquiry (R. 532-1)'],
});
const ORDER: Details = {
  channel,
  ...INJUNCTION,
  penalty: flag('Astreinte', 'Periodic penalty'),
};

/** Before the courts: procedures.md (f) and (h). */
export const CONTENTIEUX = eventTypes(PROCEDURE_IDS, {
  'requete-ta-deposee': {
    label: ['Requête déposée au tribunal administratif', 'Application filed with the court'],
    by: ['firm'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn'],
    details: REGISTERED,
    hour: 'optional',
  },
  'refere-suspension-depose': {
    label: ['Référé-suspension déposé', 'Suspension asked of the urgent judge'],
    by: ['firm'],
    on: 'registeredOn',
    dates: ['sentOn'],
    details: REGISTERED,
  },
  'ordonnance-suspension-rejetee': {
    label: ['Référé-suspension rejeté', 'Suspension refused'],
    by: ['juge-refere'],
    on: 'notifiedOn',
    dates: ['readOn'],
    details: {
      ...PORTAL,
      noSeriousDoubt: flag('Défaut de doute sérieux', 'No serious doubt'),
      confirmationStated: flag(
        'La notification dit de confirmer la requête dans le mois',
        'The notice says to confirm the application within a month',
      ),
      withoutHearing,
    },
    after: ['refere-suspension-depose'],
  },
  'ordonnance-suspension': {
    label: ['Suspension ordonnée', 'Suspension ordered'],
    by: ['juge-refere'],
    on: 'notifiedOn',
    dates: ['readOn'],
    details: ORDER,
    after: ['refere-suspension-depose'],
  },
  'refere-liberte-depose': {
    label: ['Référé-liberté déposé', 'Protection of a freedom asked for'],
    by: ['firm'],
    on: 'registeredOn',
    hour: 'needed',
    details: REGISTERED,
  },
  'refere-mesures-utiles-depose': {
    label: ['Référé mesures utiles déposé', 'Useful measures asked for'],
    by: ['firm'],
    on: 'registeredOn',
    details: REGISTERED,
  },
  ordonnance: {
    label: ['Ordonnance du juge des référés', 'Order of the urgent judge'],
    by: ['juge-refere'],
    on: 'notifiedOn',
    dates: ['readOn'],
    details: {
      ...ORDER,
      favourable: flag('Favorable', 'Favourable'),
      basis,
      withoutHearing,
    },
    after: ['refere-mesures-utiles-depose', 'refere-liberte-depose', 'refere-suspension-depose'],
  },
  'injonction-non-executee': {
    label: ['Injonction non exécutée', 'Injunction not carried out'],
    by: ['time'],
    on: 'dueOn',
    after: ['ordonnance', 'ordonnance-suspension', 'jugement'],
  },
  'memoire-defense': {
    label: ['Mémoire en défense', 'Defence brief'],
    by: ['ta'],
    on: 'availableOn',
    dates: ['firstViewedOn'],
    details: PORTAL,
  },
  'memoire-complementaire-depose': {
    label: ['Mémoire complémentaire déposé', 'Further brief filed'],
    by: ['firm'],
    on: 'registeredOn',
    hour: 'optional',
  },
  'cloture-fixee': {
    label: ['Clôture de l’instruction fixée', 'Close of the written phase fixed'],
    by: ['ta'],
    on: 'availableOn',
    dates: ['firstViewedOn', 'dueOn'],
    details: PORTAL,
  },
  'moyen-ordre-public': {
    label: ['Moyen d’ordre public communiqué', 'Point raised by the court'],
    by: ['ta'],
    on: 'availableOn',
    dates: ['firstViewedOn', 'dueOn'],
    details: PORTAL,
  },
  'avis-audience': {
    label: ['Avis d’audience', 'Notice of hearing'],
    by: ['ta'],
    on: 'availableOn',
    dates: ['firstViewedOn', 'appointmentOn'],
    details: {
      ...PORTAL,
      urgent: flag('Convocation réduite à deux jours', 'Two days’ notice for urgency'),
    },
  },
  audience: {
    label: ['Audience', 'Hearing'],
    by: ['ta'],
    on: 'appointmentOn',
    hour: 'optional',
    future: true,
  },
  jugement: {
    label: ['Jugement', 'Judgment'],
    by: ['ta'],
    on: 'notifiedOn',
    dates: ['readOn'],
    details: {
      ...PORTAL,
      remediesStated,
      outcome,
      decision,
      removal: flag('Contentieux de l’éloignement', 'Removal case'),
      lastResort: flag(
        'Rendu en premier et dernier ressort (pas d’appel)',
        'First and last resort (no appeal)',
      ),
      ...INJUNCTION,
    },
    after: ['requete-ta-deposee', 'requete-deposee', 'requete-sommaire-deposee', 'requete-nantes'],
  },
  'appel-depose': {
    label: ['Appel déposé', 'Appeal filed'],
    by: ['firm'],
    on: 'registeredOn',
    dates: ['sentOn'],
    details: REGISTERED,
    after: ['jugement'],
  },
  arret: {
    label: ['Arrêt de la cour', 'Judgment on appeal'],
    by: ['caa'],
    on: 'notifiedOn',
    dates: ['readOn'],
    details: { ...PORTAL, outcome, decision, ...INJUNCTION, materialError },
    after: ['appel-depose'],
  },
  pourvoi: {
    label: ['Pourvoi en cassation', 'Appeal on points of law'],
    by: ['firm'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn'],
    details: {
      ...REGISTERED,
      announcesBrief: flag('Annonce un mémoire', 'Announces a brief'),
      againstOrder: flag('Contre une ordonnance de référé', 'Against an urgent order'),
      stayOnly: flag('Conclusions à fin de sursis', 'Stay of execution asked for'),
    },
  },
  inexecution: {
    label: ['Exécution demandée au juge', 'Enforcement asked of the court'],
    by: ['firm'],
    on: 'filedOn',
    dates: ['sentOn', 'registeredOn', 'receivedOn'],
    after: ['jugement', 'arret', 'ordonnance', 'ordonnance-suspension'],
  },
});
