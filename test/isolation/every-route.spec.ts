import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, Answer } from '../support/api-client.ts';
import { startApi, type TestApi, type TestFirm } from '../support/api.ts';
import { BILLING_RESOURCES, furnishBilling } from '../support/billing.ts';
import { aReadyBundle } from '../support/bundles.ts';
import { anIssuedInvoice } from '../support/invoices.ts';
import { openDossier, record } from '../support/cases.ts';
import { DESK_RESOURCES, furnishDesk } from '../support/desk.ts';
import { aMadeExport } from '../support/firm-exports.ts';
import { storeLetter } from '../support/letters.ts';
import { aReceivedMail } from '../support/received-mails.ts';
import { anApiClient } from '../support/machines.ts';
import { aRefusedMessage } from '../support/messages.ts';
import { aPdf, upload } from '../support/uploads.ts';
import { furnishWebhooks } from '../support/webhooks.ts';
import { REFUGEE, sweepClients } from '../support/portfolio.ts';
import type { Belongings } from './belongings.ts';
import { ABSENCE, BODIES, EVENT, LAW_CHANGE, NOBODYS, NOW, UPLOADS } from './route-bodies.ts';

const A_FILE = { name: 'note.pdf', bytes: await aPdf('Confidentiel') };

let api: TestApi;
let mine: Belongings;
let theirs: Belongings;
let attacker: ApiClient;

const created = (answer: Answer<{ id: string }>): string => {
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.id;
};

async function anOpportunity(owner: ApiClient, person: string): Promise<string> {
  await owner.patch(`/v1/persons/${person}/facts`, { facts: REFUGEE });
  for (const firm of ['a', 'b'] as const) await sweepClients(api, NOW, firm);
  return (await owner.get(`/v1/opportunities?person=${person}`)).body.data[0].id;
}

/** One of everything a firm can have. */
async function furnish(firm: TestFirm): Promise<Belongings> {
  const owner = await firm.as('owner');
  const dossier = await openDossier(owner);
  const recorded = await record(owner, dossier.id, EVENT);
  const person = dossier.clients[0]?.id ?? '';
  const other = created(await owner.post('/v1/persons', { familyName: 'Diop', kind: 'relative' }));
  const relation = { personId: other, kind: 'conjoint' };
  const alerts = await owner.get(`/v1/alerts?dossier=${dossier.id}`);
  const sessions = await owner.get('/v1/sessions');
  const deadline = recorded.dossier.deadlines[0]?.id ?? '';
  const machine = await anApiClient(firm, ['dossier:read']);
  const document = created(await upload(owner, `/v1/dossiers/${dossier.id}/documents`, A_FILE));
  return {
    ...(await furnishBilling(owner, dossier.id)),
    ...(await furnishWebhooks(api, firm)),
    ...(await furnishDesk(owner, firm)),
    apiClient: machine.id,
    apiSecret: machine.secrets[0]?.id ?? '',
    dossier: dossier.id,
    person,
    relation: created(await owner.post(`/v1/persons/${person}/relations`, relation)),
    conviction: created(await owner.post(`/v1/persons/${person}/convictions`, { offence: 'Vol' })),
    questionnaire: created(
      await owner.post(`/v1/persons/${person}/questionnaires`, { language: 'fr' }),
    ),
    clientLink: created(
      await owner.post(`/v1/dossiers/${dossier.id}/client-links`, {
        personId: person,
        language: 'fr',
        documents: true,
        attempts: false,
      }),
    ),
    organisation: dossier.court?.id ?? '',
    event: recorded.event.id,
    deadline,
    bundle: await aReadyBundle(owner, dossier.id, document),
    certificate: created(await owner.post(`/v1/deadlines/${deadline}/certificates`)),
    opportunity: await anOpportunity(owner, person),
    alert: alerts.body.data[0].id,
    message: await aRefusedMessage(api.database, {
      scope: firm.scope,
      alertId: alerts.body.data[0].id,
      recipientId: firm.users.lawyer.id,
    }),
    document,
    note: created(await owner.post(`/v1/dossiers/${dossier.id}/notes`, { body: 'Confidentiel' })),
    user: firm.users.paralegal.id,
    session: sessions.body.data[0].id,
    calendarFeed: created(
      await owner.post('/v1/calendar-feeds', {
        scope: 'firm',
        label: 'Bureau',
        titles: 'neutral',
      }),
    ),
    letter: await storeLetter(api, firm, dossier.id),
    mail: await aReceivedMail(api, firm, dossier.id),
    firmExport: await aMadeExport(api.database, firm.users.owner.scope),
    ...(await anIssuedInvoice(owner)),
    lawChange: created(await owner.post('/v1/law-changes', LAW_CHANGE)),
    task: (await owner.post(`/v1/dossiers/${dossier.id}/tasks`, { label: 'Confidentiel' })).body
      .tasks[0].id,
    import: created(
      await upload(owner, '/v1/imports?kind=persons', {
        name: 'clients.csv',
        bytes: Buffer.from('Nom\nConfidentiel\n'),
      }),
    ),
    absence: created(
      await owner.post('/v1/absences', { ...ABSENCE, deputyId: firm.users.lawyer.id }),
    ),
  };
}

