import type { DocumentKind } from '../document-kind.ts';
import { HOME } from './home.ts';
import { IDENTITY } from './identity.ts';
import { APPOINTMENT, LITIGATION, NATIONALITY, RECORD } from './litigation.ts';
import { PROTECTION, REGROUPEMENT, UNION, VISA } from './regroupement.ts';
import { RESOURCES, STUDIES } from './resources.ts';
import { FAMILY_LIFE, STAY } from './stay.ts';

/** Every kind of document that offices and courts ask for, by family. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  ...IDENTITY,
  ...HOME,
  ...STAY,
  ...FAMILY_LIFE,
  ...RESOURCES,
  ...STUDIES,
  ...REGROUPEMENT,
  ...VISA,
  ...PROTECTION,
  ...UNION,
  ...RECORD,
  ...APPOINTMENT,
  ...LITIGATION,
  ...NATIONALITY,
];

const BY_ID: ReadonlyMap<string, DocumentKind> = new Map(
  DOCUMENT_KINDS.map((kind) => [kind.id, kind]),
);

/** The kind of an id of the catalogue; null when there is none. */
export const documentKind = (id: string): DocumentKind | null => BY_ID.get(id) ?? null;
