import { senderOf } from '../kinds/sender.ts';
import type { PlacedDate } from './placed-date.ts';

interface Mail {
  readonly folded: string;
  readonly placed: readonly PlacedDate[];
}

/** A mail that says that a document waits elsewhere is not its notification. */
const ANNOUNCES =
  /\b(?:mise?\s+a\s+(?:votre\s+)?disposition|(?:document|decision|courrier|piece)\b[^.;]{0,40}\b(?:est\s+)?(?:disponible|deposee?|depose\s+dans)|a\s+depose\s+un\s+document|premiere\s+consultation)\b/u;
const AUTHORITY =
  /\b(?:pref\w*|sous-pref\w*|ofpra|ofii|cnda\w*|anef|tribunal|telerecours|greffe|interieur|consul\w*|ambassade|natali|guichet|rdv\S*|administration|ddets\w*|dreets\w*|direccte|spada\w*|rectorat|no-?reply|ne[-_.]pas[-_.]repondre)\b/u;

/** Whoever writes to counsel. */
const TELLS =
  /\b(?:bonjour|bonsoir|bjr|cher|chere)?\s*(?:maitre|me|mtre)\b|\bje\s+(?:l'ai|suis|reviens|vous\s+(?:ecris|contacte|joins|envoie|recopie))\b|\b(?:j'ai|mon\s+(?:mari|frere|pere|fils)|ma\s+(?:femme|soeur|mere|fille))\b/u;

/** The heading that a mail's day stands in: from the blank line above to the next. */
function headingAround(folded: string, { start, end }: PlacedDate): string {
  const from = Math.max(folded.lastIndexOf('\n\n', start), 0, start - 400);
  const to = folded.indexOf('\n\n', end);
  return folded.slice(from, to === -1 ? end + 400 : Math.min(to, end + 400));
}

/** Who wrote, in the heading of a mail. */
const SENDER =
  /(?:^|\n)[ >]*(?:(?:(?:de|from|expediteur)\s*:|messages?\b|sms\b)[^\n]*|[^\n]*<[^<>\s]+@[^<>\s]+>)/u;

/**
 * The day of a mail's own heading; an administration that writes by mail gives no other. Of a chain, the mail of the
 * administration counts, not those that forward it.
 */
export function mailedOn({ folded, placed }: Mail): PlacedDate | null {
  if (ANNOUNCES.test(folded)) return null;
  const mails = placed.filter(
    (one) => one.role === 'mailed' && SENDER.test(headingAround(folded, one)),
  );
  const official = mails.filter((one) =>
    AUTHORITY.test(SENDER.exec(headingAround(folded, one))?.[0] ?? ''),
  );
  // What somebody tells of a letter came on another day than the letter.
  if (official.length === 0 && senderOf(folded) === 'somebody' && TELLS.test(folded)) return null;
  const [own, ...rest] = official.length > 0 ? official : mails;
  return own !== undefined && rest.length === 0 && own.value !== null ? own : null;
}
