import type { Content } from 'pdfmake/interfaces.js';
import type {
  Certificate,
  CertifiedEvent,
  CertifiedLimit,
  CertifiedPart,
  CertifiedReading,
  CertifiedSource,
  CertifiedStep,
} from './certificate.ts';
import { ledger, pairs, section } from '../pdf/look.ts';
import type { Printing } from '../pdf/printing.ts';
import { citation, sourceRows } from '../pdf/sources.ts';

export function dossierSection(certificate: Certificate, printing: Printing): Content[] {
  const { dossier } = certificate;
  const { words, say } = printing;
  const { label, residence } = dossier;
  return section(words.dossier, [
    pairs([
      [words.reference, label === '' ? dossier.reference : `${dossier.reference} · ${label}`],
      [words.client, dossier.clients.join(', ')],
      [words.procedure, say(dossier.procedure.label)],
      [words.prefecture, dossier.prefecture],
      [words.court, dossier.court],
      [words.territory, say(dossier.territory.label)],
      [words.residence, residence === null ? null : say(residence.label)],
    ]),
  ]);
}

function partsOf(parts: readonly CertifiedPart[], { say, words }: Printing): string {
  return parts.map(({ label, value }) => `${say(label)}${words.colon} ${say(value)}`).join(' · ');
}

function eventRow(event: CertifiedEvent, timeZone: string, printing: Printing): Content[] {
  const { words, say, shortDay, moment } = printing;
  const said = partsOf([...event.dates, ...event.details], printing);
  const by = event.recordedBy === null ? '' : ` ${words.by} ${event.recordedBy}`;
  const lines: Content[] = [
    { text: say(event.label), bold: true },
    ...(event.at === null ? [] : [moment(event.at, timeZone)]),
    ...(said === '' ? [] : [said]),
    {
      text: `${words.recorded} ${moment(event.recordedAt, timeZone)}${by}`,
      style: 'small',
    },
  ];
  return [{ text: shortDay(event.on), style: 'dim' }, { stack: lines }];
}

export function eventsSection(certificate: Certificate, printing: Printing): Content[] {
  const { recorded, deadline } = certificate;
  if (recorded.length === 0) return [];
  const body = recorded.map((event) => eventRow(event, deadline.timeZone, printing));
  return section(printing.words.events, [ledger([72, '*'], body)]);
}

export function factsSection({ facts }: Certificate, printing: Printing): Content[] {
  if (facts.length === 0) return [];
  const { say, words } = printing;
  return section(words.facts, [
    pairs(facts.map(({ label, value }) => [say(label), say(value)] as const)),
  ]);
}

export function birthsSection({ derivedEvents }: Certificate, printing: Printing): Content[] {
  if (derivedEvents.length === 0) return [];
  const { words, say, shortDay } = printing;
  const body = derivedEvents.map(({ label, on, earliestOn, latestOn, source }): Content[] => {
    const range = `${words.between} ${shortDay(earliestOn)} ${words.and} ${shortDay(latestOn)}`;
    const lines: Content[] = [say(label)];
    if (earliestOn !== latestOn) lines.push({ text: range, style: 'small' });
    return [{ text: shortDay(on), style: 'dim' }, { stack: lines }, citation(source)];
  });
  return section(words.births, [ledger([72, '*', 108], body)]);
}

function stepRow({ text, date, source }: CertifiedStep, { say, shortDay }: Printing): Content[] {
  const day = date === null ? '' : shortDay(date);
  return [{ text: day, style: 'dim' }, say(text), citation(source)];
}

function limitSteps({ label, steps }: CertifiedLimit, title: boolean, printing: Printing) {
  const table = ledger(
    [72, '*', 108],
    steps.map((step) => stepRow(step, printing)),
  );
  if (!title) return [table];
  const name = { text: printing.say(label), style: 'subheading', margin: [0, 9, 0, 4] } as const;
  return [{ ...name, headlineLevel: 1 } as Content, table];
}

