import { RESIDENCES, type Residence } from '@quantieme/calendar';
import type {
  ChoiceView,
  RuleExampleView,
  RuleInputView,
  RuleReadingView,
  RuleVariantView,
  RuleVersionView,
  RuleView,
} from '@quantieme/contracts';
import type {
  AlternativeReading,
  AnswerKind,
  Rule,
  RuleVersion,
  Variant,
} from '@quantieme/deadlines';
import {
  CHECKED_UP_TO,
  eventType,
  isChecked,
  PROCEDURE_IDS,
  text,
  type SourceRef,
  type Text,
} from '@quantieme/law';
import { sourceView } from '../views/deadline-view.ts';
import { dayText, momentText, say, sayOrNull, type Lens } from '../views/lens.ts';
import { DATE_LABELS } from './date-words.ts';
import { isAdopted } from './known-rule.ts';
import { limitInWords } from './limit-words.ts';
import { examplesOf, type RuleExample } from './rule-examples.ts';

type Speech = Pick<Lens, 'language'>;

const RESIDENCE_LABELS: Readonly<Record<Residence, Text>> = {
  metropole: text('En métropole', 'In metropolitan France'),
  'outre-mer': text('Outre-mer', 'Overseas France'),
  etranger: text('À l’étranger', 'Abroad'),
};

/** Procedures among whose events is one that starts the rule. */
function proceduresOf({ trigger }: Rule): readonly string[] {
  const ids = new Set(trigger.on.flatMap((type) => eventType(type)?.procedures ?? []));
  return PROCEDURE_IDS.filter((id) => ids.has(id));
}

interface Input {
  readonly name: string;
  readonly label: Text;
  readonly kind: AnswerKind;
  readonly values?: readonly string[] | undefined;
}

function startLabel({ calculator }: Rule): Text {
  const event = eventType(calculator.event);
  const name = calculator.startsAs === 'on' ? event?.whichDateIsOn : calculator.startsAs;
  const date = name === undefined ? undefined : DATE_LABELS[name];
  if (event === null || date === undefined) return text('Point de départ', 'Start');
  return text(`${event.label.fr}, ${date.fr.toLowerCase()}`, `${event.label.en}, ${date.en}`);
}

function datesOf(rule: Rule): readonly Input[] {
  const { event, startsAs } = rule.calculator;
  const inHours = rule.versions.some(({ limit }) => limit.mode === 'hours');
  const isDecision = eventType(event)?.dates.optional.includes('decidedOn') === true;
  const label = startLabel(rule);
  const at: Input = {
    name: 'startsAt',
    label: text(`${label.fr}, heure`, `${label.en}, hour`),
    kind: 'instant',
  };
  const decided: Input = { name: 'decidedOn', label: DATE_LABELS.decidedOn, kind: 'date' };
  return [
    { name: 'startsOn', label, kind: 'date' },
    ...(inHours ? [at] : []),
    ...(isDecision && startsAs !== 'decidedOn' ? [decided] : []),
  ];
}

function placeOf({ distance = 'none' }: Rule): readonly Input[] {
  if (distance === 'none') return [];
  const label = text('Où vit la personne', 'Where the person lives');
  return [{ name: 'residence', label, kind: 'choice', values: RESIDENCES }];
}

/** Details that change the answer: those the rule lists, and those it would ask for. */
function detailsOf({ inputs = [], questions = [], opposability }: Rule): readonly Input[] {
  const asked = [...(opposability ? [opposability.question] : []), ...questions];
  return [
    ...inputs,
    ...asked.map(({ fact, question, kind, values }) => ({
      name: fact,
      label: question,
      kind,
      values,
    })),
  ];
}

/** Words for a possible answer, from the declaration of the event the calculator makes. */
function valueView(rule: Rule, { name }: Input, value: string, lens: Speech): ChoiceView {
  const declared = eventType(rule.calculator.event)?.details[name]?.values;
  const known = declared?.find((one) => one.value === value)?.label;
  const label = name === 'residence' ? RESIDENCE_LABELS[value as Residence] : known;
  return { value, label: label === undefined ? value : say(label, lens) };
}

