import type { OrganisationKind } from '@quantieme/law';
import type { FirmSql } from '../../sql-runner.ts';

/** What stands at the head of the firm's letters; a name that is absent is not known. */
export type Letterhead = Readonly<Record<string, string>>;

type Address = Readonly<Record<string, string | null>>;

/** The client in whose name letters are written, as the firm knows him. */
export interface LetterClient {
  readonly familyName: string;
  readonly givenNames: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly birthPlace: string | null;
  readonly nationalities: readonly string[];
  readonly sex: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: Address;
  readonly foreignerNumber: string | null;
}

export interface LetterOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly service: string | null;
  readonly departement: string | null;
  /** Départements or countries for which the firm says it is the competent one. */
  readonly serves: readonly string[];
  readonly address: Address;
}

/** What a letter says that the file of the dossier does not hold. */
export interface LetterFacts {
  readonly firmName: string;
  readonly letterhead: Letterhead;
  /** The first of the dossier; null: it has none yet. */
  readonly client: LetterClient | null;
  readonly prefecture: LetterOrganisation | null;
  readonly court: LetterOrganisation | null;
  /** Whom else the firm writes to. */
  readonly organisations: readonly LetterOrganisation[];
}

const CLIENT = `SELECT jsonb_build_object('familyName', p.family_name, 'givenNames', p.given_names,
      'birthDate', p.birth_date, 'birthPlace', p.birth_place, 'nationalities', to_jsonb(p.nationalities), 'sex', p.sex,
      'email', p.email, 'phone', p.phone, 'address', p.address, 'foreignerNumber', p.foreigner_number)
    FROM dossier_persons dp
    JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
   WHERE dp.firm_id = d.firm_id AND dp.dossier_id = d.id AND dp.role = 'client'
   ORDER BY dp.position, p.id LIMIT 1`;

const ORGANISATION = `jsonb_build_object('kind', o.kind, 'name', o.name, 'service', o.service, 'address', o.address,
      'departement', o.departement, 'serves', to_jsonb(o.serves))`;

const organisation = (column: string) =>
  `(SELECT ${ORGANISATION} FROM organisations o
     WHERE o.firm_id = d.firm_id AND o.id = d.${column})`;

const FACTS = `SELECT f.name AS "firmName", f.letterhead, (${CLIENT}) AS client,
    ${organisation('prefecture_id')} AS prefecture, ${organisation('court_id')} AS court,
    (SELECT coalesce(jsonb_agg(${ORGANISATION} ORDER BY o.name, o.id), '[]') FROM organisations o
      WHERE o.firm_id = d.firm_id AND o.archived_at IS NULL
        AND o.kind NOT IN ('prefecture', 'tribunal', 'employer', 'other')) AS organisations
  FROM dossiers d JOIN firms f ON f.id = d.firm_id WHERE d.firm_id = $1 AND d.id = $2`;

/** Null when the firm has no such dossier. */
export async function readLetterFacts(
  sql: FirmSql,
  dossierId: string,
): Promise<LetterFacts | null> {
  const [row] = await sql.query<LetterFacts>(FACTS, [sql.scope.firmId, dossierId]);
  return row ?? null;
}
