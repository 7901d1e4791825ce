import { AIDE_JURIDICTIONNELLE_COUVERTURE } from './aide-juridictionnelle-couverture.letter.ts';
import { BORDEREAU_PIECES } from './bordereau-pieces.letter.ts';
import { CLIENT_DELAIS } from './client-delais.letter.ts';
import { CONVENTION_HONORAIRES } from './convention-honoraires.letter.ts';
import { CONVOCATION_CLIENT } from './convocation-client.letter.ts';
import { CRRV_RAPO } from './crrv-rapo.letter.ts';
import { DEMANDE_MOTIFS } from './demande-motifs.letter.ts';
import { DEMANDE_PIECES_CLIENT } from './demande-pieces-client.letter.ts';
import { DEMANDE_RENDEZ_VOUS } from './demande-rendez-vous.letter.ts';
import type { LetterDefinition } from './letter.ts';
import { LETTRE_FIN_MISSION } from './lettre-fin-mission.letter.ts';
import { MANDAT_REPRESENTATION } from './mandat-representation.letter.ts';
import { MEMOIRE_CTS } from './memoire-cts.letter.ts';
import { RAPO_COURT_SEJOUR } from './rapo-court-sejour.letter.ts';
import { RAPO_NATURALISATION } from './rapo-naturalisation.letter.ts';
import { RECOURS_GRACIEUX } from './recours-gracieux.letter.ts';
import { RECOURS_HIERARCHIQUE } from './recours-hierarchique.letter.ts';
import { REFERE_LIBERTE } from './refere-liberte.letter.ts';
import { REFERE_MESURES_UTILES } from './refere-mesures-utiles.letter.ts';
import { REFERE_SUSPENSION } from './refere-suspension.letter.ts';
import { RELANCE_PREFECTURE } from './relance-prefecture.letter.ts';
import { REQUETE_NANTES_VISA } from './requete-nantes-visa.letter.ts';
import { REQUETE_OQTF } from './requete-oqtf.letter.ts';
import { REQUETE_SOMMAIRE_OQTF } from './requete-sommaire-oqtf.letter.ts';
import { REQUETE_TA_ANNULATION } from './requete-ta-annulation.letter.ts';

/** Every default letter of the product; one a file. */
export const LETTER_DEFINITIONS: readonly LetterDefinition[] = [
  RELANCE_PREFECTURE,
  DEMANDE_RENDEZ_VOUS,
  DEMANDE_MOTIFS,
  RECOURS_GRACIEUX,
  RECOURS_HIERARCHIQUE,
  MEMOIRE_CTS,
  REQUETE_TA_ANNULATION,
  REQUETE_OQTF,
  REQUETE_SOMMAIRE_OQTF,
  REFERE_SUSPENSION,
  REFERE_LIBERTE,
  REFERE_MESURES_UTILES,
  CRRV_RAPO,
  RAPO_COURT_SEJOUR,
  REQUETE_NANTES_VISA,
  RAPO_NATURALISATION,
  CONVOCATION_CLIENT,
  CLIENT_DELAIS,
  DEMANDE_PIECES_CLIENT,
  MANDAT_REPRESENTATION,
  CONVENTION_HONORAIRES,
  BORDEREAU_PIECES,
  AIDE_JURIDICTIONNELLE_COUVERTURE,
  LETTRE_FIN_MISSION,
];
