import type {
  CertifiedSource,
  NotedCondition,
  NotedCriterion,
  Standing,
} from '@quantieme/documents';
import {
  FACTS,
  type ExplainedCondition,
  type FactId,
  type Facts,
  type Reason,
} from '@quantieme/eligibility';
import { articleVersions, citation, text, type Language } from '@quantieme/law';
import { factWords } from './fact-words.ts';

/** Through what conditions are read: a language, the day of the law, and what the caller told. */
export interface NoteReader {
  readonly language: Language;
  readonly on: Temporal.PlainDate;
  readonly told: Facts;
}

const COLON = text('\u00a0: ', ': ');
const EXCEPT = text('sauf\u00a0: ', 'except: ');

export function sourcesOf(
  articles: readonly string[],
  { on }: NoteReader,
): readonly CertifiedSource[] {
  return articles.map((words) => {
    const { code, article, from, url } = citation(words, on);
    const version = articleVersions(code, article)?.find((one) => one.from === from);
    return { code, article, from, to: version?.to ?? null, url };
  });
}

export function notedReason({ text: words, articles }: Reason, reader: NoteReader): NotedCondition {
  return { text: words[reader.language], sources: sourcesOf(articles, reader) };
}

/** The parts on which a group rests: of several ways, those that are open. */
export function decisiveParts(condition: ExplainedCondition): readonly ExplainedCondition[] {
  const { kind, children, state } = condition;
  if (children.length === 0) return [condition];
  if (kind === 'not') return [condition];
  const parts = kind === 'all' ? children : children.filter((child) => child.state === state);
  return parts.flatMap(decisiveParts);
}

/** What is known, unless it would say of health, convictions or asylum more than the caller told. */
function knownOf(condition: ExplainedCondition, { language, told }: NoteReader) {
  const { answer, presumed } = condition;
  const [fact] = condition.facts as readonly FactId[];
  if (fact === undefined || answer === null) return null;
  const said = told[fact];
  if (said !== undefined && said !== null) return factWords(fact, said, language);
  if (presumed) return answer[language];
  return FACTS[fact].sensitive === true || FACTS[fact].type === 'code' ? null : answer[language];
}

const NAMED: ReadonlySet<string> = new Set(['choice', 'choices', 'yes-no']);

/** « Type d’union : mariage », or the condition with what is known of it: « au moins 3 ans (3,47 ans) ». */
function conditionWords(condition: ExplainedCondition, reader: NoteReader): string {
  const { language } = reader;
  if (condition.kind === 'not') {
    const parts = condition.children.map((child) => child.text[language]);
    return EXCEPT[language] + parts.join(', ');
  }
  const asked = condition.text[language];
  const known = knownOf(condition, reader);
  if (known === null || asked.endsWith(known)) return asked;
  const [fact] = condition.facts as readonly FactId[];
  const { type, label } = FACTS[fact as FactId];
  const isNamed = NAMED.has(type) && asked.startsWith(label[language]);
  return isNamed ? label[language] + COLON[language] + known : `${asked} (${known})`;
}

export function notedCondition(condition: ExplainedCondition, reader: NoteReader): NotedCondition {
  return {
    text: conditionWords(condition, reader),
    sources: sourcesOf(condition.articles, reader),
  };
}

function standingOf({ state, kind, met, presumed }: ExplainedCondition): Standing {
  if (state === 'appreciation') return 'to-appraise';
  if (met === null) return 'not-told';
  if (kind !== 'risk') return met ? 'met' : 'not-met';
  if (met) return 'risk';
  return presumed ? 'presumed-no-risk' : 'no-risk';
}

/** What is weighed is named without the answer hoped for: « Considérations humanitaires », not « … : oui ». */
export function notedCriterion(condition: ExplainedCondition, reader: NoteReader): NotedCriterion {
  const { language } = reader;
  const [fact] = condition.facts as readonly FactId[];
  const label = fact === undefined ? null : FACTS[fact].label[language];
  const asked = condition.text[language];
  const isYesNo = fact !== undefined && FACTS[fact].type === 'yes-no';
  const named = isYesNo && label !== null && asked.startsWith(label) ? label : asked;
  return {
    text: named,
    sources: sourcesOf(condition.articles, reader),
    standing: standingOf(condition),
  };
}
