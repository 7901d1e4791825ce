import { CRA1_6_1 } from './cra1-6-1.title.ts';
import { CRA1_6_2 } from './cra1-6-2.title.ts';
import { CRA1_6_2_RENOUVELLEMENT } from './cra1-6-2-renouvellement.title.ts';
import { CRA1_6_3 } from './cra1-6-3.title.ts';
import { CRA1_6_4 } from './cra1-6-4.title.ts';
import { CRA1_6_5 } from './cra1-6-5.title.ts';
import { CRA1_6_6 } from './cra1-6-6.title.ts';
import { CRA1_6_7 } from './cra1-6-7.title.ts';
import { CRA1_7_A_VISITEUR } from './cra1-7-a-visiteur.title.ts';
import { CRA1_7_B_SALARIE } from './cra1-7-b-salarie.title.ts';
import { CRA1_TRAVAILLEUR_TEMPORAIRE } from './cra1-travailleur-temporaire.title.ts';
import { CRA1_7_C_ART5 } from './cra1-7-c-art5.title.ts';
import { CRA1_7_D_REGROUPEMENT } from './cra1-7-d-regroupement.title.ts';
import { CRA1_7_F_SCIENTIFIQUE } from './cra1-7-f-scientifique.title.ts';
import { CRA1_7_G_ARTISTE } from './cra1-7-g-artiste.title.ts';
import { CRA1_TITRE3_ETUDIANT } from './cra1-titre3-etudiant.title.ts';
import { CRA1_PROTECTION_SUBSIDIAIRE } from './cra1-protection-subsidiaire.title.ts';
import { CRA10_3_ANS_DISCRETIONNAIRE } from './cra10-3-ans-discretionnaire.title.ts';
import { CRA10_CONJOINT_FRANCAIS } from './cra10-conjoint-francais.title.ts';
import { CRA10_ENFANT_DE_FRANCAIS } from './cra10-enfant-de-francais.title.ts';
import { CRA10_ASCENDANT_DE_FRANCAIS } from './cra10-ascendant-de-francais.title.ts';
import { CRA10_RENTE } from './cra10-rente.title.ts';
import { CRA10_REGROUPEMENT_FAMILIAL } from './cra10-regroupement-familial.title.ts';
import { CRA10_AGE_10 } from './cra10-age-10.title.ts';
import { CRA10_10_ANS_REGULIER } from './cra10-10-ans-regulier.title.ts';
import { CRA10_ASCENDANT_ENFANT_FRANCAIS } from './cra10-ascendant-enfant-francais.title.ts';
import { CRA10_VPF_5_ANS } from './cra10-vpf-5-ans.title.ts';
import { CRA10_REFUGIE } from './cra10-refugie.title.ts';
import { CRA10_7TER_RETRAITE } from './cra10-7ter-retraite.title.ts';
import { CRA10_RENOUVELLEMENT } from './cra10-renouvellement.title.ts';

export const ALGERIEN_TITLES = [
  CRA1_6_1,
  CRA1_6_2,
  CRA1_6_2_RENOUVELLEMENT,
  CRA1_6_3,
  CRA1_6_4,
  CRA1_6_5,
  CRA1_6_6,
  CRA1_6_7,
  CRA1_7_A_VISITEUR,
  CRA1_7_B_SALARIE,
  CRA1_TRAVAILLEUR_TEMPORAIRE,
  CRA1_7_C_ART5,
  CRA1_7_D_REGROUPEMENT,
  CRA1_7_F_SCIENTIFIQUE,
  CRA1_7_G_ARTISTE,
  CRA1_TITRE3_ETUDIANT,
  CRA1_PROTECTION_SUBSIDIAIRE,
  CRA10_3_ANS_DISCRETIONNAIRE,
  CRA10_CONJOINT_FRANCAIS,
  CRA10_ENFANT_DE_FRANCAIS,
  CRA10_ASCENDANT_DE_FRANCAIS,
  CRA10_RENTE,
  CRA10_REGROUPEMENT_FAMILIAL,
  CRA10_AGE_10,
  CRA10_10_ANS_REGULIER,
  CRA10_ASCENDANT_ENFANT_FRANCAIS,
  CRA10_VPF_5_ANS,
  CRA10_REFUGIE,
  CRA10_7TER_RETRAITE,
  CRA10_RENOUVELLEMENT,
];
