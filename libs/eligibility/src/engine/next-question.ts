import type { Text } from '@quantieme/law';
import { FACTS, type FactId } from '../facts/index.ts';
import { dayFromNumber, isoOf, type CivilDay } from './civil-day.ts';
import { deciding, isOpen } from './deciding.ts';
import { evaluate } from './evaluate.ts';
import type { FactValue, Known } from './known.ts';
import { lawOn } from './law-days.ts';

export interface NextQuestion {
  readonly fact: FactId;
  readonly question: Text;
  /** How many titles its answer settles, on average over the possible answers. */
  readonly settles: number;
}

/** Only the most asked for are tried out. */
const TRIED = 16;
const YEAR = 366;

/** One nationality for each regime. */
const NATIONALITIES = [['CN'], ['ML'], ['DZ'], ['MA'], ['TN'], ['DE']] as const;

/** Answers that stand for all others: each choice, either side of each figure, recent and old days. */
function answersTo(id: FactId, on: CivilDay, figures: readonly number[]): readonly FactValue[] {
  const fact = FACTS[id];
  switch (fact.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
    case 'choices':
      return Object.keys(fact.choices).map((choice) =>
        fact.type === 'choice' ? choice : [choice],
      );
    case 'number':
      return [0, ...figures, ...figures.map((figure) => figure + 1)];
    case 'date':
      return [0, 2, 4, 12, 17.5, 18.5, 30].map((years) =>
        isoOf(dayFromNumber(on.number - Math.round(years * YEAR))),
      );
    case 'code':
      return fact.codes === 'countries' ? NATIONALITIES : [];
    case 'rows':
      return [];
  }
}

interface Asked {
  readonly known: Known;
  readonly on: CivilDay;
  readonly titles: ReadonlySet<string>;
  readonly skip: ReadonlySet<string>;
}

/** The titles that an answer could still settle, and what each lacks. */
function openTitles({ known, on, titles }: Asked): readonly (readonly FactId[])[] {
  const law = lawOn(isoOf(on), titles);
  const evaluation = evaluate(law, known, on);
  return law.titles
    .filter((compiled) => isOpen(evaluation, compiled))
    .map((compiled) => deciding(evaluation, compiled).missing);
}

function countOpen({ known, on, titles }: Asked): number {
  const law = lawOn(isoOf(on), titles);
  const evaluation = evaluate(law, known, on);
  return law.titles.filter((compiled) => isOpen(evaluation, compiled)).length;
}

/** How many open titles a fact is missing for, a title with few gaps counting more. */
function demand(open: readonly (readonly FactId[])[]): ReadonlyMap<FactId, number> {
  const demanded = new Map<FactId, number>();
  for (const missing of open) {
    for (const fact of missing) demanded.set(fact, (demanded.get(fact) ?? 0) + 1 / missing.length);
  }
  return demanded;
}

/** The fact whose answer settles most titles; null when every verdict is settled. */
export function nextQuestion(asked: Asked): NextQuestion | null {
  const open = openTitles(asked);
  const figures = figuresOf(asked);
  const candidates = [...demand(open)]
    .filter(([fact]) => FACTS[fact].question !== null && !asked.skip.has(fact))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, TRIED);
  let best: NextQuestion | null = null;
  for (const [fact, demanded] of candidates) {
    const { question } = FACTS[fact];
    if (question === null) continue;
    const settles = settledBy(asked, fact, figures.get(fact) ?? [], open.length) ?? demanded;
    if (best === null || settles > best.settles) best = { fact, question, settles };
  }
  return best && { ...best, settles: Math.round(best.settles) };
}

/** Null when no answer can be tried out. */
function settledBy(
  asked: Asked,
  fact: FactId,
  figures: readonly number[],
  open: number,
): number | null {
  const answers = answersTo(fact, asked.on, figures);
  if (answers.length === 0) return null;
  const left = answers.map((answer) =>
    countOpen({ ...asked, known: asked.known.told({ [fact]: answer }) }),
  );
  return open - left.reduce((sum, count) => sum + count, 0) / left.length;
}

function figuresOf({ on, titles }: Asked): ReadonlyMap<FactId, readonly number[]> {
  const figures = new Map<FactId, number[]>();
  for (const { condition, value } of lawOn(isoOf(on), titles).leaves) {
    if (typeof value === 'number')
      figures.set(condition.fact, [...(figures.get(condition.fact) ?? []), value]);
  }
  return figures;
}
