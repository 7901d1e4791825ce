import { eventTypes } from '../declaration.ts';
import { flag, words } from '../details.ts';

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
  },
  'casier-b3-obtenu': {
    label: ['Bulletin n° 3 obtenu', 'Criminal record (B3) obtained'],
    by: ['client'],
    on: 'receivedOn',
  },
  'b2-exclusion-demandee': {
    label: ['Exclusion du bulletin n° 2 demandée', 'Removal from the B2 asked for'],
    by: ['firm'],
    on: 'filedOn',
  },
  'taj-effacement-demande': {
    label: ['Effacement du TAJ demandé', 'Erasure from police files asked for'],
    by: ['firm'],
    on: 'filedOn',
  },
});
