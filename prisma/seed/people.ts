import { hashPassword, initialsOf, type Context, type Login, type Role } from '@quantieme/casework';
import { openTransports } from '@quantieme/notifications';
import {
  insertFirm,
  insertUser,
  newId,
  readFirm,
  updateFirm,
  type Database,
} from '@quantieme/persistence';

/** Of every demo account; exists in embedded mode only. */
export const DEMO_PASSWORD = 'quantieme-demo';

export interface DemoFirm {
  readonly owner: Login;
  readonly paralegal: Login;
}

const TIME_ZONE = 'Europe/Paris';

/** Letters are not written without it. */
const LETTERHEAD = {
  address: '18, rue des Écoles\n75005 Paris',
  city: 'Paris',
  bar: 'Paris',
  toque: 'D 0412',
  phone: '01 40 00 00 00',
  email: 'cabinet@demo.test',
  mediator:
    'Médiateur de la consommation de la profession d’avocat, 180, boulevard Haussmann, 75008 Paris',
};

/** The firm people try the product with: a lawyer who owns it, a paralegal, the accounts. */
export async function demoFirm(database: Database): Promise<DemoFirm> {
  const firmId = await newFirm(database, 'Cabinet Rossi & associés');
  await database.firm({ firmId, userId: null }, async (tx) => {
    const firm = await readFirm(tx, firmId);
    return updateFirm(tx, { ...firm, letterhead: LETTERHEAD });
  });
  const owner = await newPerson(database, firmId, {
    email: 'avocate@demo.test',
    name: 'Claire Rossi',
    role: 'owner',
  });
  const paralegal = await newPerson(database, firmId, {
    email: 'juriste@demo.test',
    name: 'Mai Lê',
    role: 'paralegal',
  });
  await newPerson(database, firmId, {
    email: 'compta@demo.test',
    name: 'Paul Garnier',
    role: 'billing',
  });
  return { owner, paralegal };
}

/** Another firm, to see that neither sees the other. */
export async function otherFirm(database: Database): Promise<Login> {
  const firmId = await newFirm(database, 'Autre cabinet');
  const owner = { email: 'autre@demo.test', name: 'Hugo Autre', role: 'owner' } as const;
  return newPerson(database, firmId, owner);
}

async function newFirm(database: Database, name: string): Promise<string> {
  const id = newId();
  const firm = { id, name, referencePrefix: '', timeZone: TIME_ZONE, locale: 'fr' } as const;
  await database.firm({ firmId: id, userId: null }, (tx) => insertFirm(tx, firm));
  return id;
}

interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** Straight into the tables: the demo password is one that the rules on passwords refuse. */
async function newPerson(database: Database, firmId: string, who: DemoPerson): Promise<Login> {
  const userId = newId();
  const person = {
    ...who,
    firmId,
    id: userId,
    initials: initialsOf(who.name),
    isLawyer: who.role === 'owner',
    locale: 'fr' as const,
    passwordHash: await hashPassword(DEMO_PASSWORD),
  };
  await database.firm({ firmId, userId: null }, (tx) => insertUser(tx, person));
  return { firmId, userId };
}

/** What a use case runs on when the demo acts for somebody. */
export function acting(
  database: Database,
  { firmId, userId }: Login,
  as: { readonly role: Role; readonly now: Temporal.Instant; readonly secretKey: string },
): Context {
  const clock = { now: () => as.now };
  return {
    database,
    clock,
    secretKey: as.secretKey,
    embedded: true,
    transports: openTransports({ sms: null }),
    wake: () => undefined,
    language: 'fr',
    requestId: 'demo',
    actor: {
      firmId,
      userId,
      role: as.role,
      isLawyer: as.role === 'owner',
      locale: 'fr',
      sessionId: 'demo',
      timeZone: TIME_ZONE,
    },
  };
}
