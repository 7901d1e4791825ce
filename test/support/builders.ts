import { dateOf, indexDossier, indexPerson, newId } from '@quantieme/persistence';
import type { Database, FirmScope, FirmTransaction, Prisma } from '@quantieme/persistence';

type Fields<Create> = Omit<Partial<Create>, 'firmId'>;

/** Makes a firm. The scope acts for no person; `aUser` returns one that does. */
export async function aFirm(
  database: Database,
  fields: Partial<Prisma.FirmUncheckedCreateInput> = {},
): Promise<FirmScope> {
  const scope = { firmId: fields.id ?? newId(), userId: null };
  await database.firm(scope, ({ prisma }) =>
    prisma.firm.create({ data: { name: 'Cabinet Exemple', ...fields, id: scope.firmId } }),
  );
  return scope;
}

export interface BuiltUser {
  readonly id: string;
  readonly email: string;
  readonly scope: FirmScope;
}

export async function aUser(
  database: Database,
  { firmId }: FirmScope,
  fields: Fields<Prisma.UserUncheckedCreateInput> = {},
): Promise<BuiltUser> {
  const id = fields.id ?? newId();
  const email = fields.email ?? `${id}@exemple.test`;
  const data = {
    name: 'Claire Roux',
    initials: 'CR',
    role: 'lawyer',
    isLawyer: true,
    passwordHash: 'unusable',
    ...fields,
    firmId,
    id,
    email,
  };
  await database.firm({ firmId, userId: null }, ({ prisma }) => prisma.user.create({ data }));
  return { id, email, scope: { firmId, userId: id } };
}

export function aPerson(
  tx: FirmTransaction,
  fields: Fields<Prisma.PersonUncheckedCreateInput> = {},
): Promise<string> {
  return created(fields.id, async (id) => {
    const { familyName = 'Diallo', givenNames = 'Aminata' } = fields;
    const sortKey = `${familyName} ${givenNames}`.toLowerCase();
    const data = { kind: 'client', familyName, givenNames, sortKey, ...fields, ...own(tx, id) };
    await tx.prisma.person.create({ data });
    await indexPerson(tx, id, [familyName, givenNames]);
  });
}

export function aDossier(
  tx: FirmTransaction,
  fields: Fields<Prisma.DossierUncheckedCreateInput> = {},
): Promise<string> {
  return created(fields.id, async (id) => {
    const number = fields.number ?? 1;
    const reference = fields.reference ?? `2026-${String(number).padStart(3, '0')}`;
    const data = {
      reference,
      year: 2026,
      number,
      procedure: 'titre-sejour',
      territory: 'metropole',
      openedOn: dateOf(Temporal.PlainDate.from('2026-05-12')),
      ...fields,
      ...own(tx, id),
    };
    await tx.prisma.dossier.create({ data });
    await indexDossier(tx, id, [reference, fields.label]);
  });
}

export function anEvent(
  tx: FirmTransaction,
  fields: Fields<Prisma.EventUncheckedCreateInput> & { readonly dossierId: string },
): Promise<string> {
  return created(fields.id, async (id) => {
    const data = {
      rootId: id,
      type: 'demande-deposee',
      onDay: dateOf(Temporal.PlainDate.from('2026-05-12')),
      ...fields,
      ...own(tx, id),
    };
    await tx.prisma.event.create({ data });
  });
}

export function aDeadline(
  tx: FirmTransaction,
  fields: Fields<Prisma.DeadlineUncheckedCreateInput> & { readonly dossierId: string },
): Promise<string> {
  return created(fields.id, async (id) => {
    const day = dateOf(Temporal.PlainDate.from('2026-11-16'));
    const data = {
      key: `ta-recours-implicite-2-mois:${id}`,
      rule: 'ta-recours-implicite-2-mois',
      ruleVersion: '2016-01-01',
      nature: 'to-act',
      severity: 'fatal',
      lastDay: day,
      prudentLastDay: day,
      timeZone: 'Europe/Paris',
      precision: 'day',
      outcome: 'live',
      triggerEvent: 'naissance',
      derivation: {},
      ...fields,
      ...own(tx, id),
    };
    await tx.prisma.deadline.create({ data });
  });
}

const own = (tx: FirmTransaction, id: string) => ({ firmId: tx.scope.firmId, id });

async function created(
  given: string | undefined,
  create: (id: string) => Promise<void>,
): Promise<string> {
  const id = given ?? newId();
  await create(id);
  return id;
}
