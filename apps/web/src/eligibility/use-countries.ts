import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/i18n.ts';
import { factsQuery } from './eligibility.queries.ts';

/** Countries by name, from the fact that asks a client for a nationality. */
export function useCountries() {
  const facts = useQuery(factsQuery).data ?? [];
  const choices = facts.find(({ id }) => id === 'person.nationality')?.values ?? [];
  return choices.map((one) => ({ ...one }));
}

/** The name of a country from its code of two letters, which stands where there is none. */
export function useCountryName(): (code: string) => string {
  const names = new Intl.DisplayNames([useLanguage()], { type: 'region' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
}
