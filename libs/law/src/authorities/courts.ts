import { appealLabel, authorityOf, AUTHORITIES } from './authorities.ts';
import type { CompetentCourt } from './competence.ts';
import { DEPARTEMENTS } from './departements.ts';

/** Départements where a court sits, when it is not that of its first résidents in the table. */
const SEATS: Readonly<Record<string, string>> = {
  Bastia: '2B',
  Besançon: '25',
  Bordeaux: '33',
  'Cergy-Pontoise': '95',
  'Châlons-en-Champagne': '51',
  'Clermont-Ferrand': '63',
  Dijon: '21',
  Grenoble: '38',
  Lille: '59',
  Limoges: '87',
  Lyon: '69',
  Marseille: '13',
  Melun: '77',
  Montpellier: '34',
  Nantes: '44',
  Orléans: '45',
  Pau: '64',
  Poitiers: '86',
  Rennes: '35',
  Rouen: '76',
  Strasbourg: '67',
  Toulouse: '31',
  Versailles: '78',
  Amiens: '80',
  'La Réunion': '974',
};

/** Name of the court whose territory holds a département; null when the code is none. */
export function courtOfDepartement(departement: string): string | null {
  const code = departement.toUpperCase();
  return DEPARTEMENTS.find(([known]) => known === code)?.[4] ?? null;
}

/** Every département that a court judges for. @source CJA R221-3 */
export function departementsOfCourt(name: string): readonly string[] {
  return DEPARTEMENTS.filter((row) => row[4] === name).map(([code]) => code);
}

/** A court by its name. @source CJA R221-1, R221-3 */
export function courtNamed(name: string): CompetentCourt {
  const first = DEPARTEMENTS.find((row) => row[4] === name)?.[0];
  const departement = SEATS[name] ?? first;
  const authority = departement === undefined ? null : authorityOf(departement);
  if (authority === null) throw new Error(`${name} is no administrative court`);
  const { label, territory, timeZone } = { ...authority, label: authority.court };
  return { name, label, departement: authority.departement, territory, timeZone };
}

const TOULOUSE_SINCE = '2022-03-01';
/** Courts whose appeals went elsewhere before there was a court of appeal in Toulouse. */
const BEFORE_TOULOUSE: Readonly<Record<string, string>> = {
  Toulouse: 'Bordeaux',
  Montpellier: 'Marseille',
  Nîmes: 'Marseille',
};

/** Court of appeal above a court, on a day. @source CJA R221-7, versions of 1 September 2020 and 1 March 2022 */
export function appealCourtAbove(name: string, on: Temporal.PlainDate) {
  const before = String(on) < TOULOUSE_SINCE ? BEFORE_TOULOUSE[name] : undefined;
  if (before !== undefined) return appealLabel(before);
  const { departement } = courtNamed(name);
  const found = AUTHORITIES[departement];
  if (found === undefined) throw new Error(`${name} has no court of appeal`);
  return found.appealCourt;
}