const RESOURCES: Readonly<Record<string, keyof Belongings>> = {
  persons: 'person',
  organisations: 'organisation',
  dossiers: 'dossier',
  deadlines: 'deadline',
  documents: 'document',
  bundles: 'bundle',
  certificates: 'certificate',
  alerts: 'alert',
  messages: 'message',
  opportunities: 'opportunity',
  users: 'user',
  sessions: 'session',
  'law-changes': 'lawChange',
  'calendar-feeds': 'calendarFeed',
  absences: 'absence',
  ...DESK_RESOURCES,
  letters: 'letter',
  exports: 'firmExport',
  'received-mails': 'mail',
  tasks: 'task',
  webhooks: 'webhook',
  invoices: 'invoice',
  payments: 'payment',
  ...BILLING_RESOURCES,
  'api-clients': 'apiClient',
  imports: 'import',
};
const NESTED: Readonly<Record<string, keyof Belongings>> = {
  ':eventId': 'event',
  ':noteId': 'note',
  ':personId': 'person',
  ':relationId': 'relation',
  ':convictionId': 'conviction',
  ':questionnaireId': 'questionnaire',
  ':linkId': 'clientLink',
  ':deliveryId': 'webhookDelivery',
  ':secretId': 'apiSecret',
  ':agreementId': 'agreement',
};

/** The route with ids in the places of its parameters. */
function fill(path: string, outer: Belongings, inner: Belongings): string {
  const [, version, resource = '', ...rest] = path.split('/');
  const outerId = RESOURCES[resource];
  const parts = rest.map((part) => {
    if (!part.startsWith(':')) return part === 'activity' ? `${part}?kind=task` : part;
    if (part === ':kind') return 'domicile';
    const nested = NESTED[part];
    if (nested !== undefined) return inner[nested];
    return outerId === undefined ? '01890a5d-ac96-774b-bcce-b302099a8057' : outer[outerId];
  });
  return ['', version, resource, ...parts].join('/');
}

function withParameters() {
  return api.routes
    .all()
    .filter(({ method, path }) => method !== 'HEAD' && path.includes('/:') && !path.includes('*'))
    .filter(({ path }) => !NOBODYS.includes(path));
}

function send(
  client: ApiClient,
  route: { method: string; path: string },
  path: string,
  own: Belongings,
) {
  const name = `${route.method} ${route.path}`;
  const form = UPLOADS[name];
  if (form !== undefined) return upload(client, path, { ...A_FILE, ...form });
  const body = BODIES[name];
  const sent = JSON.stringify(body)?.replace('$person', own.person);
  return client.send(route.method, path, sent, { 'If-Match': '"1"' });
}

