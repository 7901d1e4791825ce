import type { NewStoredDocument } from '@quantieme/casework';
import type { DemoCalendar, DemoDay } from '../calendar.ts';

type Translation = NonNullable<NewStoredDocument['translation']>;

/** A paper of a demo dossier, drawn when the demo is made. */
export interface DemoPaper {
  readonly kind: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: 'application/pdf' | 'image/png' | 'image/jpeg';
  readonly draw: (calendar: DemoCalendar) => Uint8Array | Promise<Uint8Array>;
  readonly issuedOn?: DemoDay;
  readonly expiresOn?: DemoDay;
  readonly language?: string;
  readonly translation?: Partial<Omit<Translation, 'orderedOn' | 'receivedOn'>> & {
    readonly state: Translation['state'];
    readonly orderedOn?: DemoDay;
    readonly receivedOn?: DemoDay;
  };
  readonly legalisation?: NewStoredDocument['legalisation'];
  readonly originalSeen?: boolean;
  /** Of the dossier's relative rather than its client. */
  readonly ofRelative?: boolean;
  readonly via?: 'client';
  /** Absent: nobody has looked at it yet. */
  readonly decided?: 'verified' | { readonly code: string; readonly note: string };
}

/** The papers of a dossier, and what was said of its lists. */
export interface DemoPapers {
  readonly papers: readonly DemoPaper[];
  /** Somebody whose papers are asked for too. */
  readonly relative?: {
    readonly familyName: string;
    readonly givenNames: string;
    readonly birthDate: string;
    readonly nationalities: readonly string[];
  };
  readonly answers?: Readonly<Record<string, unknown>>;
  /** A bundle begun with what is held. */
  readonly proceeding?: string;
  /** A letter written to the client. */
  readonly letter?: {
    readonly id: string;
    readonly typed: (calendar: DemoCalendar) => Readonly<Record<string, unknown>>;
  };
}
