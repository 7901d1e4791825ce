import type { DemoCalendar, DemoDay } from './calendar.ts';
import type { DemoPapers } from './papers/demo-paper.ts';

export interface DemoEvent {
  readonly type: string;
  readonly on?: DemoDay;
  /** Hour of Paris on `on`, `HH:MM`. */
  readonly hour?: string;
  readonly dates?: Readonly<Record<string, DemoDay>>;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly proof?: string;
  /** What was seen; the event holds its fingerprint. */
  readonly screenshot?: (calendar: DemoCalendar) => Uint8Array;
}

export interface DemoClient {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string;
  /** ISO code. */
  readonly nationality: string;
  readonly sex: 'F' | 'M';
  readonly city: string;
  readonly email?: string;
  /** That they read. */
  readonly language?: string;
}

/** A link that the client has followed, and what they said through it. */
export interface DemoClientLink {
  readonly language: 'fr' | 'en' | 'es' | 'ar' | 'pt' | 'ru';
  /** Days from today. */
  readonly wantedIn: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What a dossier is worth, as the firm wrote it down; amounts in cents. */
export interface DemoWork {
  readonly agreement?: { readonly kind: string; readonly from: DemoDay; readonly terms: string };
  readonly fee?: {
    readonly kind: string;
    readonly label: string;
    readonly dueOn: DemoDay;
    readonly cents: number;
    readonly instalments?: number;
  };
  readonly entries?: readonly {
    readonly by?: 'lawyer' | 'paralegal';
    readonly on: DemoDay;
    readonly minutes: number;
    readonly description: string;
  }[];
  readonly expense?: {
    readonly kind: string;
    readonly on: DemoDay;
    readonly cents: number;
    readonly description: string;
  };
  readonly aid?: {
    readonly line: string;
    readonly certificate?: { readonly on: DemoDay; readonly cents: number };
  };
}

export interface DemoDossier {
  readonly procedure: string;
  readonly label: string;
  readonly client: DemoClient;
  readonly clientLink?: DemoClientLink;
  readonly departement: string;
  readonly title?: string;
  readonly residence?: string;
  readonly legalAid?: string;
  readonly tags?: readonly string[];
  /** Who follows it; absent = the lawyer and the paralegal. */
  readonly team?: 'lawyer' | 'paralegal' | 'nobody';
  readonly events: readonly DemoEvent[];
  /** An event corrected by the paralegal afterwards: its position, and what it becomes. */
  readonly correction?: { readonly of: number; readonly by: DemoEvent; readonly reason: string };
  /** What is known of the client beside, once the days of the demo are days of a calendar. */
  readonly facts?: (dayOf: (day: DemoDay) => string) => Readonly<Record<string, unknown>>;
  /** Steps of its list that are done; absent = the list is not applied. */
  readonly tasks?: readonly string[];
  /** Its papers, once the days of the demo are days of a calendar. */
  readonly papers?: (today: Temporal.PlainDate) => DemoPapers;
  /** Absent = no time, no fee. */
  readonly work?: DemoWork;
  readonly note?: string;
  readonly closedOn?: DemoDay;
}

/** An invented client: name, birth, nationality, sex, town. */
export function client(
  familyName: string,
  givenNames: string,
  [birthDate, nationality, sex, city]: readonly [string, string, 'F' | 'M', string],
): DemoClient {
  return { familyName, givenNames, birthDate, nationality, sex, city };
}

/** A complete application for a permit received on a day, through the online account unless said otherwise. */
export function filed(on: DemoDay, details: Readonly<Record<string, unknown>> = {}): DemoEvent {
  return {
    type: 'demande-deposee',
    on,
    dates: { receivedOn: on },
    details: { filingChannel: 'anef', complete: true, ...details },
    proof: 'portal-log',
  };
}

/** A decision handed over or presented on a day. */
export function notified(
  type: string,
  on: DemoDay,
  details: Readonly<Record<string, unknown>> = {},
): DemoEvent {
  return {
    type,
    on,
    dates: { notifiedOn: on },
    details: { channel: 'lrar', remediesStated: true, ...details },
    proof: 'lrar-ar',
  };
}
