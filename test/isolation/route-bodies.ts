/** Ids that belong to no firm: the law, and links of mails. */
export const NOBODYS = [
  // Guarded by the cookie of a link: what another link sent is not found (test/api/client-page.spec.ts).
  '/v1/client-link/files/:actId',
  '/v1/client-link/attempts/:actId',
  '/v1/rules/:id',
  '/v1/invitations/:token/acceptance',
  '/v1/password-resets/:token',
  '/calendars/:token.ics',
  '/v1/letter-templates/:letter/active',
  '/v1/letter-templates/:letter/file',
  '/v1/task-lists/:procedure',
  '/v1/task-lists/:procedure/adoption',
  '/v1/task-lists/:procedure/current',
  '/v1/task-lists/:procedure/effect',
  '/v1/task-lists/:procedure/versions',
];

export const NOW = '2026-06-01T10:00:00+02:00';
const REASON = 'Une raison suffisante';
export const LAW_CHANGE = {
  rule: 'ta-recours-2-mois',
  from: '2030-01-01',
  limit: { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
  sources: [{ code: 'CJA', article: 'R421-1' }],
  reason: REASON,
};
export const ABSENCE = { from: '2026-08-03', to: '2026-08-21' };
export const EVENT = { type: 'demande-deposee', on: '2026-05-12' };

/** A body that would be accepted, for the routes that need one. A new route without its body fails with 422. */
export const BODIES: Readonly<Record<string, unknown>> = {
  'PATCH /v1/api-clients/:id': { name: 'Autre' },
  'POST /v1/api-clients/:id/secrets': {},
  'PATCH /v1/persons/:id': { familyName: 'Autre' },
  'PATCH /v1/persons/:id/facts': { facts: { 'stay.in_france': true } },
  'POST /v1/persons/:id/convictions': { offence: 'Vol' },
  'PATCH /v1/persons/:id/convictions/:convictionId': { final: true },
  'PUT /v1/persons/:id/record-answers': { criterion: 'work', answer: 'Oui' },
  'POST /v1/persons/:id/questionnaires': { language: 'ar' },
  'POST /v1/persons/:id/relations': { personId: '$person', kind: 'conjoint' },
  'PATCH /v1/organisations/:id': { name: 'Autre' },
  'PATCH /v1/webhooks/:id': { description: 'Autre' },
  'POST /v1/webhooks/:id/replay': { since: NOW },
  'PATCH /v1/dossiers/:id': { label: 'Autre' },
  'POST /v1/dossiers/:id/client-links': {
    personId: '$person',
    language: 'ar',
    documents: true,
    attempts: false,
  },
  'POST /v1/dossiers/:id/participants': { personId: '$person', role: 'contact' },
  'POST /v1/dossiers/:id/events': EVENT,
  'POST /v1/dossiers/:id/events/preview': EVENT,
  'PUT /v1/dossiers/:id/events/:eventId': { ...EVENT, reason: REASON },
  'POST /v1/dossiers/:id/events/:eventId/annulment': { reason: REASON },
  'POST /v1/dossiers/:id/notes': { body: 'Une note' },
  'PUT /v1/dossiers/:id/notes/:noteId': { body: 'Une note' },
  'POST /v1/dossiers/:id/letters': { letter: 'bordereau-pieces' },
  'POST /v1/dossiers/:id/letters/preview': { letter: 'bordereau-pieces' },
  'PUT /v1/letters/:id': {},
  'POST /v1/letters/:id/sent': { on: '2026-05-20', channel: 'lrar' },
  'PUT /v1/dossiers/:id/checklist/answers': { answers: { 'pieces.marie': true } },
  'PUT /v1/dossiers/:id/checklist/items/:kind': { decision: 'added' },
  'POST /v1/dossiers/:id/bundle': { proceeding: 'annulation' },
  'PUT /v1/bundles/:id': { exhibits: [] },
  'POST /v1/bundles/:id/filing': { on: '2026-05-20' },
  'POST /v1/dossiers/:id/tasks': { label: 'Appeler' },
  'POST /v1/dossiers/:id/task-list/preview': { number: 0 },
  'PUT /v1/dossiers/:id/task-list': { number: 0 },
  'POST /v1/dossiers/:id/closing': {},
  'PATCH /v1/tasks/:id': { label: 'Rappeler' },
  'PATCH /v1/documents/:id': { title: 'Autre' },
  'POST /v1/documents/:id/reject': { code: 'R01' },
  'PATCH /v1/deadlines/:id': { assigneeId: null },
  'POST /v1/deadlines/:id/completion': {},
  'POST /v1/deadlines/:id/completion/confirmation': {},
  'POST /v1/deadlines/:id/confirmation': { accept: true, reason: REASON },
  'PUT /v1/deadlines/:id/reading': { name: 'prevailing', reason: REASON },
  'POST /v1/alerts/:id/acknowledgement': {},
  'POST /v1/opportunities/:id/decision': { state: 'planned' },
  'PUT /v1/imports/:id/mapping': { columns: [{ field: 'familyName' }] },
  'PATCH /v1/users/:id': { name: 'Autre' },
  'PATCH /v1/time-entries/:id': { minutes: 30 },
  'PATCH /v1/expenses/:id': { description: 'Autre' },
  'POST /v1/billings/:id/reversal': { reason: REASON },
  'POST /v1/timers/:id/entry': { description: 'Appel' },
  'POST /v1/dossiers/:id/suggested-times': { act: 'event:1' },
  'POST /v1/dossiers/:id/suggested-times/dismissal': { act: 'event:1' },
  'POST /v1/dossiers/:id/fees': {
    kind: 'fixed',
    label: 'Forfait',
    dueOn: '2026-06-01',
    amount: { amount: 100, currency: 'EUR' },
  },
  'POST /v1/dossiers/:id/fee-agreements': { kind: 'hourly', from: '2026-06-01' },
  'POST /v1/dossiers/:id/legal-aid': { line: 'cnda' },
  'PATCH /v1/legal-aid/:id': { sharePercent: 55 },
};

/** Routes whose body is a file. */
export const UPLOADS = ['POST /v1/dossiers/:id/documents', 'POST /v1/documents/:id/versions'];
