import { isProcedure, requestedTitle } from '@quantieme/law';
import {
  activeUsers,
  knownOrganisations,
  type FirmSql,
  type KnownOrganisation,
} from '@quantieme/persistence';
import { organisationUnknown, userUnknown } from '../cases/problems.ts';
import { invalid } from '../domain-error.ts';

type Id = string | null | undefined;

/** What a dossier points to, as it was sent. */
export interface References {
  readonly responsibleId?: Id;
  readonly paralegalId?: Id;
  readonly prefectureId?: Id;
  readonly courtId?: Id;
}

const USERS = ['responsibleId', 'paralegalId'] as const;
const ORGANISATIONS = ['prefectureId', 'courtId'] as const;

/**
 * People and organisations must be the firm's own; another firm's id is an id that does not exist.
 *
 * @returns the organisations, by id
 */
export async function refuseStrangers(
  sql: FirmSql,
  references: References,
): Promise<ReadonlyMap<string, KnownOrganisation>> {
  const given = (name: keyof References) => references[name]?.toLowerCase() ?? null;
  const ids = (names: readonly (keyof References)[]) =>
    names.map(given).filter((id) => id !== null);
  const [users, organisations] = await Promise.all([
    activeUsers(sql, ids(USERS)),
    knownOrganisations(sql, ids(ORGANISATIONS)),
  ]);
  const known = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const strangerTo = (isKnown: (id: string) => boolean) => (name: keyof References) => {
    const id = given(name);
    return id !== null && !isKnown(id);
  };
  const user = USERS.find(strangerTo((id) => users.includes(id)));
  if (user !== undefined) throw userUnknown(`/${user}`);
  const organisation = ORGANISATIONS.find(strangerTo((id) => known.has(id)));
  if (organisation !== undefined) throw organisationUnknown(`/${organisation}`);
  return known;
}

export function refuseUnknownProcedure(procedure: string): void {
  if (isProcedure(procedure)) return;
  throw invalid([
    {
      pointer: '/procedure',
      code: 'dossier/unknown-procedure',
      detail: {
        fr: 'Cette procédure n’existe pas. La liste est donnée par GET /v1/procedures.',
        en: 'There is no such procedure. GET /v1/procedures lists them.',
      },
    },
  ]);
}

export function refuseUnknownTitle(title: Id): void {
  if (title === null || title === undefined || requestedTitle(title) !== null) return;
  throw invalid([
    {
      pointer: '/titleRequested',
      code: 'dossier/unknown-title',
      detail: {
        fr: 'Ce titre de séjour n’existe pas. La liste est donnée par GET /v1/titles.',
        en: 'There is no such residence title. GET /v1/titles lists them.',
      },
    },
  ]);
}
