import { timeZoneOf, type Territory } from '@quantieme/calendar';
import { text, type Text } from '../text.ts';
import { DEPARTEMENTS } from './departements.ts';
import { ofPlace } from './place-names.ts';

/** Who decides and who judges for a place of residence. */
export interface Authority {
  readonly departement: string;
  readonly name: string;
  readonly region: string;
  readonly prefecture: { readonly label: Text; readonly city: string };
  readonly court: Text;
  readonly appealCourt: Text;
  readonly territory: Territory;
  readonly timeZone: string;
}

const courtLabel = (seat: string): Text =>
  text(`Tribunal administratif ${ofPlace(seat)}`, `Administrative court of ${seat}`);
export const appealLabel = (seat: string): Text =>
  text(`Cour administrative d’appel ${ofPlace(seat)}`, `Administrative court of appeal of ${seat}`);

/** Where the State has another name than a préfecture. @source CESEDA R444-3, R445-3, R446-3 */
const NAMED_OTHERWISE: Readonly<Record<string, Text>> = {
  '75': text('Préfecture de police (Paris)', 'Préfecture de police (Paris)'),
  '986': text(
    'Administration supérieure de Wallis-et-Futuna',
    'Higher administration of Wallis-et-Futuna',
  ),
  '987': text(
    'Haut-commissariat de la République en Polynésie française',
    'High commission of the Republic in French Polynesia',
  ),
  '988': text(
    'Haut-commissariat de la République en Nouvelle-Calédonie',
    'High commission of the Republic in New Caledonia',
  ),
};

function prefectureLabel(departement: string, name: string): Text {
  return (
    NAMED_OTHERWISE[departement] ?? text(`Préfecture ${ofPlace(name)}`, `Prefecture of ${name}`)
  );
}

/** Every département and collectivity, by code (two digits, 2A, 2B, or three overseas). */
export const AUTHORITIES: Readonly<Record<string, Authority>> = Object.fromEntries(
  DEPARTEMENTS.map(([departement, name, region, city, court, appeal, territory]) => [
    departement,
    {
      departement,
      name,
      region,
      prefecture: { label: prefectureLabel(departement, name), city },
      court: courtLabel(court),
      appealCourt: appealLabel(appeal),
      territory,
      timeZone: timeZoneOf(territory),
    },
  ]),
);

/** The authorities of a département; null when the code is none. */
export function authorityOf(departement: string): Authority | null {
  const code = departement.toUpperCase();
  return Object.hasOwn(AUTHORITIES, code) ? (AUTHORITIES[code] ?? null) : null;
}
