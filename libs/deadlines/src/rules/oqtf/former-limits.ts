import { source } from '@quantieme/law';
import { word, yesNo } from '../../engine/lookup.ts';
import type { Scene, Window, WindowTools } from '../../engine/rule.ts';
import { step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { LATER_BANS } from './measures.ts';

const days = (count: number) => ({ mode: 'franc', unit: 'day', count, roll: 'yes' }) as const;

/** Fifteen days, franc and rolled (CE avis 30 July 2021 n° 452878). */
const FIFTEEN_DAYS = days(15);
export const THIRTY_DAYS = days(30);

/** Grounds to which fifteen days applied, by the first day of the version. */
const FIFTEEN: Readonly<Record<string, readonly string[]>> = {
  '2016-11-01': ['1', '2', '4', '6'],
  '2021-05-01': ['1', '2', '4'],
};
const FIFTEEN_SOURCE = {
  '2016-11-01': source('CESEDA', 'L512-1', day('2016-11-01')),
  '2021-05-01': source('CESEDA', 'L614-5', day('2021-05-01')),
} as const;

/** Ground of the obligation: as recorded, the 3° for a refusal of stay; null = unknown. */
export function groundOf({ occurrence: { event, type } }: Scene): string | null {
  if (yesNo(event, 'euCitizen') === true) return 'ue';
  const ground = word(event, 'ground');
  if (ground !== null) return ground.replace(/\D/gu, '') || null;
  const refusal = yesNo(event, 'refusalOfStay') === true || type !== 'oqtf-notifiee';
  return refusal ? '3' : null;
}

/** Whether fifteen days apply, whatever the letter says; prudently when the ground is unknown. */
export function hasFifteenDays(
  { reading }: Pick<Window, 'reading'>,
  { scene, version }: Pick<WindowTools, 'scene' | 'version'>,
): boolean {
  const grounds = FIFTEEN[version.from ?? ''] ?? [];
  const ground = groundOf(scene);
  if (ground === null) return grounds.length > 0 && reading === 'prudent';
  return grounds.includes(ground);
}

/** Between 2016 and 2024, fifteen days instead of thirty on some grounds. */
export function byGround(window: Window, tools: WindowTools): Window {
  const { restart, version } = tools;
  const from = version.from ?? '';
  const grounds = FIFTEEN[from];
  if (!grounds || !window.start || window.limit.mode !== 'franc') return window;
  if (!hasFifteenDays(window, tools)) return window;
  const named = `${grounds.join('°, ')}°`;
  const words = text(
    `OQTF fondée sur les ${named} : quinze jours`,
    `Obligation on grounds ${named}: fifteen days`,
  );
  const ref = FIFTEEN_SOURCE[from as keyof typeof FIFTEEN_SOURCE];
  const steps = [step('length', words, null, ref)];
  const shorter = restart({ ...window, steps: [] }, window.start, steps, FIFTEEN_DAYS);
  return { ...shorter, initialLastDay: shorter.lastDay };
}

/** Before 15 July 2024 a later ban on return had thirty days, then fifteen (CJA R776-3). */
export function formerBan(window: Window, { scene, restart, version }: WindowTools): Window {
  const bans: readonly string[] = LATER_BANS;
  const current = version.from === '2024-07-15';
  if (current || !window.start || !bans.includes(scene.occurrence.type)) return window;
  const from = version.from ?? '2011-07-18';
  const limit = from >= '2016-11-01' ? FIFTEEN_DAYS : THIRTY_DAYS;
  const words = text('Interdiction de retour postérieure à l’OQTF', 'Ban on return after the OQTF');
  const steps = [step('length', words, null, source('CJA', 'R776-3', day(from)))];
  const own = restart({ ...window, steps: [] }, window.start, steps, limit);
  return { ...own, initialLastDay: own.lastDay };
}
