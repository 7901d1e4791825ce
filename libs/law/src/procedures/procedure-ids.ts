export const PROCEDURE_IDS = [
  'premiere-demande',
  'renouvellement',
  'changement-statut',
  'duplicata',
  'admission-exceptionnelle',
  'regroupement-familial',
  'reunification-familiale',
  'ue-famille',
  'rendez-vous-impossible',
  'commission-titre-sejour',
  'refus-recours',
  'referes',
  'oqtf',
  'retrait',
  'visa-refus',
  'casier-judiciaire',
  'naturalisation',
  'asile',
] as const;

export type ProcedureId = (typeof PROCEDURE_IDS)[number];

/** Requests for a residence permit: they share the same events. */
export const TITLE_PROCEDURES = [
  'premiere-demande',
  'renouvellement',
  'changement-statut',
  'duplicata',
  'admission-exceptionnelle',
  'ue-famille',
  'commission-titre-sejour',
  'rendez-vous-impossible',
] as const satisfies readonly ProcedureId[];
