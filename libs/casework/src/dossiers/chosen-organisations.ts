import type { Territory } from '@quantieme/calendar';
import type { UpdateDossierBody } from '@quantieme/contracts';
import type { Authority } from '@quantieme/law';
import type { DossierFields, FirmSql, KnownOrganisation } from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';
import { authorityFor, courtOf, prefectureOf } from './dossier-defaults.ts';
import { refuseStrangers } from './dossier-references.ts';

/** Organisations that a change names, by id. */
export type Chosen = ReadonlyMap<string, KnownOrganisation>;

const PLACES = [
  ['prefectureOf', 'prefectureId', prefectureOf],
  ['courtOf', 'courtId', courtOf],
] as const;

/** A body whose authorities of the registry have become organisations of the firm, made where it had none. */
export async function chosenOrganisations(
  sql: FirmSql,
  body: UpdateDossierBody,
): Promise<{ readonly body: UpdateDossierBody; readonly chosen: Chosen }> {
  const asked = PLACES.flatMap(([place, id, find]) => {
    const authority = authorityAsked(body, place, id);
    return authority === null ? [] : [{ id, find: () => find(sql, authority) }];
  });
  const chosen = new Map(await refuseStrangers(sql, body));
  const ids: Partial<Record<'prefectureId' | 'courtId', string>> = {};
  for (const { id, find } of asked) {
    const organisation = await find();
    ids[id] = organisation.id;
    chosen.set(organisation.id, organisation);
  }
  return { body: { ...body, ...ids }, chosen };
}

function authorityAsked(
  body: UpdateDossierBody,
  place: 'prefectureOf' | 'courtOf',
  id: 'prefectureId' | 'courtId',
): Authority | null {
  const authority = authorityFor(body[place], `/${place}`);
  if (authority === null || body[id] === undefined) return authority;
  throw invalid([
    {
      pointer: `/${place}`,
      code: 'dossier/organisation-twice',
      detail: {
        fr: `Indiquez ${place} ou ${id}, l’un des deux.`,
        en: `Give either ${place} or ${id}.`,
      },
    },
  ]);
}

interface Place {
  readonly before: Pick<DossierFields, 'territory' | 'prefectureId' | 'courtId'>;
  readonly sent: string | undefined;
  readonly prefectureId: string | null;
  readonly courtId: string | null;
}

/**
 * The territory whose holidays and clock deadlines follow: what is said, else that of the court just chosen, else that
 * of the préfecture just chosen while there is no court.
 */
export function territoryAfter(
  { before, sent, prefectureId, courtId }: Place,
  chosen: Chosen,
): Territory {
  if (sent !== undefined) return sent as Territory;
  const of = (id: string | null) => chosen.get(id?.toLowerCase() ?? '')?.territory;
  if (courtId !== before.courtId && courtId !== null) return of(courtId) ?? before.territory;
  if (courtId === null && prefectureId !== before.prefectureId) {
    return of(prefectureId) ?? before.territory;
  }
  return before.territory;
}
