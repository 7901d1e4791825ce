import type { Territory } from '@quantieme/calendar';
import type { Scene } from './rule.ts';

/** Where the court or office to be seised sits: its days off, its midnight, and what is far from it. */
export const seatOf = ({ seat, file }: Pick<Scene, 'seat' | 'file'>): Territory =>
  seat ?? file.territory;

/**
 * The courts of appeal (Bordeaux for the Antilles, Guyane and the Indian Ocean, Paris for the Pacific, Nancy for
 * Strasbourg), the Conseil d'État, the asylum court, the tribunal of Nantes and the ministers sit in metropolitan
 * France, outside Alsace-Moselle, whatever the prefecture.
 *
 * @source CJA art. R. 221-7 (courts of appeal), R. 312-18 (Nantes)
 */
export const inMetropole = (): Territory => 'metropole';