function inputsOf(rule: Rule, lens: Speech): readonly RuleInputView[] {
  const all = [...datesOf(rule), ...placeOf(rule), ...detailsOf(rule)];
  const names = all.map(({ name }) => name);
  const distinct = all.filter(({ name }, index) => names.indexOf(name) === index);
  return distinct.map((input) => ({
    name: input.name,
    label: say(input.label, lens),
    kind: input.kind,
    values: (input.values ?? []).map((value) => valueView(rule, input, value, lens)),
    required: input.name === 'startsOn',
  }));
}

function exampleView({ start, deadline }: RuleExample, timeZone: string): RuleExampleView {
  const isInHours = start instanceof Temporal.Instant;
  return {
    start: isInHours ? (momentText(start, timeZone) ?? '') : String(start),
    opensOn: dayText(deadline.opensOn),
    lastDay: dayText(deadline.lastDay),
    prudentLastDay: dayText(deadline.prudentLastDay),
    expiresAt: isInHours ? momentText(deadline.expiresAt, timeZone) : null,
  };
}

function variantView({ label, limit, sources = [] }: Variant, lens: Speech): RuleVariantView {
  const length = sayOrNull(limitInWords(limit), lens);
  return { label: say(label, lens), length, sources: sources.map(sourceView) };
}

function readingView(reading: AlternativeReading, lens: Speech): RuleReadingView {
  const { authority, court, decidedOn, limit } = reading;
  return {
    authority: say(authority, lens),
    court,
    decidedOn,
    length: sayOrNull(limitInWords(limit), lens),
  };
}

function versionView(
  rule: Rule,
  version: RuleVersion,
  { examples, lens }: { readonly examples: readonly RuleExample[]; readonly lens: Speech },
): RuleVersionView {
  const { from, to, limit, prudent, variants = [], readings = [], toVerify = false } = version;
  const length = sayOrNull(limitInWords(limit), lens);
  const prudentLength = prudent === undefined ? null : sayOrNull(limitInWords(prudent), lens);
  return {
    from,
    to,
    length,
    prudentLength: prudentLength === length ? null : prudentLength,
    sources: version.sources.map(sourceView),
    variants: variants.map((variant) => variantView(variant, lens)),
    readings: readings.map((reading) => readingView(reading, lens)),
    examples: examples.map((example) => exampleView(example, example.deadline.timeZone)),
    toVerify,
    adopted: isAdopted(rule, version),
  };
}

function sourceName({ code, article }: SourceRef): string {
  return `${code} ${article}`;
}

function distinctSources({ versions }: Rule): readonly SourceRef[] {
  const all = versions.flatMap(({ sources, variants = [] }) => [
    ...sources,
    ...variants.flatMap((variant) => variant.sources ?? []),
  ]);
  return [...new Map(all.map((one) => [`${one.code} ${one.article}`, one])).values()];
}

/** A rule as data for people, with dated examples: what it asks, what starts it, its lengths and their texts. */
export function ruleView(rule: Rule, lens: Speech): RuleView {
  return viewOf(rule, examplesOf(rule), lens);
}

/** The same for a list of all rules, where examples would weigh more than what is read. */
export function ruleInList(rule: Rule, lens: Speech): RuleView {
  return viewOf(rule, new Map(), lens);
}

function viewOf(
  rule: Rule,
  examples: ReadonlyMap<RuleVersion, readonly RuleExample[]>,
  lens: Speech,
): RuleView {
  const sources = distinctSources(rule);
  return {
    id: rule.id,
    label: say(rule.label, lens),
    explanation: say(rule.explanation, lens),
    nature: rule.nature,
    severity: rule.severity,
    procedures: proceduresOf(rule),
    inputs: inputsOf(rule, lens),
    effect: say(rule.effect, lens),
    versionDate: say(rule.versionDate, lens),
    checkedUpTo: CHECKED_UP_TO,
    unchecked: sources.filter((one) => !isChecked(one)).map(sourceName),
    versions: rule.versions.map((version) =>
      versionView(rule, version, { examples: examples.get(version) ?? [], lens }),
    ),
    sources: sources.map(sourceView),
  };
}
