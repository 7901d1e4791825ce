import { requestedTitle, text, type Text } from '@quantieme/law';
import { FACTS, type FactId } from '../facts/index.ts';
import type { Fact, Unit } from '../facts/fact.ts';
import { PARAMETERS } from '../parameters/index.ts';
import type { Leaf } from './compiled-law.ts';
import type { Comparison, Scalar } from './condition.ts';
import type { FactValue } from './known.ts';
import type { Wanted } from './ways.ts';

const UNITS: Readonly<Record<Unit, Text>> = {
  years: text('ans', 'years'),
  months: text('mois', 'months'),
  days: text('jours', 'days'),
  count: text('', ''),
  percent: text('%', '%'),
  'euros-a-month': text('€ par mois', '€ a month'),
  'euros-a-year': text('€ par an', '€ a year'),
  euros: text('€', '€'),
};

const COMPARISONS: Readonly<Record<Comparison, Text>> = {
  '=': text('\u00a0: ', ': '),
  '!=': text('\u00a0: autre que ', ': other than '),
  in: text('\u00a0: ', ': '),
  '<': text('\u00a0: moins de ', ': less than '),
  '<=': text('\u00a0: au plus ', ': at most '),
  '>': text('\u00a0: plus de ', ': more than '),
  '>=': text('\u00a0: au moins ', ': at least '),
};

const DATE_COMPARISONS: Readonly<Partial<Record<Comparison, Text>>> = {
  '<': text('\u00a0: avant le ', ': before '),
  '<=': text('\u00a0: au plus tard le ', ': no later than '),
  '>': text('\u00a0: après le ', ': after '),
  '>=': text('\u00a0: à partir du ', ': from '),
};

const YES = text('oui', 'yes');
const NO = text('non', 'no');

const plain = (words: string): Text => ({ fr: words, en: words });

const join = (parts: readonly Text[], between: Text = plain('')): Text => ({
  fr: parts.map(({ fr }) => fr).join(between.fr),
  en: parts.map(({ en }) => en).join(between.en),
});

const OR = text(' ou ', ' or ');

function number(value: number): Text {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = (mark: string) => whole.replaceAll(/\B(?=(\d{3})+$)/g, mark);
  const tail = (mark: string) =>
    decimals === undefined ? '' : `${mark}${decimals.padEnd(2, '0')}`;
  return text(grouped('\u202f') + tail(','), grouped(',') + tail('.'));
}

function date(iso: string): Text {
  const [year, month, day] = iso.split('-');
  return plain(`${day}/${month}/${year}`);
}

/** A value as people say it: « marriage » becomes « mariage », `true` « oui ». */
function wordOf(fact: Fact, value: Scalar): Text {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'number') {
    const unit = fact.type === 'number' ? UNITS[fact.unit] : plain('');
    const count = number(value);
    return unit.fr === '' ? count : join([count, unit], plain(' '));
  }
  if (fact.type === 'date') return date(value);
  if (fact.type === 'choice' || fact.type === 'choices') return fact.choices[value] ?? plain(value);
  return requestedTitle(value)?.label ?? plain(value);
}

/** What the condition asks, from the fact's label: « Années de mariage : au moins 3 ans ». */
export function wordsOf({ condition, value }: Leaf): Text {
  const fact = FACTS[condition.fact];
  const values = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  const dated = fact.type === 'date' ? DATE_COMPARISONS[condition.comparison] : undefined;
  const figure = typeof condition.value === 'object' && 'parameter' in condition.value;
  const said = join(
    values.map((each) => wordOf(fact, each)),
    OR,
  );
  const named = figure
    ? join([said, plain(' ('), PARAMETERS[parameterOf(condition.value)].label, plain(')')])
    : said;
  return join([fact.label, dated ?? COMPARISONS[condition.comparison], named]);
}

const parameterOf = (value: unknown) => (value as { parameter: keyof typeof PARAMETERS }).parameter;

/** What is known of a fact, as people say it; null when nothing is. */
export function answerOf(id: FactId, value: FactValue | null): Text | null {
  if (value === null) return null;
  const fact = FACTS[id];
  if (typeof value === 'number') return wordOf(fact, Math.floor(value * 100) / 100);
  if (!Array.isArray(value)) return wordOf(fact, value as Scalar);
  const scalars = value.filter((each) => typeof each !== 'object') as readonly Scalar[];
  return scalars.length === 0
    ? null
    : join(
        scalars.map((each) => wordOf(fact, each)),
        plain(', '),
      );
}

/** What a fact would have to be: the words of the one condition that asks it, else the value itself. */
export function statementOf(id: FactId, value: FactValue, wanted: readonly Wanted[]): Text {
  const [first, ...others] = wanted;
  if (first?.holds === true && others.length === 0)
    return first.leaf.condition.text ?? wordsOf(first.leaf);
  const said = answerOf(id, value) ?? plain('');
  return join([FACTS[id].label, COMPARISONS['='], said]);
}
