import { CSP_GENERALE } from './csp-generale.title.ts';
import { CHANGEMENT_STATUT } from './changement-statut.title.ts';
import { CSP_RENOUVELLEMENT } from './csp-renouvellement.title.ts';

export const PLURIANNUELLE_TITLES = [CSP_GENERALE, CHANGEMENT_STATUT, CSP_RENOUVELLEMENT];
