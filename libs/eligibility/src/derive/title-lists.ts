const ids = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const TALENT = `talent-salarie-qualifie talent-carte-bleue-europeenne talent-profession-medicale talent-chercheur
  talent-porteur-projet talent-mandataire talent-artiste talent-renommee talent-famille talent-enfant
  talent-famille-mobilite-cbe`;

/** Cards whose habitual residence is not checked at renewal (CESEDA L433-1). */
export const EXEMPT_FROM_HABITUAL =
  ids(`${TALENT} csp-saisonnier etudiant-mobilite csp-protection-subsidiaire
  csp-famille-protection-subsidiaire csp-apatride csp-famille-apatride`);

/** Holders who sign no integration contract (CESEDA L413-5). */
export const CIR_EXEMPT =
  ids(`${TALENT} cst-travailleur-temporaire cst-etudiant cst-etudiant-dispense-visa csp-etudiant
  etudiant-mobilite cst-vpf-ne-en-france cst-vpf-etranger-malade cst-visiteur cst-stagiaire csp-ict csp-ict-famille
  cst-stagiaire-ict csp-saisonnier cr-legion-etrangere`);

/** Stay under these documents does not count for L435-4: seasonal workers, students, asylum seekers. */
export const LEFT_OUT_OF_STAY = ids(
  'csp-saisonnier cst-etudiant cst-etudiant-dispense-visa csp-etudiant attestation-demandeur-asile',
);

/** Cards of CESEDA L426-18: their years do not count for the long-term resident card. */
export const NOT_FOR_RLD =
  ids(`cst-stagiaire-ict cst-etudiant cst-etudiant-dispense-visa csp-etudiant etudiant-mobilite
  cst-stagiaire csp-ict csp-ict-famille csp-saisonnier csp-protection-subsidiaire carte-retraite
  carte-conjoint-retraite cr-refugie cr-famille-refugie`);

const STUDENT_CARDS = ids(
  'cst-etudiant cst-etudiant-dispense-visa csp-etudiant etudiant-mobilite cra1-titre3-etudiant',
);

/** Cards and certificates of students. */
export const isStudentCard = (title: string): boolean => STUDENT_CARDS.has(title);

/** Temporary, multi-year and resident cards, as opposed to receipts, visas and attestations. */
export const isTemporaryCard = (title: string): boolean =>
  /^(cst|csp|cr|cra1|cra10|talent|rld|carte|etudiant|aes|tun|mar|subsaharan)-/.test(title);
