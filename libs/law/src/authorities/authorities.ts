import { timeZoneOf, type Territory } from '@quantieme/calendar';
import { text, type Text } from '../text.ts';
import { DEPARTEMENTS } from './departements.ts';

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
  text(`Tribunal administratif : ${seat}`, `Administrative court: ${seat}`);
const appealLabel = (seat: string): Text =>
  text(`Cour administrative d’appel : ${seat}`, `Administrative court of appeal: ${seat}`);

function prefectureLabel(departement: string, name: string): Text {
  return departement === '75'
    ? text('Préfecture de police (Paris)', 'Préfecture de police (Paris)')
    : text(`Préfecture : ${name}`, `Prefecture: ${name}`);
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
