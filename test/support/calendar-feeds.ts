import type { CreatedCalendarFeed, RecordedView, DossierView } from '@quantieme/contracts';
import ICAL from 'ical.js';
import { ApiClient, type Answer } from './api-client.ts';
import { deadlineOf, openDossier, record } from './cases.ts';

export const FILED = { type: 'demande-deposee', on: '2026-06-15' };

/** Makes a feed through the API; fails loudly when it is refused. */
export async function aFeed(client: ApiClient, asked: object = {}): Promise<CreatedCalendarFeed> {
  const body = { scope: 'person', label: 'Téléphone', titles: 'neutral', ...asked };
  const answer = await client.post('/v1/calendar-feeds', body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body as unknown as CreatedCalendarFeed;
}

export const pathOf = ({ url }: { readonly url: string }) => new URL(url).pathname;

export const tokenOf = (feed: { readonly url: string }) => pathOf(feed).split(/[/.]/)[2] ?? 'none';

/** As a calendar does: nobody is signed in. */
export function readFeed(
  api: { readonly url: string },
  feed: { readonly url: string },
  headers = {},
): Promise<Answer<string>> {
  return new ApiClient(api.url).get<string>(pathOf(feed), headers);
}

export interface ShownEvent {
  readonly uid: string;
  readonly summary: string;
  readonly status: string;
  readonly sequence: number;
  readonly start: string;
  readonly alarms: number;
}

/** The events of a calendar, by the id of their deadline. */
export function eventsIn(calendar: string): ReadonlyMap<string, ShownEvent> {
  const parsed = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  const shown = parsed.getAllSubcomponents('vevent').map((event): ShownEvent => {
    const text = (name: string) => String(event.getFirstPropertyValue(name));
    return {
      uid: text('uid'),
      summary: text('summary'),
      status: text('status'),
      sequence: Number(text('sequence')),
      start: text('dtstart'),
      alarms: event.getAllSubcomponents('valarm').length,
    };
  });
  return new Map(shown.map((event) => [event.uid.replace('@quantieme', ''), event]));
}

export async function shownIn(
  api: { readonly url: string },
  feed: { readonly url: string },
): Promise<ReadonlyMap<string, ShownEvent>> {
  const answer = await readFeed(api, feed);
  if (answer.status !== 200) throw new Error(`The feed answers ${answer.status}`);
  return eventsIn(answer.body);
}

/** A dossier with a request filed, and the silence that follows it. */
export async function aFiledDossier(client: ApiClient, responsibleId: string) {
  const dossier: DossierView = await openDossier(client, { responsibleId });
  const recorded: RecordedView = await record(client, dossier.id, FILED);
  return { dossier, recorded, silence: deadlineOf(recorded, 'titre-silence-4-mois') };
}