/** What has to happen first comes first: the silence, then the time limit against the refusal born of it. */
export function reasoningSection(certificate: Certificate, printing: Printing): Content[] {
  const { antecedents, deadline } = certificate;
  const limits = [...antecedents.toReversed(), deadline].filter(({ steps }) => steps.length > 0);
  if (limits.length === 0) return [];
  const content = limits.flatMap((limit) => limitSteps(limit, limits.length > 1, printing));
  return section(printing.words.reasoning, content);
}

function readingName({ name }: CertifiedReading, { words }: Printing): string {
  const names: Readonly<Record<string, string>> = words.readingNames;
  return names[name] ?? words.otherReading;
}

function readingRow(
  reading: CertifiedReading,
  { deadline }: Certificate,
  printing: Printing,
): Content[] {
  const { say, longDay, moment, words } = printing;
  const { lastDay, expiresAt, authority, source } = reading;
  const isExact = deadline.precision === 'minute' && expiresAt !== null;
  const until = isExact ? moment(expiresAt, deadline.timeZone) : lastDay && longDay(lastDay);
  const lines: Content[] = [
    { text: until ?? words.noDate, bold: true },
    { text: say(authority), style: 'dim' },
  ];
  return [readingName(reading, printing), { stack: lines }, citation(source)];
}

function chosenLine({ deadline }: Certificate, printing: Printing): Content[] {
  const chosen = deadline.chosenReading;
  const reading = deadline.readings.find(({ name }) => name === chosen?.name);
  if (chosen === null || reading === undefined) return [];
  const by = chosen.by === null ? '' : ` (${chosen.by})`;
  const { words } = printing;
  const said = `${words.chosen}${words.colon} ${readingName(reading, printing)}${by} · ${chosen.reason}`;
  return [{ text: said, margin: [0, 6, 0, 0] }];
}

/** All of them, whether they agree or not: a certificate hides none. */
export function readingsSection(certificate: Certificate, printing: Printing): Content[] {
  const { readings } = certificate.deadline;
  if (readings.length === 0) return [];
  const body = readings.map((reading) => readingRow(reading, certificate, printing));
  return section(printing.words.readings, [
    ledger([110, '*', 108], body),
    ...chosenLine(certificate, printing),
  ]);
}

/** Texts of the limit certified, then those of its readings and of the limits it depends on. */
function sourcesOf({ deadline, antecedents }: Certificate): readonly CertifiedSource[] {
  const others = [...deadline.readings, ...antecedents.flatMap(({ steps }) => steps)];
  const all = [...deadline.sources, ...others.flatMap(({ source }) => source ?? [])];
  return [...new Map(all.map((one) => [`${one.code} ${one.article}`, one])).values()];
}

export function articlesSection(certificate: Certificate, printing: Printing): Content[] {
  const sources = sourcesOf(certificate);
  if (sources.length === 0) return [];
  return section(printing.words.articles, [sourceRows(sources, printing)]);
}

export function unknownSection({ deadline }: Certificate, printing: Printing): Content[] {
  const { say, words } = printing;
  const { undetermined } = deadline;
  if (undetermined.length === 0) {
    return section(words.unknown, [words.nothingUnknown]);
  }
  const body = undetermined.map(({ question, effect }): Content[] => [
    { stack: [say(question), { text: say(effect), style: 'dim' }] },
  ]);
  return section(words.unknown, [ledger(['*'], body)]);
}

export function ruleSection({ deadline, engine }: Certificate, printing: Printing): Content[] {
  const { words, say } = printing;
  const { id, version, length, sha256, toVerify, adopted } = deadline.rule;
  const remarks = [
    ...(length === null ? [] : [say(length)]),
    ...(adopted ? [words.adopted] : []),
    ...(toVerify ? [words.toVerify] : []),
  ];
  return section(words.rule, [
    pairs([
      [words.ruleId, id],
      [words.ruleVersion, [version, ...remarks].join(' · ')],
      [words.ruleHash, { text: sha256 ?? words.unreadable, style: 'small' }],
      [words.engine, `Quantième ${engine.version}`],
      [words.engineHash, { text: engine.sha256 ?? words.unreadable, style: 'small' }],
    ]),
  ]);
}
