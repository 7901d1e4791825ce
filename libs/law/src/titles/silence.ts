import type { CodeName } from '../sources/codes.ts';
import { text, type Text } from '../text.ts';

export type SilenceRuleId =
  | 'titre-silence-4-mois'
  | 'titre-silence-90-jours'
  | 'titre-silence-60-jours'
  | 'titre-silence-30-jours-cbe';

export interface SilenceRule {
  readonly rule: SilenceRuleId;
  readonly article: { readonly code: CodeName; readonly article: string };
}

/** What changes the length for one title: the Blue Card of another Member State, or of the person joined. */
export interface SilenceFacts {
  /** Holder, or family of the holder, of a Blue Card issued by another Member State. */
  readonly mobilityCbe?: boolean | null;
  /** The person joined holds a Blue Card. */
  readonly sponsorCbe?: boolean | null;
}

export interface SilenceAnswer extends SilenceRule {
  /** A shorter rule that would apply if an unknown fact were true. */
  readonly shorter: (SilenceRule & { readonly fact: string; readonly question: Text }) | null;
}

interface Derogation extends SilenceRule {
  readonly titles: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

const RENUMBERED = '2021-05-01';
const DECREE_2025_539 = '2025-06-16';

const days90 = (
  article: string,
  from: string,
  to: string | null,
  ...titles: string[]
): Derogation => ({
  rule: 'titre-silence-90-jours',
  article: { code: 'CESEDA', article },
  titles,
  from,
  to,
});
const days60 = (
  article: string,
  from: string,
  to: string | null,
  ...titles: string[]
): Derogation => ({
  ...days90(article, from, to, ...titles),
  rule: 'titre-silence-60-jours',
});

const STUDENT = ['cst-etudiant', 'cst-etudiant-dispense-visa', 'csp-etudiant'];
const JOB_SEARCH = ['cst-rece', 'cst-rece-chercheur', 'cst-rece-retour'];

/** Shorter silences, each with the article that sets it and the days it was in force. */
const DEROGATIONS: readonly Derogation[] = [
  days90('R313-50', '2016-11-01', RENUMBERED, 'talent-carte-bleue-europeenne'),
  days90('R313-72', '2016-11-01', RENUMBERED, 'csp-ict', 'csp-ict-famille'),
  days90('R313-10-6', '2016-11-01', RENUMBERED, 'cst-stagiaire-ict'),
  days90('R313-7', '2019-03-01', RENUMBERED, ...STUDENT),
  days90('R313-75-3', '2019-03-01', RENUMBERED, 'etudiant-mobilite'),
  days90('R313-10-2', '2019-03-01', RENUMBERED, 'cst-stagiaire'),
  days90('R313-11-4', '2019-03-01', RENUMBERED, ...JOB_SEARCH),
  days90('R313-12', '2019-03-01', RENUMBERED, 'cst-jeune-au-pair'),
  days60('R313-53', '2019-03-01', RENUMBERED, 'talent-chercheur'),
  days90('R421-23', RENUMBERED, null, 'talent-carte-bleue-europeenne'),
  days90('R421-43', RENUMBERED, null, 'csp-ict', 'csp-ict-famille'),
  // R432-2 prints R421-54 twice and never R421-51, which sets ninety days by itself.
  days90('R421-51', RENUMBERED, null, 'cst-stagiaire-ict'),
  days90('R421-60', RENUMBERED, null, 'csp-saisonnier'),
  days90('R422-5', RENUMBERED, null, ...STUDENT, 'etudiant-mobilite'),
  days90('R422-12', RENUMBERED, null, ...JOB_SEARCH),
  days90('R426-14', RENUMBERED, null, 'cst-jeune-au-pair'),
  days90('R426-17', RENUMBERED, null, 'cst-stagiaire'),
  days60('R421-26', RENUMBERED, null, 'talent-chercheur'),
];

const TALENT_FAMILY = ['talent-famille', 'talent-enfant'];
const MOBILITY: SilenceFacts = { mobilityCbe: true, sponsorCbe: true };

const cbe30 = (article: string): SilenceRule => ({
  rule: 'titre-silence-30-jours-cbe',
  article: { code: 'CESEDA', article },
});
const FAMILY_90: SilenceRule = {
  rule: 'titre-silence-90-jours',
  article: { code: 'CESEDA', article: 'R421-37-7' },
};

/** Length of ordinary silence: four months, under the article of the day. */
function ordinary(day: string): SilenceRule {
  const before2016 = day < '2016-11-01' ? 'R311-12' : 'R311-12-1';
  const article = day < RENUMBERED ? before2016 : 'R432-2';
  return { rule: 'titre-silence-4-mois', article: { code: 'CESEDA', article } };
}

function usual(titleId: string, day: string): SilenceRule {
  const found = DEROGATIONS.find(
    ({ titles, from, to }) => titles.includes(titleId) && from <= day && (to === null || day < to),
  );
  return found ? { rule: found.rule, article: found.article } : ordinary(day);
}

/** Since 16 June 2025 the Blue Card and its family follow their own articles. */
function blueCard(titleId: string, day: string, facts: SilenceFacts): SilenceRule | null {
  if (day < DECREE_2025_539) return null;
  if (titleId === 'talent-famille-mobilite-cbe') return cbe30('R421-37-7');
  if (titleId === 'talent-carte-bleue-europeenne')
    return facts.mobilityCbe === true ? cbe30('R421-23') : null;
  if (!TALENT_FAMILY.includes(titleId)) return null;
  if (facts.mobilityCbe === true) return cbe30('R421-37-7');
  return facts.sponsorCbe === true ? FAMILY_90 : null;
}

/**
 * Which silence refuses the permit asked for, by title and by the day of the application.
 *
 * @source CESEDA art. R. 432-2 and the articles it names
 * @example silenceRuleFor('cst-etudiant', 2026-05-12) // ninety days, R422-5
 */
export function silenceRuleFor(
  titleId: string | null,
  onDate: Temporal.PlainDate,
  facts: SilenceFacts = {},
): SilenceAnswer {
  const day = String(onDate);
  if (titleId === null) return { ...ordinary(day), shorter: null };
  const answer = blueCard(titleId, day, facts) ?? usual(titleId, day);
  const best = blueCard(titleId, day, { ...MOBILITY, ...known(facts) });
  const shorter = best !== null && best.rule !== answer.rule ? { ...best, ...QUESTION } : null;
  return { ...answer, shorter };
}

function known(facts: SilenceFacts): SilenceFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => typeof value === 'boolean'),
  );
}

const QUESTION = {
  fact: 'mobilityCbe',
  question: text(
    'La personne (ou le parent qu’elle rejoint) est-elle titulaire d’une carte bleue européenne, délivrée par la France ou par un autre État membre ?',
    'Does the person (or the relative joined) hold an EU Blue Card, issued by France or by another Member State?',
  ),
};
