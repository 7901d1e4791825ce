import { eventTypes } from '../declaration.ts';
import { choice, flag, words } from '../details.ts';

/** Exceptional admission to stay: procedures.md (e). */
export const ADMISSION = eventTypes(['admission-exceptionnelle'], {
  'preuves-presence-tableau-complet': {
    label: ['Tableau des preuves de présence complet', 'Table of proofs of presence complete'],
    by: ['firm', 'client'],
    on: 'completedOn',
  },
  'promesse-embauche-recue': {
    label: ['Promesse d’embauche reçue', 'Job offer received'],
    by: ['client'],
    on: 'receivedOn',
    details: { employer: words('Employeur', 'Employer') },
  },
  'employeur-verifie': {
    label: ['Employeur vérifié', 'Employer checked'],
    by: ['firm'],
    on: 'completedOn',
  },
  'autorisation-travail-jointe': {
    label: ['Autorisation de travail jointe', 'Work authorisation attached'],
    by: ['firm'],
    on: 'filedOn',
  },
  'b2-verifie': {
    label: ['Bulletin n° 2 vérifié', 'Criminal record (B2) checked'],
    by: ['firm'],
    on: 'completedOn',
    details: { empty: flag('Néant', 'Empty') },
  },
  'oqtf-anterieure-detectee': {
    label: ['OQTF antérieure repérée', 'Earlier obligation to leave found'],
    by: ['firm'],
    on: 'informedOn',
    dates: ['decidedOn', 'notifiedOn'],
  },
});

/** Criminal record: procedures.md (g). */
export const CASIER = eventTypes(['casier-judiciaire'], {
  'condamnation-definitive': {
    label: ['Condamnation définitive', 'Final conviction'],
    by: ['greffe'],
    on: 'decidedOn',
    details: {
      itf: flag('Interdiction du territoire prononcée', 'Ban from the territory'),
      itfPrincipal: flag('Interdiction à titre de peine principale', 'Ban as principal sentence'),
      excludedOffence: flag(
        'Infraction de l’article 706-47 du code de procédure pénale',
        'Offence of article 706-47 of the code of criminal procedure',
      ),
    },
  },
  'relevement-demande': {
    label: ['Relèvement demandé', 'Lifting of the ban asked for'],
    by: ['firm', 'client'],
    on: 'filedOn',
    dates: ['sentOn', 'registeredOn'],
  },
  'relevement-refuse': {
    label: ['Relèvement refusé', 'Lifting of the ban refused'],
    by: ['greffe'],
    on: 'decidedOn',
    dates: ['notifiedOn'],
    after: ['condamnation-definitive'],
  },
  'relevement-accorde': {
    label: ['Relèvement accordé', 'Ban lifted'],
    by: ['greffe'],
    on: 'decidedOn',
    dates: ['notifiedOn'],
  },
  'peine-executee': {
    label: ['Peine exécutée ou prescrite', 'Sentence served or barred'],
    by: ['greffe', 'client'],
    on: 'toOn',
    details: {
      sentence: choice('Peine', 'Sentence', {
        amende: ['Amende ou jours-amende', 'Fine'],
        'emprisonnement-1-an': [
          'Condamnation unique : un an d’emprisonnement au plus, ou autre peine',
          'Single sentence: one year’s imprisonment at most, or another penalty',
        ],
        'emprisonnement-10-ans': [
          'Emprisonnement : unique de dix ans au plus, ou cinq ans au plus en tout',
          'Imprisonment: one of ten years at most, or five in all',
        ],
        plus: ['Peine plus longue', 'Longer sentence'],
      }),
      offence: choice('Infraction', 'Offence', {
        contravention: ['Contravention', 'Petty offence'],
        delit: ['Délit', 'Délit'],
        crime: ['Crime', 'Crime'],
      }),
      recidivism: flag('Récidive légale', 'Legal recidivism'),
    },
  },
  'rehabilitation-demandee': {
    label: ['Réhabilitation judiciaire demandée', 'Judicial rehabilitation asked for'],
    by: ['firm', 'client'],
    on: 'filedOn',
    dates: ['sentOn', 'registeredOn'],
  },
  'casier-b3-obtenu': {
    label: ['Bulletin n° 3 obtenu', 'Criminal record (B3) obtained'],
    by: ['client'],
    on: 'receivedOn',
  },
  'memoire-prefet-depose': {
    label: ['Argumentaire adressé au préfet', 'Argument sent to the prefect'],
    by: ['firm', 'client'],
    on: 'sentOn',
    dates: ['receivedOn', 'firstPresentedOn'],
  },
  'b2-exclusion-demandee': {
    label: ['Exclusion du bulletin n° 2 demandée', 'Removal from the B2 asked for'],
    by: ['firm'],
    on: 'filedOn',
  },
  'b2-exclusion-accordee': {
    label: ['Exclusion du bulletin n° 2 accordée', 'Removal from the B2 granted'],
    by: ['greffe'],
    on: 'decidedOn',
    dates: ['notifiedOn'],
  },
  'b2-exclusion-refusee': {
    label: ['Exclusion du bulletin n° 2 refusée', 'Removal from the B2 refused'],
    by: ['greffe'],
    on: 'decidedOn',
    dates: ['notifiedOn'],
    after: ['condamnation-definitive'],
  },
  'taj-effacement-demande': {
    label: ['Effacement du TAJ demandé', 'Erasure from police files asked for'],
    by: ['firm'],
    on: 'filedOn',
    dates: ['sentOn', 'receivedOn'],
  },
  'taj-effacement-accorde': {
    label: ['Effacement du TAJ accordé', 'Erasure from police files granted'],
    by: ['greffe'],
    on: 'notifiedOn',
    after: ['taj-effacement-demande'],
  },
  'taj-effacement-refuse': {
    label: ['Effacement du TAJ refusé', 'Erasure from police files refused'],
    by: ['greffe'],
    on: 'notifiedOn',
    after: ['taj-effacement-demande'],
  },
  'taj-refus-implicite': {
    label: ['Silence du procureur : rejet implicite', 'Prosecutor’s silence: implicit rejection'],
    by: ['time'],
    on: 'decidedOn',
    after: ['taj-effacement-demande'],
  },
  'taj-recours-depose': {
    label: [
      'Président de la chambre de l’instruction saisi',
      'President of the investigating chamber seised',
    ],
    by: ['firm'],
    on: 'filedOn',
    dates: ['sentOn', 'registeredOn'],
    after: ['taj-effacement-demande'],
  },
});
