import { UE_CITOYEN } from './ue-citoyen.title.ts';
import { UE_FAMILLE_TIERS } from './ue-famille-tiers.title.ts';
import { UE_AUTRE_MEMBRE_FAMILLE } from './ue-autre-membre-famille.title.ts';
import { UE_SEJOUR_PERMANENT } from './ue-sejour-permanent.title.ts';
import { UE_FAMILLE_FRANCAIS_RETOUR } from './ue-famille-francais-retour.title.ts';
import { UE_PARENT_MINEUR } from './ue-parent-mineur.title.ts';
import { BREXIT_TITULAIRE } from './brexit-titulaire.title.ts';
import { BREXIT_FAMILLE } from './brexit-famille.title.ts';

export const UNION_EUROPEENNE_TITLES = [
  UE_CITOYEN,
  UE_FAMILLE_TIERS,
  UE_AUTRE_MEMBRE_FAMILLE,
  UE_SEJOUR_PERMANENT,
  UE_FAMILLE_FRANCAIS_RETOUR,
  UE_PARENT_MINEUR,
  BREXIT_TITULAIRE,
  BREXIT_FAMILLE,
];
