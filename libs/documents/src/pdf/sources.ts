import type { Content } from 'pdfmake/interfaces.js';
import type { CertifiedSource } from '../certificates/certificate.ts';
import { ledger } from './look.ts';
import { articleText, type Printing } from './printing.ts';

export function citation(source: CertifiedSource | null): Content {
  if (source === null) return '';
  const text = `${source.code} ${articleText(source.article)}`.trim();
  return { text, link: source.url, style: 'link' };
}

/** « version en vigueur depuis le 1 mai 2021 ». */
export function versionOf(
  { code, from, to }: CertifiedSource,
  { words, shortDay }: Printing,
): string {
  if (from === null) return '';
  if (/^(CE|CAA|TA|Cass|CC)\b/.test(code)) return `${words.decided} ${shortDay(from)}`;
  if (to === null) return `${words.since} ${shortDay(from)}`;
  const last = Temporal.PlainDate.from(to).subtract({ days: 1 });
  return `${words.from} ${shortDay(from)} ${words.to} ${shortDay(String(last))}`;
}

/** Texts and decisions, each with the days of the version relied on. */
export function sourceRows(sources: readonly CertifiedSource[], printing: Printing): Content {
  const body = sources.map((source): Content[] => [
    citation(source),
    { text: versionOf(source, printing), style: 'dim' },
  ]);
  return ledger([200, '*'], body);
}
