import { text } from '@quantieme/law';
import { cite } from './articles.ts';
import { said, type FamilyQuestion, type Part, type State } from './finding.ts';

const WORDS = {
  whole: text('Toute la famille est demandée', 'The whole family is asked for'),
  reasons: text(
    'Une partie de la famille, pour des motifs tenant à l’intérêt des enfants : au choix de l’autorité',
    'Part of the family, with reasons in the children’s interest: as the authority decides',
  ),
  noReasons: text(
    'Une partie de la famille, sans motif tenant à l’intérêt des enfants',
    'Part of the family, without reasons in the children’s interest',
  ),
  unknown: text(
    'Toute la famille ou une partie : inconnu',
    'The whole family or part of it: unknown',
  ),
  reasonsUnknown: text(
    'Une partie de la famille : motifs inconnus',
    'Part of the family: reasons unknown',
  ),
} as const;

const ASK_WHOLE: FamilyQuestion = {
  pointer: '/wholeFamily',
  question: text(
    'Le conjoint et tous les enfants sont-ils demandés\u00a0?',
    'Are the spouse and all the children asked for?',
  ),
};
const ASK_REASONS: FamilyQuestion = {
  pointer: '/reasonsForPart',
  question: text(
    'La demande donne-t-elle des motifs tenant à l’intérêt des enfants\u00a0?',
    'Does the request give reasons in the children’s interest?',
  ),
};

export interface WholeFamily {
  readonly on: string;
  readonly wholeFamily: boolean | null;
  readonly reasonsForPart: boolean | null;
}

/**
 * All must be asked for; some may be left out for reasons in the children's interest.
 *
 * @source CESEDA L434-1, which L561-4 extends to the family of the protected
 */
export function wholePart({ on, wholeFamily, reasonsForPart }: WholeFamily): Part {
  const articles = [cite('L434-1', on)];
  const line = (state: State, words: keyof typeof WORDS, ...questions: FamilyQuestion[]) =>
    said({ subject: 'whole', state, text: WORDS[words], articles }, ...questions);
  if (wholeFamily === true) return line('met', 'whole');
  if (wholeFamily === null) return line('unknown', 'unknown', ASK_WHOLE);
  if (reasonsForPart === null) return line('unknown', 'reasonsUnknown', ASK_REASONS);
  return reasonsForPart ? line('arguable', 'reasons') : line('not-met', 'noReasons');
}