beforeAll(async () => {
  api = await startApi();
  api.setNow(NOW);
  mine = await furnish(api.firms.a);
  theirs = await furnish(api.firms.b);
  attacker = await api.firms.a.as('owner');
});
afterAll(() => api.close());

describe('every route with parameters, called with another firm’s ids', () => {
  it('answers 404, and tells nothing else apart', async () => {
    const found: string[] = [];
    for (const route of withParameters()) {
      const isNested = Object.keys(NESTED).some((name) => route.path.includes(name));
      const paths = [
        fill(route.path, theirs, theirs),
        ...(isNested ? [fill(route.path, mine, theirs)] : []),
      ];
      for (const path of paths) {
        const answer = await send(attacker, route, path, mine);
        if (answer.status !== 404) found.push(`${answer.status} ${route.method} ${route.path}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('knows enough routes for that to mean something', () => {
    expect(withParameters().length).toBeGreaterThan(30);
  });

  it('answers its own firm: the ids were right', async () => {
    const owner = await api.firms.b.as('owner');
    const lost: string[] = [];
    for (const route of withParameters().filter(({ method }) => method === 'GET')) {
      if (route.path.startsWith('/v1/mailbox')) continue;
      const answer = await send(owner, route, fill(route.path, theirs, theirs), theirs);
      if (answer.status !== 200) lost.push(`${answer.status} ${route.method} ${route.path}`);
    }
    expect(lost).toEqual([]);
  });

  it('changed nothing of the other firm', async () => {
    const { body } = await (await api.firms.b.as('owner')).get(`/v1/dossiers/${theirs.dossier}`);
    expect(body.events).toHaveLength(1);
    expect(body.notes).toHaveLength(1);
    expect(body.label).toBe('');
  });
});

describe('another firm’s id inside a body', () => {
  it.each([
    ['a client', '/clientId', () => ({ clientId: theirs.person })],
    ['a lawyer', '/responsibleId', () => ({ clientId: mine.person, responsibleId: theirs.user })],
    ['a court', '/courtId', () => ({ clientId: mine.person, courtId: theirs.organisation })],
  ])('%s of a new dossier is 404', async (_what, pointer, ids) => {
    const answer = await attacker.post('/v1/dossiers', { procedure: 'premiere-demande', ...ids() });
    expect(answer.status).toBe(404);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('is 404 for a relation, a participant and an assignee', async () => {
    const relation = { personId: theirs.person, kind: 'conjoint' };
    const participant = { personId: theirs.person, role: 'client' };
    const answers = [
      await attacker.post(`/v1/persons/${mine.person}/relations`, relation),
      await attacker.post(`/v1/dossiers/${mine.dossier}/participants`, participant),
      await attacker.patch(
        `/v1/deadlines/${mine.deadline}`,
        { assigneeId: theirs.user },
        { 'If-Match': '"1"' },
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});

describe('lists', () => {
  it.each([
    'persons',
    'organisations',
    'dossiers',
    'deadlines',
    'certificates',
    'alerts',
    'opportunities',
    'documents',
    'calendar-feeds',
    'audit',
    'tasks',
    'time-entries',
    'expenses',
    'rates',
    'teams',
    'saved-views',
    'billings',
    'unbilled',
    'api-clients',
  ])('of %s hold nothing of the other firm', async (resource) => {
    const answer = await attacker.get(`/v1/${resource}?limit=200`);
    expect(answer.status).toBe(200);
    expect(answer.body.data.length).toBeGreaterThan(0);
    const text = JSON.stringify(answer.body);
    expect(Object.values(theirs).filter((id) => text.includes(id))).toEqual([]);
  });

  it('of search results neither', async () => {
    const { body } = await attacker.get('/v1/search?q=kone');
    expect(body.persons.map(({ id }: { id: string }) => id)).toEqual([mine.person]);
    expect(body.dossiers.map(({ id }: { id: string }) => id)).toEqual([mine.dossier]);
  });
});
