/** Who speaks in a letter: an authority, somebody who tells of its act, or the post about a letter that it carried. */
export type Sender = 'authority' | 'somebody' | 'post';

const HEAD = 900;
const POST =
  /^\s*(?:\W*\n)*[^\n]{0,40}(?:\bla\s*p[o0]ste\b|laposte|avis\s+de\s+passage|suivre\s+un\s+envoi|suivi\s+(?:de\s+(?:votre\s+)?)?(?:l'envoi|envoi|courrier|colis|recommande)|track\s*(?:&|and)\s*trace)|^[^]{0,260}\bavis\s+de\s+passage\b/u;
const FROM = /(?:^|\n)[ >]*(?:de|from|expediteur|emetteur)\s*:\s*([^\n]{3,})/u;
const OFFICIAL_MAIL =
  /pref|anef|interieur|gouv|ofpra|ofii|cnda|telerecours|juradm|greffe|tribunal|justice|consul|ambassade|natali|administration|rdv-|commissariat|police|gendarmerie|mairie|france-visas|ne[-_]?pas[-_]?repondre|no-?reply/u;
/** Nobody writes for an authority like this. */
const SOMEBODY =
  /\[(?:sms|whatsapp)\b|\bsms\b[^\n]{0,30}(?:recu|du|de)\b|whatsapp|repondeur|note\s+(?:du\s+secretariat|d'appel|telephonique)|message\s+(?:vocal|telephonique)|envoye\s+de(?:puis)?\s+mon|sent\s+from\s+my|\b(?:mon\s+cher|ma\s+chere|cher|chere)\s+(?:confrere|consoeur|maitre|ami)|confraternellement|\bbonjour\s+maitre|\bbonsoir\b|\b(?:on|ils)\s+m'?\s?(?:a|ont)\s+(?:donne|remis|dit|envoye)|\b(?:j'?\s?heberge|mon\s+(?:mari|fils|frere)|ma\s+(?:femme|fille|mere|soeur))\b|\bnous\s+(?:vous\s+adressons|suivons|accompagnons)\b|\bcommissaire\s+de\s+justice\b|\bhuissier\b/u;
const AUTHORITY_LINE =
  /(?:^|\n)[\s>*=|+[\]]{0,60}(?:l[ea]\s+)?(?:republique|minist|prefet|prefecture|sous-?\s?prefecture|sous-?\s?prefet|direction|secretariat\s+general|tribunal|cour\b|ofpra|office|ofii|ofll|consulat|ambassade|commission|police|gendarmerie|gn-|commissariat|unite\b|brigade|conseil\s+d'etat|bureau|plateforme|dri?e?ets|direccte|natali|anef|administration|application|telerecours|cndem|service|centre\s+de\s+retention|zone\s+d'attente|juge|magistrat|greffe|mairie|france-visas|d\.?i\.?p\.?n|arrete|decision|avis\s+d|convocation|proces[-\s]verbal|ordonnance|attestation|recepisse)/u;

/** Who sent a folded letter. A mail is of whom it is from, whatever it forwards. */
export function senderOf(folded: string): Sender {
  if (POST.test(folded)) return 'post';
  const head = folded.slice(0, HEAD);
  if (SOMEBODY.test(folded)) return 'somebody';
  const from = FROM.exec(head)?.[1];
  if (from !== undefined) return OFFICIAL_MAIL.test(from) ? 'authority' : 'somebody';
  return AUTHORITY_LINE.test(head) ? 'authority' : 'somebody';
}
