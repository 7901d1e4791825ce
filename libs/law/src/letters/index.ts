import { AIDE_JURIDICTIONNELLE_COUVERTURE } from './aide-juridictionnelle-couverture.letter.ts';
import { APPEL_CAA } from './appel-caa.letter.ts';
import { ATTESTATION_EMPLOYEUR } from './attestation-employeur.letter.ts';
import { ATTESTATION_HEBERGEMENT } from './attestation-hebergement.letter.ts';
import { ATTESTATION_VIE_COMMUNE } from './attestation-vie-commune.letter.ts';
import { B2_EXCLUSION_REQUETE } from './b2-exclusion-requete.letter.ts';
import { BORDEREAU_PIECES } from './bordereau-pieces.letter.ts';
import { CLIENT_DELAIS } from './client-delais.letter.ts';
import { COMPLEMENT_PIECES } from './complement-pieces.letter.ts';
import { CONFIRMATION_MAINTIEN_REQUETE } from './confirmation-maintien-requete.letter.ts';
import { CONVENTION_HONORAIRES } from './convention-honoraires.letter.ts';
import { CONVOCATION_CLIENT } from './convocation-client.letter.ts';
import { CRRV_RAPO } from './crrv-rapo.letter.ts';
import { DEMANDE_COMMUNICATION_DOSSIER } from './demande-communication-dossier.letter.ts';
import { DEMANDE_MOTIFS } from './demande-motifs.letter.ts';
import { DEMANDE_PIECES_CLIENT } from './demande-pieces-client.letter.ts';
import { DEMANDE_RENDEZ_VOUS } from './demande-rendez-vous.letter.ts';
import { DEMANDE_TITRE_ACCOMPAGNEMENT } from './demande-titre-accompagnement.letter.ts';
import type { LetterDefinition } from './letter.ts';
import { LETTRE_FIN_MISSION } from './lettre-fin-mission.letter.ts';
import { MANDAT_REPRESENTATION } from './mandat-representation.letter.ts';
import { MEMOIRE_COMPLEMENTAIRE } from './memoire-complementaire.letter.ts';
import { MEMOIRE_CTS } from './memoire-cts.letter.ts';
import { MEMOIRE_REPLIQUE } from './memoire-replique.letter.ts';
import { OBSERVATIONS_CONTRADICTOIRE } from './observations-contradictoire.letter.ts';
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
import { REUNIFICATION_COURRIER_CONSULAT } from './reunification-courrier-consulat.letter.ts';
import { RF_CONCLUSIONS_SURFACE } from './rf-conclusions-surface.letter.ts';
import { RF_LETTRE_DEPOT } from './rf-lettre-depot.letter.ts';
import { RF_RELANCE_OFII_PREFET } from './rf-relance-ofii-prefet.letter.ts';
import { SIGNALEMENT_ANEF_IMPOSSIBLE } from './signalement-anef-impossible.letter.ts';
import { TAJ_EFFACEMENT } from './taj-effacement.letter.ts';

/** Every default letter of the product; one a file. */
export const LETTER_DEFINITIONS: readonly LetterDefinition[] = [
  DEMANDE_TITRE_ACCOMPAGNEMENT,
  RELANCE_PREFECTURE,
  DEMANDE_RENDEZ_VOUS,
  SIGNALEMENT_ANEF_IMPOSSIBLE,
  COMPLEMENT_PIECES,
  DEMANDE_MOTIFS,
  DEMANDE_COMMUNICATION_DOSSIER,
  RECOURS_GRACIEUX,
  RECOURS_HIERARCHIQUE,
  OBSERVATIONS_CONTRADICTOIRE,
  MEMOIRE_CTS,
  REQUETE_TA_ANNULATION,
  REQUETE_OQTF,
  REQUETE_SOMMAIRE_OQTF,
  REFERE_SUSPENSION,
  REFERE_LIBERTE,
  REFERE_MESURES_UTILES,
  CONFIRMATION_MAINTIEN_REQUETE,
  MEMOIRE_REPLIQUE,
  MEMOIRE_COMPLEMENTAIRE,
  APPEL_CAA,
  CRRV_RAPO,
  RAPO_COURT_SEJOUR,
  REQUETE_NANTES_VISA,
  RAPO_NATURALISATION,
  RF_LETTRE_DEPOT,
  RF_RELANCE_OFII_PREFET,
  RF_CONCLUSIONS_SURFACE,
  REUNIFICATION_COURRIER_CONSULAT,
  B2_EXCLUSION_REQUETE,
  TAJ_EFFACEMENT,
  CONVOCATION_CLIENT,
  CLIENT_DELAIS,
  DEMANDE_PIECES_CLIENT,
  MANDAT_REPRESENTATION,
  CONVENTION_HONORAIRES,
  ATTESTATION_EMPLOYEUR,
  ATTESTATION_HEBERGEMENT,
  ATTESTATION_VIE_COMMUNE,
  BORDEREAU_PIECES,
  AIDE_JURIDICTIONNELLE_COUVERTURE,
  LETTRE_FIN_MISSION,
];
