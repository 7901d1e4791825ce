import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '@quantieme/law';
import { readFacts } from '../facts/read-facts.ts';
import { infer, type ClientRecord, type Relative } from './index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const ON = '2026-11-22';
const NOTHING: ClientRecord = {
  person: { birthDate: null, nationalities: [] },
  relatives: [],
  events: [],
};

function relative(kind: string, known: Partial<Relative> = {}): Relative {
  return {
    id: `${kind}-1`,
    kind,
    birthDate: null,
    nationalities: [],
    fromOn: null,
    toOn: null,
    ...known,
  };
}

function event(type: string, on: string, known: Partial<CaseEvent> = {}): CaseEvent {
  return { id: `${type}-${on}`, type, on: day(on), at: null, dates: {}, details: {}, ...known };
}

const said = (record: Partial<ClientRecord>, on = ON) => {
  const inferred = infer({ ...NOTHING, ...record }, day(on));
  const facts = Object.fromEntries(inferred.map(({ fact, value }) => [fact, value]));
  expect(readFacts(facts, on).problems).toEqual([]);
  return facts;
};

describe('what the firm has recorded already', () => {
  it('says nothing where nothing is known', () => {
    expect(infer(NOTHING, day(ON))).toEqual([]);
  });

  it('gives birth and nationalities', () => {
    const person = { birthDate: day('2001-02-28'), nationalities: ['TN', 'ML'] };
    expect(said({ person })).toEqual({
      'person.birth_date': '2001-02-28',
      'person.nationality': ['TN', 'ML'],
    });
  });

  it('names the record that says it', () => {
    const wife = relative('conjoint', { id: 'wife' });
    expect(infer({ ...NOTHING, relatives: [wife] }, day(ON))).toEqual([
      { fact: 'union.type', value: 'marriage', from: 'family', id: 'wife' },
    ]);
  });
});

describe('the family graph', () => {
  it.each([
    ['2023-11-20', {}],
    ['2023-11-21', { 'union.type': 'marriage' }],
    ['2026-03-01', { 'union.type': 'marriage' }],
    ['2026-03-02', {}],
  ])('a marriage from 21 November 2023 to 2 March 2026, on %s: %j', (on, expected) => {
    const known = { fromOn: day('2023-11-21'), toOn: day('2026-03-02'), nationalities: ['FR'] };
    const facts = said({ relatives: [relative('conjoint', known)] }, on);
    const married = 'union.type' in expected;
    expect(facts).toEqual(
      married
        ? {
            ...expected,
            'union.marriage_date': '2023-11-21',
            'union.partner_is_french': true,
          }
        : {},
    );
  });

  it.each([
    ['partenaire', 'pacs'],
    ['concubin', 'cohabitation'],
  ])('a %s says %s, no date of marriage, and no nationality that nobody recorded', (kind, type) => {
    expect(said({ relatives: [relative(kind, { fromOn: day('2020-01-01') })] })).toEqual({
      'union.type': type,
    });
  });

  it('a foreign spouse is not French', () => {
    const relatives = [relative('conjoint', { nationalities: ['DZ'] })];
    expect(said({ relatives })['union.partner_is_french']).toBe(false);
  });

  it('two unions at once say nothing', () => {
    expect(said({ relatives: [relative('conjoint'), relative('concubin')] })).toEqual({});
  });

  it.each([
    ['2026-11-21', {}],
    ['2026-11-22', { 'child.birth_date': '2026-11-22' }],
    ['2044-11-21', { 'child.birth_date': '2026-11-22' }],
    ['2044-11-22', {}],
  ])('the only child, born on 22 November 2026, on %s: %j', (on, expected) => {
    const relatives = [relative('enfant', { birthDate: day('2026-11-22') })];
    expect(said({ relatives }, on)).toEqual(expected);
  });

  it('of several minor children the French one is meant; two who could be say nothing', () => {
    const foreign = relative('enfant', { birthDate: day('2015-05-05'), nationalities: ['ML'] });
    const french = relative('enfant', { birthDate: day('2020-06-06'), nationalities: ['FR'] });
    expect(said({ relatives: [foreign, french] })).toEqual({ 'child.birth_date': '2020-06-06' });
    expect(said({ relatives: [foreign, foreign] })).toEqual({});
    expect(said({ relatives: [french, french] })).toEqual({});
  });

  it('parents, brothers and sisters say nothing', () => {
    const birthDate = day('2015-05-05');
    const relatives = [relative('parent', { birthDate }), relative('fratrie', { birthDate })];
    expect(said({ relatives })).toEqual({});
  });
});

