import { answerOf, FACTS, type Fact, type FactId, type FactValue } from '@quantieme/eligibility';
import { dateInWords, requestedTitle, text, type Language } from '@quantieme/law';
import { countryIn } from './list-facts.ts';

const STILL = text('en cours', 'running');
const NONE = text('aucun', 'none');

const listOf = (value: FactValue): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function dayWords(value: unknown, language: Language): string {
  return dateInWords(Temporal.PlainDate.from(String(value)))[language];
}

/** « CST « salarié » (1er janvier 2025 – en cours) ». */
function heldWords(row: Readonly<Record<string, unknown>>, language: Language): string {
  const { title, from, to } = row;
  const label = requestedTitle(String(title))?.label[language] ?? String(title);
  const until = typeof to === 'string' ? dayWords(to, language) : STILL[language];
  return `${label} (${dayWords(from, language)} – ${until})`;
}

function rowWords(rows: string, row: unknown, language: Language): string {
  const fields = row as Readonly<Record<string, unknown>>;
  if (rows === 'titles') return heldWords(fields, language);
  const said = Object.values(fields).filter((field) => typeof field !== 'object');
  return said.map(String).join(' · ');
}

function countriesIn(codes: readonly unknown[], language: Language): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return codes.map((code) => countryIn(String(code), names, language));
}

/** An answer as people say it: « Mali », « 14 mars 1990 », « oui ». */
export function factWords(id: FactId, value: FactValue, language: Language): string {
  const fact: Fact = FACTS[id];
  if (Array.isArray(value) && value.length === 0) return NONE[language];
  if (fact.type === 'date') return dayWords(value, language);
  if (fact.type === 'rows')
    return listOf(value)
      .map((row) => rowWords(fact.rows, row, language))
      .join(', ');
  if (fact.type === 'code' && fact.codes === 'countries')
    return countriesIn(listOf(value), language).join(', ');
  return answerOf(id, value)?.[language] ?? listOf(value).map(String).join(', ');
}
