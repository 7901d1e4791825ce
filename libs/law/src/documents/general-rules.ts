import type { Confidence } from '../procedures/procedure.ts';
import { text, type Text } from '../text.ts';

/** What holds for every document of a request. */
export interface GeneralRule {
  readonly id: string;
  readonly text: Text;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

const ANNEXE_10 = 'CESEDA annexe 10';

/** Rules of the catalogue’s use, shown beside the lists. */
export const GENERAL_RULES: readonly GeneralRule[] = [
  {
    id: 'liste',
    text: text(
      'Ces listes sont un point de départ, pas un maximum légal\u00a0: si la préfecture demande plus que l’annexe 10, cela se discute.',
      'These lists are a starting point, not a legal maximum: if the prefecture asks for more than annexe 10, argue it.',
    ),
    sources: ['CESEDA R431-11'],
    confidence: 'read',
  },
  {
    id: 'incomplet',
    text: text(
      'Dossier incomplet\u00a0: l’administration doit demander ce qui manque, dans un délai raisonnable.',
      'Incomplete file: the authority must ask for what is missing, within a reasonable time.',
    ),
    sources: ['CESEDA R431-11'],
    confidence: 'read',
  },
  {
    id: 'recepisse',
    text: text(
      'Sans les pièces d’état civil et de nationalité, ni premier récépissé ni décision.',
      'Without civil-status and nationality papers, neither a first receipt nor a decision.',
    ),
    sources: ['CESEDA R431-10'],
    confidence: 'read',
  },
  {
    id: 'langue',
    text: text(
      'Toute pièce en langue étrangère est traduite par un traducteur assermenté.',
      'Every document in another language is translated by a sworn translator.',
    ),
    sources: [ANNEXE_10],
    confidence: 'read',
  },
  {
    id: 'plurilingue',
    text: text(
      'Un extrait plurilingue (CIEC) ou un formulaire de l’Union dispense de traduction\u00a0: noter «\u00a0français\u00a0» comme langue.',
      'A plurilingual extract (CIEC) or a Union form needs no translation: note French as its language.',
    ),
    sources: ['Règlement (UE) 2016/1191'],
    confidence: 'to-confirm',
  },
  {
    id: 'etat-civil-etranger',
    text: text(
      'L’acte étranger fait foi, sauf s’il est irrégulier, falsifié ou contraire à la réalité.',
      'A foreign act is trusted unless irregular, forged or untrue.',
    ),
    sources: ['Code civil 47'],
    confidence: 'read',
  },
  {
    id: 'legalisation',
    text: text(
      'L’acte public étranger est légalisé ou apostillé, sauf traité\u00a0: le régime de chaque pays est à vérifier.',
      'A foreign public act is legalised or apostilled unless a treaty exempts it: check each country’s regime.',
    ),
    sources: ['Décret 2024-87'],
    confidence: 'to-confirm',
  },
  {
    id: 'domicile',
    text: text(
      'Justificatif de domicile\u00a0: moins de six mois dans l’annexe 10, moins de trois mois pour l’OFII et bien des préfectures. Demander moins de trois mois.',
      'Proof of address: under six months in annexe 10, under three for OFII and many prefectures. Ask for under three months.',
    ),
    sources: [ANNEXE_10],
    confidence: 'read',
  },
  {
    id: 'echange',
    text: text(
      'L’administration ne redemande pas ce qu’une autre lui a déjà transmis.',
      'The authority does not ask again for what another has already given it.',
    ),
    sources: ['CRPA L114-8'],
    confidence: 'to-confirm',
  },
  {
    id: 'portail',
    text: text(
      'Fichier refusé par l’ANEF (taille, format)\u00a0: garder la capture d’écran, preuve pour la solution de substitution.',
      'File refused by the portal (size, format): keep the screenshot, evidence for the substitute way.',
    ),
    sources: ['CESEDA R431-2'],
    confidence: 'to-confirm',
  },
  {
    id: 'telerecours',
    text: text(
      'Télérecours\u00a0: un fichier par pièce, à peine d’irrecevabilité.',
      'Télérecours: one file for each exhibit, or the application is inadmissible.',
    ),
    sources: ['CJA R414-5'],
    confidence: 'read',
  },
];
