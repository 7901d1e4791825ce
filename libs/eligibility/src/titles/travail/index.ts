import { CST_SALARIE } from './cst-salarie.title.ts';
import { CST_TRAVAILLEUR_TEMPORAIRE } from './cst-travailleur-temporaire.title.ts';
import { CST_ENTREPRENEUR_PROFESSION_LIBERALE } from './cst-entrepreneur-profession-liberale.title.ts';
import { CST_ACTIVITE_NON_SOUMISE } from './cst-activite-non-soumise.title.ts';
import { CSP_SAISONNIER } from './csp-saisonnier.title.ts';
import { CST_SALARIE_EN_MISSION } from './cst-salarie-en-mission.title.ts';
import { CSP_ICT } from './csp-ict.title.ts';
import { CSP_ICT_FAMILLE } from './csp-ict-famille.title.ts';
import { CST_STAGIAIRE_ICT } from './cst-stagiaire-ict.title.ts';
import { CST_ARTISTE_2013 } from './cst-artiste-2013.title.ts';
import { CST_SCIENTIFIQUE_2013 } from './cst-scientifique-2013.title.ts';
import { CST_VISITEUR } from './cst-visiteur.title.ts';
import { CST_STAGIAIRE } from './cst-stagiaire.title.ts';
import { CST_JEUNE_AU_PAIR } from './cst-jeune-au-pair.title.ts';
import { APS_VOLONTARIAT } from './aps-volontariat.title.ts';
import { CARTE_RETRAITE } from './carte-retraite.title.ts';
import { CARTE_CONJOINT_RETRAITE } from './carte-conjoint-retraite.title.ts';

export const TRAVAIL_TITLES = [
  CST_SALARIE,
  CST_TRAVAILLEUR_TEMPORAIRE,
  CST_ENTREPRENEUR_PROFESSION_LIBERALE,
  CST_ACTIVITE_NON_SOUMISE,
  CSP_SAISONNIER,
  CST_SALARIE_EN_MISSION,
  CSP_ICT,
  CSP_ICT_FAMILLE,
  CST_STAGIAIRE_ICT,
  CST_ARTISTE_2013,
  CST_SCIENTIFIQUE_2013,
  CST_VISITEUR,
  CST_STAGIAIRE,
  CST_JEUNE_AU_PAIR,
  APS_VOLONTARIAT,
  CARTE_RETRAITE,
  CARTE_CONJOINT_RETRAITE,
];
