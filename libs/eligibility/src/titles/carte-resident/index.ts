import { CR_CONJOINT_FRANCAIS } from './cr-conjoint-francais.title.ts';
import { CR_PARENT_ENFANT_FRANCAIS } from './cr-parent-enfant-francais.title.ts';
import { CR_ENFANT_ETRANGER_DE_FRANCAIS } from './cr-enfant-etranger-de-francais.title.ts';
import { CR_ASCENDANT_DE_FRANCAIS } from './cr-ascendant-de-francais.title.ts';
import { CR_REGROUPEMENT_FAMILIAL_3_ANS } from './cr-regroupement-familial-3-ans.title.ts';
import { CR_RENTE_AT_MP } from './cr-rente-at-mp.title.ts';
import { CR_AYANT_DROIT_RENTE_DECES } from './cr-ayant-droit-rente-deces.title.ts';
import { CR_ANCIEN_COMBATTANT } from './cr-ancien-combattant.title.ts';
import { CR_LEGION_ETRANGERE } from './cr-legion-etrangere.title.ts';
import { CR_REFUGIE } from './cr-refugie.title.ts';
import { CR_FAMILLE_REFUGIE } from './cr-famille-refugie.title.ts';
import { CR_PROTECTION_SUBSIDIAIRE } from './cr-protection-subsidiaire.title.ts';
import { CR_APATRIDE_ET_FAMILLE } from './cr-apatride-et-famille.title.ts';
import { CR_NE_EN_FRANCE_21_7 } from './cr-ne-en-france-21-7.title.ts';
import { CR_VICTIME_TRAITE_CONDAMNATION } from './cr-victime-traite-condamnation.title.ts';
import { CR_VICTIME_VIOLENCES } from './cr-victime-violences.title.ts';
import { CR_RETRAITE_RETOUR } from './cr-retraite-retour.title.ts';
import { CR_CONTRIBUTION_ECONOMIQUE_EXCEPTIONNELLE } from './cr-contribution-economique-exceptionnelle.title.ts';
import { CARTE_RESIDENT_PERMANENT } from './carte-resident-permanent.title.ts';
import { CR_RENOUVELLEMENT } from './cr-renouvellement.title.ts';
import { RLD_UE_5_ANS } from './rld-ue-5-ans.title.ts';
import { RLD_UE_CARTE_BLEUE } from './rld-ue-carte-bleue.title.ts';
import { RLD_UE_PROTECTION } from './rld-ue-protection.title.ts';
import { RLD_UE_FAMILLE } from './rld-ue-famille.title.ts';
import { CST_RLD_AUTRE_ETAT_MEMBRE } from './cst-rld-autre-etat-membre.title.ts';
import { CST_FAMILLE_RLD_AUTRE_ETAT } from './cst-famille-rld-autre-etat.title.ts';
import { CARTE_RESIDENT_PERMANENT_DE_DROIT } from './carte-resident-permanent-de-droit.title.ts';

export const CARTE_RESIDENT_TITLES = [
  CR_CONJOINT_FRANCAIS,
  CR_PARENT_ENFANT_FRANCAIS,
  CR_ENFANT_ETRANGER_DE_FRANCAIS,
  CR_ASCENDANT_DE_FRANCAIS,
  CR_REGROUPEMENT_FAMILIAL_3_ANS,
  CR_RENTE_AT_MP,
  CR_AYANT_DROIT_RENTE_DECES,
  CR_ANCIEN_COMBATTANT,
  CR_LEGION_ETRANGERE,
  CR_REFUGIE,
  CR_FAMILLE_REFUGIE,
  CR_PROTECTION_SUBSIDIAIRE,
  CR_APATRIDE_ET_FAMILLE,
  CR_NE_EN_FRANCE_21_7,
  CR_VICTIME_TRAITE_CONDAMNATION,
  CR_VICTIME_VIOLENCES,
  CR_RETRAITE_RETOUR,
  CR_CONTRIBUTION_ECONOMIQUE_EXCEPTIONNELLE,
  CARTE_RESIDENT_PERMANENT,
  CR_RENOUVELLEMENT,
  RLD_UE_5_ANS,
  RLD_UE_CARTE_BLEUE,
  RLD_UE_PROTECTION,
  RLD_UE_FAMILLE,
  CST_RLD_AUTRE_ETAT_MEMBRE,
  CST_FAMILLE_RLD_AUTRE_ETAT,
  CARTE_RESIDENT_PERMANENT_DE_DROIT,
];
