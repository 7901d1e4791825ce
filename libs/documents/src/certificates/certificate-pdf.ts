import type { Language } from '@quantieme/law';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { CertifiedDeadline, SignedCertificate } from './certificate.ts';
import { canonicalJson } from './write-json.ts';
import { BAR, pairs, section } from '../pdf/look.ts';
import { paper, press, runningFoot, runningHead } from '../pdf/press.ts';
import { printingIn, type Printing } from '../pdf/printing.ts';
import {
  articlesSection,
  birthsSection,
  dossierSection,
  eventsSection,
  factsSection,
  readingsSection,
  reasoningSection,
  ruleSection,
  unknownSection,
} from './pdf-sections.ts';

export interface PrintedCertificate {
  readonly signed: SignedCertificate;
  readonly kid: string;
  /** Clock on which the moment of issue is read. */
  readonly timeZone: string;
}

/** The certificate for the eye, with the signed content and its signature attached: the PDF adds nothing to them. */
export function printCertificate(
  printed: PrintedCertificate,
  language: Language,
): Promise<Uint8Array> {
  return press(definitionOf(printed, language));
}

/** A heading below this part of a page goes to the next one, with what it heads. */
const LOWEST_HEADING = 0.92;

function definitionOf(printed: PrintedCertificate, language: Language): TDocumentDefinitions {
  const { certificate, hash } = printed.signed;
  const printing = printingIn(language);
  const { words } = printing;
  const { reference, firm, issuedAt } = certificate;
  const title = `${words.title} ${reference}`;
  return {
    ...paper({
      language,
      title,
      author: firm.name,
      subject: printing.say(certificate.deadline.label),
      issuedAt,
    }),
    header: runningHead(`${firm.name} · ${title}`),
    footer: runningFoot(`SHA-256 ${hash}`, words.page),
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel === 1 && startPosition.verticalRatio > LOWEST_HEADING,
    files: attachments(printed.signed),
    content: contentOf(printed, printing),
  };
}

/** Data URLs: the PDF library would read anything else from a file. */
function attachments(signed: SignedCertificate): TDocumentDefinitions['files'] {
  const { certificate, signature } = signed;
  const file = (name: string, type: string, text: string) => ({
    name,
    type,
    relationship: 'Source',
    src: `data:${type};base64,${Buffer.from(text).toString('base64')}`,
  });
  const { reference } = certificate;
  return {
    json: file(`${reference}.json`, 'application/json', canonicalJson(signed)),
    jws: file(`${reference}.jws`, 'application/jose', signature),
  };
}

function contentOf(printed: PrintedCertificate, printing: Printing): Content[] {
  const { certificate } = printed.signed;
  return [
    ...titleOf(printed, printing),
    headline(certificate.deadline, printing),
    ...dossierSection(certificate, printing),
    ...eventsSection(certificate, printing),
    ...factsSection(certificate, printing),
    ...birthsSection(certificate, printing),
    ...reasoningSection(certificate, printing),
    ...readingsSection(certificate, printing),
    ...articlesSection(certificate, printing),
    ...unknownSection(certificate, printing),
    ...ruleSection(certificate, printing),
    ...integritySection(printed, printing),
  ];
}

function titleOf({ signed, timeZone }: PrintedCertificate, { words, moment }: Printing): Content[] {
  const { firm, reference, issuedAt, author } = signed.certificate;
  const quality = author.isLawyer ? `, ${words.lawyer}` : '';
  const issue = `${words.issued} ${moment(issuedAt, timeZone)} ${words.by} ${author.name}${quality}`;
  return [
    { text: firm.name, style: 'firm' },
    { text: words.title, style: 'title', margin: [0, 10, 0, 2] },
    { text: [{ text: reference, bold: true }, ` · ${issue}`], style: 'issue' },
  ];
}

/** The date, before anything else. */
function headline(deadline: CertifiedDeadline, printing: Printing): Content {
  const stack: Content[] = [
    { text: printing.say(deadline.label), style: 'deadline' },
    ...untilLines(deadline, printing),
    ...datePairs(deadline, printing),
  ];
  return { layout: BAR, table: { widths: ['*'], body: [[{ stack }]] }, margin: [0, 18, 0, 0] };
}

