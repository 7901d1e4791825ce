import { describe, expect, it } from '@jest/globals';
import { deadlineParams, readDeadlineSearch } from './deadline-search.ts';

const TODAY = '2026-11-21';

describe('the échéancier in its address', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      readDeadlineSearch({
        view: 'late',
        severity: 'fatal',
        sort: 'nonsense',
        from: '31/12',
        x: 1,
      }),
    ).toEqual({ view: 'late', severity: 'fatal' });
  });

  it('asks for what is to be done unless told otherwise, soonest first', () => {
    expect(deadlineParams({}, TODAY)).toEqual({
      status: 'open,due-soon,missed,projected',
      nature: 'to-act,window,milestone',
      sort: 'prudentLastDay',
    });
  });

  it('asks for what is late by the day before today', () => {
    expect(deadlineParams({ view: 'late' }, TODAY)).toMatchObject({ to: '2026-11-20' });
  });

  it('sorts by person when grouped by person', () => {
    expect(deadlineParams({ group: 'person', sort: 'severity' }, TODAY)).toMatchObject({
      sort: 'assignee',
    });
  });

  it('shows what closed last first', () => {
    expect(deadlineParams({ view: 'closed' }, TODAY).sort).toBe('-prudentLastDay');
  });
});
