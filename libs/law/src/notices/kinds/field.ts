/** Words without which a letter of an administration is hardly about the stay of a foreigner. */
const OWN =
  /\b(?:sejour|etrangere?s?|ceseda|visas?|asile|nationalite|naturalisation|territoire|regroupement|residen(?:t|ce)|oqtf|recepisse|passeport|retention|zone\s+d'attente|refugiee?|apatride|anef|immigration|(?:sous-\s?)?prefec?t\w*|conditions\s+materielles|autorisation\s+de\s+travail|attestation\s+d'accueil)\b/u;
/** Those of other matters, in a heading: licences, housing, benefits, crime, work. */
const OTHERS =
  /permis\s+de\s+conduire|carte\s+grise|immatriculation|logement\s+social|allocations?\s+(?:familiales|logement)|prud'?\s?hom|correctionnel|procureur|parquet|force\s+publique|expulsion\s+locative|urssaf|commandement|notice|questionnaire|centre\s+hospitalier|\bchu\b/u;
const COURT =
  /tribunal\s+administratif|cour\s+administrative|conseil\s+d'etat|telerecours|juradm|aide\s+juridictionnelle/u;
const HEAD = 500;
const COURT_WITHIN = 1500;

/** Whether a folded text has the words of another field of law, or lacks those of this one. */
export const isOfAnotherField = (folded: string): boolean =>
  !OWN.test(folded) || OTHERS.test(folded.slice(0, HEAD));

/** Judgments and hearings are also of judges who are not ours. */
export const isOfAnotherCourt = (folded: string): boolean =>
  !COURT.test(folded.slice(0, COURT_WITHIN)) || OTHERS.test(folded.slice(0, HEAD));