function untilLines(deadline: CertifiedDeadline, { words, longDay, moment }: Printing): Content[] {
  const { timeZone, precision } = deadline;
  // In large the day to keep, as everywhere in the product: the later one must not be read in its place.
  const lastDay = deadline.prudentLastDay ?? deadline.lastDay;
  const expiresAt = deadline.prudentExpiresAt ?? deadline.expiresAt;
  if (lastDay === null) return [{ text: words.noDate, style: 'date', margin: [0, 4, 0, 2] }];
  const isExact = precision === 'minute' && expiresAt !== null;
  const until = isExact ? moment(expiresAt, timeZone) : longDay(lastDay);
  const label = isApart(deadline) ? words.prudentDay : words.lastDay;
  const clock = isExact ? words.untilMinute : words.untilMidnight;
  return [
    { text: label + words.colon, style: 'dim', margin: [0, 6, 0, 0] },
    { text: until, style: 'date' },
    { text: `${clock} (${timeZone})`, style: 'dim' },
    ...(isApart(deadline) ? [{ text: words.prudentNote, style: 'dim' }] : []),
  ];
}

/** The shortest defensible reading ends before the prevailing one, be it by minutes. */
function isApart(deadline: CertifiedDeadline): boolean {
  const { lastDay, prudentLastDay, expiresAt, prudentExpiresAt, precision } = deadline;
  if (prudentLastDay === null) return false;
  return prudentLastDay !== lastDay || (precision === 'minute' && prudentExpiresAt !== expiresAt);
}

function prevailing(deadline: CertifiedDeadline, { words, longDay, moment }: Printing) {
  const { lastDay, expiresAt, precision, timeZone } = deadline;
  if (!isApart(deadline)) return null;
  if (precision === 'minute' && expiresAt !== null) return moment(expiresAt, timeZone);
  return lastDay === null ? words.noDate : longDay(lastDay);
}

function proofOf({ doneProof = null }: CertifiedDeadline, { words, longDay }: Printing) {
  if (doneProof === null) return null;
  const kinds: Readonly<Record<string, string>> = words.doneProofs;
  const { kind, reference, on } = doneProof;
  return `${kinds[kind] ?? kind} · ${reference} · ${longDay(on)}`;
}

function datePairs(deadline: CertifiedDeadline, printing: Printing): Content[] {
  const { words, say, longDay } = printing;
  const { outcomeReason, pending } = deadline;
  const day = (on: string | null) => (on === null ? null : longDay(on));
  const statuses: Readonly<Record<string, string>> = words.statuses;
  const reason = outcomeReason === null ? '' : ` · ${say(outcomeReason)}`;
  const rows = pairs([
    [words.prevailingDay, prevailing(deadline, printing)],
    [words.opensOn, day(deadline.opensOn)],
    [words.startsOn, day(deadline.startsOn)],
    [words.status, `${statuses[deadline.status] ?? deadline.status}${reason}`],
    [words.doneOn, day(deadline.doneOn)],
    [words.doneProof, proofOf(deadline, printing)],
    [words.effect, say(deadline.effect)],
  ]);
  const later = pending?.lastDay ?? null;
  const note = later === null ? words.pendingEnd : `${words.pendingLater} ${longDay(later)}.`;
  return [
    { ...(rows as object), margin: [0, 8, 0, 0] } as Content,
    ...(pending === null ? [] : [{ text: note, italics: true, margin: [0, 6, 0, 0] } as Content]),
  ];
}

function integritySection({ signed, kid }: PrintedCertificate, { words }: Printing): Content[] {
  const { certificate, hash, signature } = signed;
  const small = (text: string): Content => ({ text, style: 'small' });
  const values = pairs([
    [words.certificateHash, small(hash)],
    [words.previousHash, small(certificate.previousHash ?? words.firstOfFirm)],
    [words.key, small(kid)],
    [words.signature, small(inTwoLines(signature.slice(signature.indexOf('..') + 2)))],
  ]);
  const command = `npm run certificate:verify -- ${certificate.reference}.json`;
  const how = { text: [`${words.howTo} `, { text: command, bold: true }], style: 'note' };
  const block = section(words.integrity, [values, { ...how, margin: [0, 6, 0, 0] }]);
  return [{ stack: block, unbreakable: true }];
}

function inTwoLines(text: string): string {
  const half = Math.ceil(text.length / 2);
  return `${text.slice(0, half)}\n${text.slice(half)}`;
}
