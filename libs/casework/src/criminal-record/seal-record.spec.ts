import { describe, expect, it } from '@jest/globals';
import { openRecord, sealRecord, type RecordPlace } from './seal-record.ts';

const SECRET = 'a secret key of thirty-two characters';
const PLACE: RecordPlace = { firmId: 'f', personId: 'p', table: 'convictions', id: 'one' };

describe('a sealed criminal record', () => {
  it('opens as it was, and shows nothing', () => {
    const sealed = sealRecord({ offence: 'vol simple' }, PLACE, SECRET);
    expect(openRecord(sealed, PLACE, SECRET)).toEqual({ offence: 'vol simple' });
    expect(sealed).not.toContain('vol');
  });

  it.each<Partial<RecordPlace>>([
    { firmId: 'g' },
    { personId: 'q' },
    { table: 'record_answers' },
    { id: 'two' },
  ])('opens nowhere else: %j', (other) => {
    const sealed = sealRecord({ offence: 'vol simple' }, PLACE, SECRET);
    expect(() => openRecord(sealed, { ...PLACE, ...other }, SECRET)).toThrow();
  });

  it('does not open once changed, cut, or under another secret', () => {
    const sealed = sealRecord('vol simple', PLACE, SECRET);
    const parts = sealed.split('.');
    const changed = [...parts.slice(0, 3), `A${parts[3]?.slice(1)}B`, parts[4]].join('.');
    expect(() => openRecord(changed, PLACE, SECRET)).toThrow();
    expect(() => openRecord(parts.slice(0, 4).join('.'), PLACE, SECRET)).toThrow(/cut/);
    expect(() => openRecord(sealed, PLACE, `${SECRET}!`)).toThrow(/another SECRET_KEY/);
  });
});
