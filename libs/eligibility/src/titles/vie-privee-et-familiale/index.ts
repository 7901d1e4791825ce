import { CST_VPF_CONJOINT_FRANCAIS_VISA } from './cst-vpf-conjoint-francais-visa.title.ts';
import { CST_VPF_CONJOINT_FRANCAIS_SANS_VISA } from './cst-vpf-conjoint-francais-sans-visa.title.ts';
import { CST_VPF_CONJOINT_FRANCAIS_RENOUVELLEMENT } from './cst-vpf-conjoint-francais-renouvellement.title.ts';
import { CST_VPF_PARENT_ENFANT_FRANCAIS } from './cst-vpf-parent-enfant-francais.title.ts';
import { CST_VPF_NE_EN_FRANCE } from './cst-vpf-ne-en-france.title.ts';
import { CST_VPF_CONJOINT_REGROUPEMENT } from './cst-vpf-conjoint-regroupement.title.ts';
import { CST_VPF_ENFANT_REGROUPEMENT } from './cst-vpf-enfant-regroupement.title.ts';
import { CST_VPF_MAINTIEN_RUPTURE_REGROUPEMENT } from './cst-vpf-maintien-rupture-regroupement.title.ts';
import { CST_VPF_13_ANS } from './cst-vpf-13-ans.title.ts';
import { CST_VPF_ASE_16 } from './cst-vpf-ase-16.title.ts';
import { CST_VPF_LIENS } from './cst-vpf-liens.title.ts';
import { CST_VPF_PACS } from './cst-vpf-pacs.title.ts';
import { CST_VPF_RENTE } from './cst-vpf-rente.title.ts';
import { CST_VPF_ETRANGER_MALADE } from './cst-vpf-etranger-malade.title.ts';
import { APS_SOINS_RESIDENCE_INSUFFISANTE } from './aps-soins-residence-insuffisante.title.ts';

export const VIE_PRIVEE_ET_FAMILIALE_TITLES = [
  CST_VPF_CONJOINT_FRANCAIS_VISA,
  CST_VPF_CONJOINT_FRANCAIS_SANS_VISA,
  CST_VPF_CONJOINT_FRANCAIS_RENOUVELLEMENT,
  CST_VPF_PARENT_ENFANT_FRANCAIS,
  CST_VPF_NE_EN_FRANCE,
  CST_VPF_CONJOINT_REGROUPEMENT,
  CST_VPF_ENFANT_REGROUPEMENT,
  CST_VPF_MAINTIEN_RUPTURE_REGROUPEMENT,
  CST_VPF_13_ANS,
  CST_VPF_ASE_16,
  CST_VPF_LIENS,
  CST_VPF_PACS,
  CST_VPF_RENTE,
  CST_VPF_ETRANGER_MALADE,
  APS_SOINS_RESIDENCE_INSUFFISANTE,
];
