import { eventTypes, type Details } from '../declaration.ts';
import { choice, DECISION, flag, PROTECTION, remediesStated, title, words } from '../details.ts';

const childTurned19 = flag(
  'Un enfant a eu 19 ans entre la demande d’asile et la protection',
  'A child turned 19 between the asylum claim and the protection',
);
const MEMBER: Details = { beneficiary: words('Membre de la famille (initiales)', 'Family member') };

/** Reunification with a protected person: procedures.md (c). */
export const REUNIFICATION = eventTypes(['reunification-familiale'], {
  'protection-notifiee': {
    label: ['Protection notifiée', 'Protection notified'],
    by: ['ofpra', 'cnda'],
    on: 'notifiedOn',
    details: { ...DECISION, ...PROTECTION, childTurned19 },
    procedures: ['reunification-familiale', 'asile', 'premiere-demande'],
  },
  'fiche-familiale-envoyee': {
    label: ['Fiche familiale envoyée à l’OFPRA', 'Family sheet sent to OFPRA'],
    by: ['client', 'firm'],
    on: 'sentOn',
    dates: ['receivedOn'],
  },
  'reunification-visa-depose': {
    label: ['Visa de réunification demandé', 'Reunification visa applied for'],
    by: ['client'],
    on: 'filedOn',
    dates: ['receivedOn', 'registeredOn'],
    details: { ...MEMBER, remediesStated },
  },
  'certification-demandee': {
    label: ['Certification demandée à l’OFPRA', 'Certification asked of OFPRA'],
    by: ['ministre'],
    on: 'sentOn',
  },
  'certification-recue': {
    label: ['Certification reçue', 'Certification received'],
    by: ['ofpra'],
    on: 'receivedOn',
    after: ['certification-demandee'],
  },
  'verification-etat-civil': {
    label: ['Vérification de l’état civil', 'Check of civil status'],
    by: ['consulat'],
    on: 'notifiedOn',
    dates: ['toOn'],
    details: { ...MEMBER, extended: flag('Prolongée', 'Extended') },
    procedures: ['reunification-familiale', 'visa-refus', 'regroupement-familial'],
  },
  'visa-delivre': {
    label: ['Visa délivré', 'Visa issued'],
    by: ['consulat'],
    on: 'issuedOn',
    dates: ['validFrom', 'expiresOn'],
    details: MEMBER,
    procedures: ['reunification-familiale', 'visa-refus'],
  },
  entree: {
    label: ['Entrée en France', 'Entry into France'],
    by: ['client'],
    on: 'enteredOn',
    details: { ...MEMBER, title },
    procedures: ['reunification-familiale', 'premiere-demande', 'asile', 'ue-famille'],
  },
});

/** Citizens of the Union and their family: procedures.md (d). */
export const UE = eventTypes(['ue-famille'], {
  'ue-arrivee': {
    label: ['Arrivée en France', 'Arrival in France'],
    by: ['client'],
    on: 'enteredOn',
    details: {
      role: choice('Qualité', 'Capacity', {
        citoyen: ['Citoyen de l’Union', 'Citizen of the Union'],
        famille: ['Famille ressortissante d’un État tiers', 'Third-country family member'],
      }),
    },
  },
  'ue-enregistre-mairie': {
    label: ['Enregistrement en mairie', 'Registered at the town hall'],
    by: ['maire'],
    on: 'registeredOn',
    after: ['ue-arrivee'],
  },
  'ue-titre-demande': {
    label: ['Carte de membre de famille demandée', 'Family member’s card asked for'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: {
      permanent: flag('Séjour permanent', 'Permanent residence'),
      title,
      remediesStated,
      informed: flag(
        'Informé au dépôt que le silence vaudrait refus',
        'Told when filing that silence would be a refusal',
      ),
      complete: flag('Dossier complet', 'Complete file'),
    },
  },
  'ue-carte-due': {
    label: ['Carte due', 'Card due'],
    by: ['time'],
    on: 'dueOn',
    future: true,
  },
  'ue-carte-delivree': {
    label: ['Carte délivrée', 'Card issued'],
    by: ['prefet'],
    on: 'deliveredOn',
    dates: ['validFrom', 'expiresOn'],
    details: { title, permanent: flag('Séjour permanent', 'Permanent residence') },
  },
  'ue-absence': {
    label: ['Absence de France', 'Absence from France'],
    by: ['client'],
    on: 'fromOn',
    dates: ['toOn'],
    details: {
      reason: words('Motif', 'Reason'),
      permanent: flag('Séjour permanent acquis', 'Permanent residence acquired'),
      seriousReason: flag('Raison importante (R. 234-3)', 'Important reason (R. 234-3)'),
    },
  },
  'ue-evenement-famille': {
    label: ['Événement familial', 'Family event'],
    by: ['client'],
    on: 'filedOn',
    details: {
      kind: choice('Nature', 'Kind', {
        deces: ['Décès', 'Death'],
        depart: ['Départ', 'Departure'],
        divorce: ['Divorce', 'Divorce'],
        annulation: ['Annulation du mariage', 'Annulment'],
        garde: ['Garde d’enfant', 'Custody'],
        violences: ['Violences', 'Violence'],
      }),
    },
  },
  'ue-cinq-ans': {
    label: ['Cinq ans de séjour', 'Five years of residence'],
    by: ['time'],
    on: 'validFrom',
    future: true,
  },
  'ue-absence-2a': {
    label: ['Deux ans d’absence', 'Two years of absence'],
    by: ['time'],
    on: 'toOn',
    future: true,
  },
  'ue-interdiction-circulation': {
    label: ['Interdiction de circulation notifiée', 'Ban on movement notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: DECISION,
  },
});
