import { writtenDay } from '@quantieme/documents';
import type { LetterClient } from '@quantieme/persistence';

type Draft = Readonly<Record<string, string | boolean | null | undefined>>;

const COUNTRIES = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });

/** The client under the names of the letters' fields; unknown stays unknown. */
export function clientValues(client: LetterClient | null): Draft {
  if (client === null) return {};
  const { familyName, givenNames, birthDate, sex } = client;
  return {
    'client.civilite': civility(sex),
    'client.feminin': sex === 'F' ? true : sex === 'M' ? false : null,
    'client.nomComplet': `${givenNames} ${familyName.toLocaleUpperCase('fr')}`.trim(),
    'client.nom': familyName.toLocaleUpperCase('fr'),
    'client.prenoms': givenNames,
    'client.neLe': birthDate && writtenDay(Temporal.PlainDate.from(birthDate)),
    'client.lieuNaissance': client.birthPlace,
    'client.nationalite': client.nationalities.map(countryName).join(', '),
    'client.adresse': personAddress(client.address),
    'client.domicile': onOneLine(personAddress(client.address)),
    'client.numeroEtranger': client.foreignerNumber,
    'client.courriel': client.email,
    'client.telephone': client.phone,
  };
}

function civility(sex: string | null): string | null {
  if (sex === 'F') return 'Madame';
  return sex === 'M' ? 'Monsieur' : null;
}

function countryName(code: string): string {
  try {
    return COUNTRIES.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

type Address = Readonly<Record<string, string | null>>;

/** On lines, as on an envelope; null without a street or a town. */
function personAddress(address: Address): string | null {
  const { street, postalCode, city, country, careOf } = address as Partial<Address>;
  const town = [postalCode, city].filter(Boolean).join(' ');
  if (!street && !city) return null;
  const abroad = country && country !== 'FR' ? countryName(country).toLocaleUpperCase('fr') : '';
  return [careOf && `chez ${careOf}`, street, town, abroad].filter(Boolean).join('\n');
}

/** An address as a sentence takes it. */
export const onOneLine = (address: string | null | undefined): string | null =>
  address?.trim().replaceAll(/,?\s*\n\s*/gu, ', ') ?? null;

export const organisationAddress = personAddress;
