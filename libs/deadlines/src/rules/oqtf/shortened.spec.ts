import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation } from '../../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;
const MONTH = 'oqtf-recours-1-mois';
const DAYS = 'oqtf-recours-7-jours';
const SWITCH = 'oqtf-changement-de-situation';

const told = (on: string, known: object = {}): EventWords => [
  'retention-notifiee',
  on,
  { at: `${on}T10:00+02:00`, informed: true, ...known },
];

function limit(key: string, ...events: readonly EventWords[]) {
  const found = compute(events, OQTF).deadlines.find((deadline) => deadline.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

/** Outcome, legal and prudent ends, as text. */
function line(key: string, ...events: readonly EventWords[]): string {
  const { outcome, lastDay, prudentLastDay } = limit(key, ...events);
  return `${outcome} ${String(lastDay)} ${String(prudentLastDay)}`;
}

describe('detention told to the person, seven days running (CESEDA R921-1 al. 2)', () => {
  it.each<[string, object, string]>([
    ['transfert-notifie', {}, 'L572-4'],
    ['irtf-notifiee', { situation: 'libre' }, 'L614-4'],
    ['irtf-prolongee', { situation: 'libre' }, 'R614-2'],
    ['remise-notifiee', { situation: 'assigne' }, 'L623-1'],
    ['pays-renvoi-notifie', { situation: 'assigne' }, 'L721-5'],
    ['ue-interdiction-circulation', { situation: 'detenu' }, 'L251-7'],
    ['delai-depart-supprime', { situation: 'assigne' }, 'L614-2'],
  ])('%s %j: 48 hours from the information, since %s opens them', (type, known, article) => {
    const events: EventWords[] = [[type, '2025-06-02', { ...known }], told('2025-06-05')];
    const deadline = limit(`${DAYS}@e1`, ...events);
    expect(line(`${DAYS}@e1`, ...events)).toBe('live 2025-06-07 2025-06-07');
    expect(String(deadline.expiresAt)).toBe('2025-06-07T08:00:00Z');
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA R921-1', `CESEDA ${article}`]),
    );
  });

  it.each<[string, object, string]>([
    ['cma-refus-notifie', {}, 'L555-1'],
    ['cma-rapo-rejet', {}, 'L555-1'],
    ['assignation-notifiee', { basis: 'L731-1' }, 'L732-8'],
  ])('%s %j: %s names the seven days alone, prudently 48 hours', (type, known, article) => {
    const events: EventWords[] = [[type, '2025-06-02', { ...known }], told('2025-06-05')];
    expect(line(`${DAYS}@e1`, ...events)).toBe('live 2025-06-09 2025-06-07');
    expect(articlesOf(limit(`${DAYS}@e1`, ...events))).toContain(`CESEDA ${article}`);
    const late: EventWords[] = [[type, '2025-06-02', { ...known }], told('2025-06-08')];
    expect(line(`${DAYS}@e1`, ...late)).toBe('live 2025-06-09 2025-06-09');
  });

  it.each<[string, EventWords, string]>([
    ['the eve of the last day', told('2025-06-08'), 'live 2025-06-10 2025-06-10'],
    ['the last day', told('2025-06-09'), 'live 2025-06-11 2025-06-11'],
    ['the day after', told('2025-06-10'), 'live 2025-06-09 2025-06-09'],
    [
      'explained the next day, no hour',
      told('2025-06-05', { informedOn: '2025-06-06' }),
      'live 2025-06-08 2025-06-07',
    ],
    ['not told', told('2025-06-05', { informed: false }), 'live 2025-06-09 2025-06-07'],
  ])('a transfer of 2 June, detention %s', (_when, detention, expected) => {
    expect(line(`${DAYS}@e1`, ['transfert-notifie', '2025-06-02'], detention)).toBe(expected);
  });

  it('says why, step by step', () => {
    const deadline = limit(
      `${DAYS}@e1`,
      ['transfert-notifie', '2025-06-02'],
      told('2025-06-05', { informedOn: '2025-06-05' }),
    );
    expect(derivation(deadline).slice(-3)).toEqual([
      'switch 2025-06-05 CESEDA R921-1',
      'switch CESEDA L572-4',
      'hours 2025-06-07 CESEDA L921-1',
    ]);
  });

  it('a second detention does not interrupt the 48 hours of the first', () => {
    const events: EventWords[] = [
      ['transfert-notifie', '2025-06-02'],
      told('2025-06-04'),
      told('2025-06-05'),
    ];
    expect(line(`${DAYS}@e1`, ...events)).toBe('live 2025-06-06 2025-06-06');
    const free: EventWords = ['oqtf-notifiee', '2025-06-02', { situation: 'libre' }];
    expect(line(`${SWITCH}@e2`, free, told('2025-06-04'), told('2025-06-05'))).toBe(
      'live 2025-06-06 2025-06-06',
    );
  });
});

describe('house arrest or prison told to the person, the month running', () => {
  it.each<[EventWords, string, string]>([
    [['assignation-notifiee', '2025-06-12', { basis: 'L731-1', informed: true }], 'R921-1', '19'],
    [['ecrou', '2025-06-12', { informedOn: '2025-06-13' }], 'R921-2', '20'],
  ])('%j: seven days (%s)', (measure, article, day) => {
    const country: EventWords = ['pays-renvoi-notifie', '2025-06-02', { situation: 'libre' }];
    const expected = `live 2025-06-${day} 2025-06-${day}`;
    expect(line(`${MONTH}@e1`, country, measure)).toBe(expected);
    expect(articlesOf(limit(`${MONTH}@e1`, country, measure))).toContain(`CESEDA ${article}`);
    const again: EventWords = ['ecrou', '2025-06-14', { informed: true }];
    expect(line(`${MONTH}@e1`, country, measure, again)).toBe(expected);
    expect(line(`${MONTH}@e1`, country, measure, told('2025-06-15'))).toBe(
      'live 2025-06-17 2025-06-17',
    );
  });
});

describe('no limit against an obligation goes without a successor', () => {
  const first: EventWords = ['oqtf-notifiee', '2025-06-02', { situation: 'libre' }];
  const second: EventWords = ['oqtf-notifiee', '2025-06-10', { situation: 'libre' }];
  const arrest: EventWords = [
    'assignation-notifiee',
    '2025-06-12',
    { basis: 'L731-1', informed: true },
  ];

  it('two obligations, then a house arrest: each has its seven days', () => {
    const events = [first, second, arrest];
    expect(line(`${MONTH}@e1`, ...events)).toBe('live 2025-06-19 2025-06-19');
    expect(line(`${MONTH}@e2`, ...events)).toBe('superseded 2025-07-11 2025-07-11');
    expect(limit(`${SWITCH}@e3`, ...events).dependsOn).toBe(`${MONTH}@e2`);
  });

  it('then detention: each has its 48 hours', () => {
    const events = [first, second, arrest, told('2025-06-16')];
    expect(line(`${MONTH}@e1`, ...events)).toBe('live 2025-06-18 2025-06-18');
    expect(line(`${SWITCH}@e3`, ...events)).toBe('superseded 2025-06-19 2025-06-19');
    expect(limit(`${SWITCH}@e4`, ...events).dependsOn).toBe(`${SWITCH}@e3`);
  });

  it('a house arrest, a newer obligation, then detention', () => {
    const newer: EventWords = ['oqtf-notifiee', '2025-06-13', { situation: 'assigne' }];
    const events = [first, arrest, newer, told('2025-06-16')];
    expect(line(`${SWITCH}@e2`, ...events)).toBe('live 2025-06-18 2025-06-18');
    expect(limit(`${SWITCH}@e4`, ...events).dependsOn).toBe(`${DAYS}@e3`);
  });
});

describe('house arrest and detention on one day (CESEDA R921-1 al. 2)', () => {
  const free: EventWords = ['oqtf-notifiee', '2025-06-02', { situation: 'libre' }];
  const arrest = (known: object = {}): EventWords => [
    'assignation-notifiee',
    '2025-06-12',
    { basis: 'L731-1', informed: true, ...known },
  ];

  it.each<[string, object, object, string]>([
    ['nobody told of the detention', {}, { informed: false }, 'live 2025-06-19 2025-06-14'],
    ['told of both', {}, {}, 'live 2025-06-19 2025-06-14'],
    [
      'the arrest in the morning',
      { at: '2025-06-12T09:00+02:00' },
      {},
      'live 2025-06-19 2025-06-14',
    ],
    ['at the same minute', { at: '2025-06-12T10:00+02:00' }, {}, 'live 2025-06-19 2025-06-14'],
    ['the arrest last', { at: '2025-06-12T18:00+02:00' }, {}, 'live 2025-06-19 2025-06-19'],
  ])('%s', (_what, ofArrest, ofDetention, expected) => {
    const events = [free, arrest(ofArrest), told('2025-06-12', ofDetention)];
    for (const rule of [SWITCH, DAYS]) expect(line(`${rule}@e2`, ...events)).toBe(expected);
    expect(limit(`${SWITCH}@e3`, ...events).outcome).toBe('live');
  });
});

describe('time to rule once the limit was shortened (CESEDA L921-1, L921-2)', () => {
  const filed = (on: string): EventWords => ['requete-deposee', on];
  it.each<[string, EventWords, EventWords, string]>([
    ['told: 96 hours from the end of the 48', told('2025-06-05'), filed('2025-06-06'), '06-11'],
    [
      'not told: fifteen days',
      told('2025-06-05', { informed: false }),
      filed('2025-06-06'),
      '06-21',
    ],
    ['detained once it had run out', told('2025-06-10'), filed('2025-06-11'), '06-26'],
  ])('a transfer, %s', (_what, detention, application, expected) => {
    const events: EventWords[] = [['transfert-notifie', '2025-06-02'], detention, application];
    const { lastDay } = limit('eloignement-jugement@e3', ...events);
    expect(String(lastDay)).toBe(`2025-${expected}`);
  });

  it('house arrest and reception: fifteen days whatever the detention', () => {
    const refused: EventWords = ['cma-refus-notifie', '2025-06-02'];
    const { lastDay } = limit(
      'eloignement-jugement@e3',
      refused,
      told('2025-06-05'),
      filed('2025-06-06'),
    );
    expect(String(lastDay)).toBe('2025-06-21');
  });
});
