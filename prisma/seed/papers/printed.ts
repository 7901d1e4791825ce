import type { DemoPaper } from './demo-paper.ts';
import type { DemoCalendar } from '../calendar.ts';
import { printSheet, type Sheet } from './sheet.ts';

type Said = Omit<DemoPaper, 'mediaType' | 'draw'>;

type Printed = (calendar: DemoCalendar) => Sheet;

export const printed = (sheet: Printed) => ({
  mediaType: 'application/pdf' as const,
  draw: (calendar: DemoCalendar) => printSheet(sheet(calendar)),
});

/** A paper of one printed page. */
export const pdf = (said: Said, sheet: Printed): DemoPaper => ({ ...said, ...printed(sheet) });

export const VERIFIED = { decided: 'verified' } as const;
