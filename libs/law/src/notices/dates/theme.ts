/** What is said to have arrived on a day: this act, another thing, an act of a court or of asylum, or nobody knows. */
export type Theme = 'this' | 'other' | 'court' | 'asylum' | 'unknown';

/** An act that an administration takes. */
const ACT = String.raw`decisions?|arretes?|mesures?|actes?|obligation|oqtf|refus|rejet|placement|assignation|interdiction|irtf|transfert|retrait|ajournement`;
const COURT_ACT = 'jugements?|ordonnances?|arrets?';
const MAIL = String.raw`plis?|lettres?|courriers?|recommandee?s?|envois?|colis|documents?|notifications?|notices?|papiers?|avis|accuses?\s+de\s+reception`;
/** What is handed, asked for or sent beside it. */
const THING = String.raw`recepisses?|passeports?|convocations?|attestations?|demandes?|recours|requetes?|memoires?|titres?|cartes?|mises?\s+en\s+demeure|permis|certificats?|rapports?|dossiers?|pieces?|observations?|conclusions|questionnaires?|formulaires?|visas?|autorisations?|reclamations?|timbres?|effets|identite|billets?|proces-verbal|proces-verbaux|contrats?|factures?|rendez-vous|invitations?|kits?|brochures?|listes?`;
const COPY =
  'copies?|exemplaires?|originaux|original|expeditions?|ampliations?|lecture|connaissance|teneur|contenu|mentions?';
const DETERMINER = String.raw`(?:l[ea]s?\s+presente?s?|presente?s?|cette|cet|ces|ce|ladite|ledit|une?|des|votre|vos|son|sa|ses|mon|ma|mes|notre|leur|du|de\s+la|de|la|le|les|l'|d')`;

const NOUN = new RegExp(
  String.raw`(?:\b(${DETERMINER})\s*)?(?:(precedente?|premiere?|autre|nouvelle?|seconde?|meme|susvisee?|dite)\s+)?\b(?:(${ACT})|(${COURT_ACT})|(${MAIL})|(${THING}))(?![a-z])`,
  'gu',
);
const ANOTHER = /^(?:precedente?|premiere?|autre|seconde?)$/u;
const OF_THIS = /present|^cet|^ce$|^ces$|ladite|ledit/u;
const AFTER_ASYLUM =
  /^[^.;,]{0,30}?\b(?:ofpra|cnda|cour\s+nationale|office\s+francais\s+de\s+protection)/u;
