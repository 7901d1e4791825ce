import { CST_ETUDIANT } from './cst-etudiant.title.ts';
import { CST_ETUDIANT_DISPENSE_VISA } from './cst-etudiant-dispense-visa.title.ts';
import { CSP_ETUDIANT } from './csp-etudiant.title.ts';
import { ETUDIANT_MOBILITE } from './etudiant-mobilite.title.ts';
import { CST_RECE } from './cst-rece.title.ts';
import { CST_RECE_CHERCHEUR } from './cst-rece-chercheur.title.ts';
import { APS_ETUDIANT_ACCORD } from './aps-etudiant-accord.title.ts';
import { ETUDIANT_SALARIE_CHANGE } from './etudiant-salarie-change.title.ts';
import { CST_RECE_RETOUR } from './cst-rece-retour.title.ts';

export const ETUDES_TITLES = [
  CST_ETUDIANT,
  CST_ETUDIANT_DISPENSE_VISA,
  CSP_ETUDIANT,
  ETUDIANT_MOBILITE,
  CST_RECE,
  CST_RECE_CHERCHEUR,
  APS_ETUDIANT_ACCORD,
  ETUDIANT_SALARIE_CHANGE,
  CST_RECE_RETOUR,
];