describe('the events of the dossiers', () => {
  it('the card that ends last, even ahead, with its title', () => {
    const title = 'cst-vpf-conjoint-francais-visa';
    const events = [
      event('titre-expire-bientot', '2027-04-30', { details: { title } }),
      event('titre-obtenu', '2024-05-01', { dates: { expiresOn: day('2025-04-30') } }),
      event('carte-remise', '2024-05-01'),
    ];
    expect(said({ events })).toEqual({
      'stay.current_title_end': '2027-04-30',
      'stay.current_title_id': title,
    });
  });

  it.each([
    ['entree', '2026-11-21'],
    ['ue-arrivee', '2026-11-22'],
  ])('%s on %s is the last entry', (type, on) => {
    expect(said({ events: [event('entree', '2019-01-01'), event(type, on)] })).toEqual({
      'entry.last_date': on,
    });
  });

  it('what lies ahead has not happened', () => {
    expect(said({ events: [event('entree', '2026-11-23')] })).toEqual({});
  });

  it.each([
    ['decision-ofpra', { outcome: 'refugie' }, { 'protection.status': 'refugee' }],
    ['decision-cnda', { outcome: 'subsidiaire' }, { 'protection.status': 'subsidiary' }],
    ['protection-notifiee', { protection: 'refugie' }, { 'protection.status': 'refugee' }],
    ['decision-ofpra', { outcome: 'rejet' }, {}],
    ['decision-ofpra', {}, {}],
  ])('%s %j: %j', (type, details, expected) => {
    expect(said({ events: [event(type, '2026-01-05', { details })] })).toEqual(expected);
  });

  it('an end of protection says nothing any more', () => {
    const granted = event('decision-ofpra', '2020-01-05', { details: { outcome: 'refugie' } });
    const ended = event('decision-ofpra', '2026-01-05', { details: { outcome: 'fin-protection' } });
    expect(said({ events: [ended, granted] })).toEqual({});
  });

  it.each([
    ['oqtf-notifiee', 'oqtf-annulee', 'order.oqtf_unexecuted'],
    ['oqtf-notifiee', 'oqtf-abrogee', 'order.oqtf_unexecuted'],
    ['oqtf-notifiee', 'oqtf-executee', 'order.oqtf_unexecuted'],
    ['oqtf-notifiee', 'depart-justifie', 'order.oqtf_unexecuted'],
    ['irtf-notifiee', 'mesure-abrogee', 'order.entry_ban_in_force'],
    ['expulsion-notifiee', 'mesure-abrogee', 'order.expulsion_or_itf'],
  ])('%s stands until %s', (measure, end, fact) => {
    const notified = event(measure, '2025-03-03');
    expect(said({ events: [notified] })).toEqual({ [fact]: true });
    expect(said({ events: [event(end, '2025-09-09'), notified] })).toEqual({});
    expect(said({ events: [event(end, '2024-09-09'), notified] })).toEqual({ [fact]: true });
  });

  it('a conviction bars only with a ban from the territory, until it is lifted', () => {
    const convicted = (itf: boolean) =>
      event('condamnation-definitive', '2024-02-02', { details: { itf } });
    expect(said({ events: [convicted(false)] })).toEqual({});
    expect(said({ events: [convicted(true)] })).toEqual({ 'order.expulsion_or_itf': true });
    const lifted = event('relevement-accorde', '2025-02-02');
    expect(said({ events: [convicted(true), lifted] })).toEqual({});
  });
});
