import type {
  TitleComparisonQuery,
  TitleComparisonView,
  TitleSideView,
} from '@quantieme/contracts';
import { compareTitles, type TitleSide } from '@quantieme/eligibility';
import { citation, text, type Problem } from '@quantieme/law';
import type { Context } from '../context.ts';
import { refuseProblems } from '../events/read-event.ts';
import { momentOf } from '../moment.ts';
import { sourceView } from '../views/deadline-view.ts';
import { say, sayOrNull } from '../views/lens.ts';
import { unknownTitles } from './unknown-titles.ts';

const TWO: Problem = {
  pointer: '/titles',
  code: 'titles/not-two',
  detail: text(
    'Deux titres différents sont attendus, séparés par une virgule.',
    'Two different titles are expected, separated by a comma.',
  ),
};

interface Reader extends Pick<Context, 'language'> {
  readonly on: Temporal.PlainDate;
}

function sideView(side: TitleSide, reader: Reader): TitleSideView {
  const { title, label, kind, duration, work, filing, documents, notes } = side;
  const sourcesOf = (articles: readonly string[]) =>
    articles.map((words) => sourceView(citation(words, reader.on)));
  return {
    title,
    label: say(label, reader),
    kind,
    duration: sayOrNull(duration, reader),
    work: sayOrNull(work, reader),
    filing: sayOrNull(filing, reader),
    residentCards: side.residentCards.map(({ to, after, articles, label: card }) => ({
      title: to,
      label: say(card, reader),
      after: say(after, reader),
      sources: sourcesOf(articles),
    })),
    documents: documents.map((each) => say(each, reader)),
    risks: side.risks.map(({ text: words, articles }) => ({
      text: say(words, reader),
      sources: sourcesOf(articles),
    })),
    notes: notes.map((each) => say(each, reader)),
    sources: sourcesOf(side.articles),
  };
}

/** Two titles side by side, in the law of a day. */
export function readTitleComparison(
  ctx: Context,
  query: { readonly [K in keyof TitleComparisonQuery]: TitleComparisonQuery[K] | undefined },
): TitleComparisonView {
  const day = query.on ?? String(momentOf(ctx).today);
  const [a = '', b = '', ...more] = (query.titles ?? '').split(',');
  refuseProblems(a === '' || b === '' || a === b || more.length > 0 ? [TWO] : []);
  refuseProblems(unknownTitles([a, b]));
  const { on, sides, commonDocuments } = compareTitles([a, b], day);
  const reader = { language: ctx.language, on: Temporal.PlainDate.from(day) };
  return {
    on,
    sides: sides.map((side) => sideView(side, reader)),
    commonDocuments: commonDocuments.map((each) => say(each, reader)),
  };
}