const AFTER_COURT =
  /^[^.;,]{0,30}?\b(?:tribunal|cour|juge|conseil\s+d'etat|caf|cpam|ofii|dreets|direccte|france\s+travail)\b/u;
const AFTER_OTHER =
  /^\s*(?:precedente?|anterieure?|initiale?|de\s+(?:mise\s+en\s+demeure|relance|l'an(?:nee)?\s+(?:derniere?|passee?))|implicite)\b/u;
const AFTER_THIS = /^[^.;,]{0,40}?\b(?:ci-dessus|ci-joint|ci-apres|ci-contre|susvisee?|jointe?)\b/u;

function themeOf(match: RegExpExecArray, text: string): Theme {
  const [, determiner = '', adjective = '', act, court, mail, thing] = match;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 70);
  if (OF_THIS.test(determiner) || adjective.startsWith('susvis') || AFTER_THIS.test(after))
    return 'this';
  if (ANOTHER.test(adjective) || AFTER_OTHER.test(after)) return 'other';
  if (court !== undefined) return 'court';
  const isBare = determiner === '';
  const isMine = /^(?:une?|des|mon|ma|son|sa|ses|votre|vos|notre|leur)$/u.test(determiner);
  if (act !== undefined) {
    if (AFTER_ASYLUM.test(after)) return 'asylum';
    if (AFTER_COURT.test(after)) return 'court';
    return isMine ? 'unknown' : 'this';
  }
  if (mail !== undefined) return /^(?:une?|des)$/u.test(determiner) ? 'unknown' : 'this';
  return thing !== undefined && isBare && /(?:^|\n)\s*$/u.test(text.slice(0, match.index))
    ? 'this'
    : 'other';
}

/** « De », « du »: what follows belongs to the noun before it. */
const COMPLEMENT = /^d(?:e|'|u|e\s+la|e\s+l')$/u;
const WITHIN = 24;

/** What is named, in its order; of « refus de titre de séjour » the refusal alone. */
function nounsIn(text: string): readonly Theme[] {
  let last = -Infinity;
  return [...text.matchAll(NOUN)].flatMap((match): readonly Theme[] => {
    const isPart = COMPLEMENT.test(match[1] ?? '') && match.index - last < WITHIN;
    last = match.index + match[0].length;
    return isPart ? [] : [themeOf(match, text)];
  });
}

const COPY_OF = new RegExp(String.raw`\b(?:${COPY})\b`, 'u');
/** Somebody does it: what is handed comes after the verb. */
const ACTIVE =
  /\b(?:avons|avoir|ai|vu|a\s+remis|procede|donne|recu|pris|prend|atteste|reconnai[st]|certifi\w+|notifions|remettons|remettre|notifier)(?![a-z])\s*(?:\S+\s+){0,4}$/u;
const PLUPERFECT = /\b(?:avait|avaient|eut|avais|aviez)\b(?:\s+\S+){0,4}\s*$/u;
const NOT_YET =
  /\b(?:sera|seront|serait|devra|devrait|doit|pourra|pourrait|a\s+defaut\s+d[e']|si|n'a\s+pas|n'ont\s+pas|faute\s+d[e']|en\s+cas\s+d[e']|des\s+que|lorsque|reputee?s?|interviendra|sauf|(?:afin|pour)\s+qu[e']|en\s+vue\s+d[e']|dans\s+l'attente)\b[^.;:]{0,60}$/u;

/** What was tried, or is still to come, after the verb. */
const NOT_DONE =
  /^[^.;:]{0,70}\b(?:tentee?s?|infructueu\w+|vain|vainement|sans\s+succes|impossible|interviendra|aura\s+lieu|se\s+fera|n'a\s+pas\s+pu|prevue?)\b/u;
/** Handed to somebody else: an employer, a prosecutor, the administration itself. */
const TO_ANOTHER =
  /\b(?:aux?|a\s+la|a\s+l'|a\s+(?:votre|son|sa|vos|ses)|par\s+l[ea])\s*(?:services?|employeurs?|procureur|parquet|prefete?|prefecture|sous-prefecture|maire|mairie|caf|cpam|conjointe?|epou\w+|directeur|directrice|greffe|ofii|ofpra|administration|bailleur|parties|ministre|consulat|recteur|universite|etablissement)\b/u;

/** « Avec le passeport »: what goes with it is not what was handed. */
const BESIDE =
  /\b(?:avec|ainsi\s+que)\s+(?:l[ea]s?|une?|son|sa|ses|votre|vos|mon|ma|mes)\s+[a-z]+/gu;
/** The words around a verb that says that something arrived. */
export interface Clause {
  /** From the start of its sentence to the verb. */
  readonly before: string;
  readonly verb: string;
  /** From the verb to the day, or to the end of the sentence when the day comes first. */
  readonly between: string;
  /** From the day to the end of the sentence. */
  readonly after: string;
  /** Put or opened on a portal, where whatever is put is what the notice speaks of. */
  readonly isOnline: boolean;
  /** Of the postman: he came, whether or not he could hand it over. */
  readonly isAttempt: boolean;
}

/** What arrived, as the sentence tells it: the subject of « a été notifiée », the object of « avons notifié ». */
export function themeIn(clause: Clause): Theme {
  const { before, verb, between: whole, after, isOnline, isAttempt } = clause;
  const near = before.slice(-120);
  const between = whole.replace(BESIDE, '');
  if (/^repute/u.test(verb)) return 'unknown';
  if (isAttempt && before === '') return 'this';
  if (PLUPERFECT.test(near.slice(-40)) || NOT_YET.test(near)) return 'other';
  if (isOnline) return 'this';
  if (!isAttempt && NOT_DONE.test(between + after)) return 'other';
  const subject = nounsIn(before).at(-1);
  const object = nounsIn(verb.replace(/^\S+/u, '') + between)[0] ?? nounsIn(after.slice(0, 120))[0];
  const isActive = ACTIVE.test(`${near.slice(-50)}${verb} `) || COPY_OF.test(verb);
  const first = isActive ? (object ?? subject) : (subject ?? object);
  const theme = first ?? 'this';
  return theme === 'this' && TO_ANOTHER.test(between + after.slice(0, 60)) ? 'unknown' : theme;
}
