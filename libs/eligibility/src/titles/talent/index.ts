import { TALENT_SALARIE_QUALIFIE } from './talent-salarie-qualifie.title.ts';
import { TALENT_CARTE_BLEUE_EUROPEENNE } from './talent-carte-bleue-europeenne.title.ts';
import { TALENT_PROFESSION_MEDICALE } from './talent-profession-medicale.title.ts';
import { TALENT_CHERCHEUR } from './talent-chercheur.title.ts';
import { TALENT_PORTEUR_PROJET } from './talent-porteur-projet.title.ts';
import { TALENT_MANDATAIRE } from './talent-mandataire.title.ts';
import { TALENT_ARTISTE } from './talent-artiste.title.ts';
import { TALENT_RENOMMEE } from './talent-renommee.title.ts';
import { TALENT_FAMILLE } from './talent-famille.title.ts';
import { TALENT_ENFANT } from './talent-enfant.title.ts';
import { COMPETENCES_ET_TALENTS } from './competences-et-talents.title.ts';
import { TALENT_FAMILLE_MOBILITE_CBE } from './talent-famille-mobilite-cbe.title.ts';

export const TALENT_TITLES = [
  TALENT_SALARIE_QUALIFIE,
  TALENT_CARTE_BLEUE_EUROPEENNE,
  TALENT_PROFESSION_MEDICALE,
  TALENT_CHERCHEUR,
  TALENT_PORTEUR_PROJET,
  TALENT_MANDATAIRE,
  TALENT_ARTISTE,
  TALENT_RENOMMEE,
  TALENT_FAMILLE,
  TALENT_ENFANT,
  COMPETENCES_ET_TALENTS,
  TALENT_FAMILLE_MOBILITE_CBE,
];
