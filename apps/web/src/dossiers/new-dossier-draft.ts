import type { CreateDossierBody, EventTypeView } from '@quantieme/api-client';
import { bodyOf, EMPTY_DRAFT, type EventDraft } from '../events/event-draft.ts';

export interface NewClient {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string;
}

function personOf({ familyName, givenNames, birthDate }: NewClient) {
  return { familyName, ...set({ givenNames, birthDate }) };
}

export interface NewDossierDraft {
  /** An existing client, or a new one being typed. */
  readonly clientId: string | null;
  readonly client: NewClient | null;
  readonly procedure: string;
  readonly titleRequested: string;
  readonly departement: string;
  readonly responsibleId: string;
  readonly paralegalId: string;
  readonly event: EventDraft;
}

export function emptyDossier(clientId: string | undefined, responsibleId: string): NewDossierDraft {
  return {
    clientId: clientId ?? null,
    client: null,
    procedure: '',
    titleRequested: '',
    departement: '',
    responsibleId,
    paralegalId: '',
    event: EMPTY_DRAFT,
  };
}

/** « KONÉ Amina » and « Amina KONÉ »: the capitals are the family name; without capitals, the last word. */
export function splitName(typed: string): NewClient {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  const capitals = words.filter((word) => word.length > 1 && word === word.toUpperCase());
  const family = capitals.length > 0 ? capitals : words.slice(-1);
  const given = words.filter((word) => !family.includes(word));
  return { familyName: family.join(' '), givenNames: given.join(' '), birthDate: '' };
}

function set(values: Record<string, string | null>): Record<string, string> {
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}

export interface ReadingContext {
  readonly types: readonly EventTypeView[];
  readonly timeZone: string;
}

export function firstEventOf(draft: NewDossierDraft, { types, timeZone }: ReadingContext) {
  const type = types.find(({ id }) => id === draft.event.type);
  return bodyOf(draft.event, type, timeZone);
}

/** What is sent, or null while something required is missing. */
export function newDossierBody(
  draft: NewDossierDraft,
  context: ReadingContext,
): CreateDossierBody | null {
  const { client, clientId, procedure, event, ...rest } = draft;
  const firstEvent = firstEventOf(draft, context);
  const named = clientId !== null || (client !== null && client.familyName.trim() !== '');
  if (!named || procedure === '' || (event.type !== '' && !firstEvent)) return null;
  const person = client ? { client: personOf(client) } : { clientId: clientId ?? '' };
  return { procedure, ...person, ...set(rest), ...(firstEvent ? { firstEvent } : {}) };
}
