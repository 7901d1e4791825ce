import { CSP_PROTECTION_SUBSIDIAIRE } from './csp-protection-subsidiaire.title.ts';
import { CSP_FAMILLE_PROTECTION_SUBSIDIAIRE } from './csp-famille-protection-subsidiaire.title.ts';
import { CSP_APATRIDE } from './csp-apatride.title.ts';
import { CSP_FAMILLE_APATRIDE } from './csp-famille-apatride.title.ts';
import { CST_VPF_TRAITE } from './cst-vpf-traite.title.ts';
import { APS_SORTIE_PROSTITUTION } from './aps-sortie-prostitution.title.ts';
import { CST_VPF_ORDONNANCE_PROTECTION } from './cst-vpf-ordonnance-protection.title.ts';
import { CST_VPF_MARIAGE_FORCE } from './cst-vpf-mariage-force.title.ts';
import { CST_VPF_HABITAT_INDIGNE } from './cst-vpf-habitat-indigne.title.ts';
import { APS_PARENT_ENFANT_MALADE } from './aps-parent-enfant-malade.title.ts';
import { ATTESTATION_DEMANDEUR_ASILE } from './attestation-demandeur-asile.title.ts';
import { PROTECTION_TEMPORAIRE } from './protection-temporaire.title.ts';

export const PROTECTION_TITLES = [
  CSP_PROTECTION_SUBSIDIAIRE,
  CSP_FAMILLE_PROTECTION_SUBSIDIAIRE,
  CSP_APATRIDE,
  CSP_FAMILLE_APATRIDE,
  CST_VPF_TRAITE,
  APS_SORTIE_PROSTITUTION,
  CST_VPF_ORDONNANCE_PROTECTION,
  CST_VPF_MARIAGE_FORCE,
  CST_VPF_HABITAT_INDIGNE,
  APS_PARENT_ENFANT_MALADE,
  ATTESTATION_DEMANDEUR_ASILE,
  PROTECTION_TEMPORAIRE,
];
