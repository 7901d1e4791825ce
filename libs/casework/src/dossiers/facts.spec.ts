import { describe, expect, it } from '@jest/globals';
import { mergeFacts } from './facts.ts';

describe('facts of a dossier', () => {
  it.each(['person.birth_date', 'study.diploma_date', 'teleservice', 'child-1.birth_date'])(
    'may be named as the fact list names them: %s',
    (id) => {
      expect(mergeFacts({}, { [id]: '2008-02-29' })).toEqual({ [id]: '2008-02-29' });
    },
  );

  it.each(['', '_x', '1st', 'a b', 'a/b'])('are refused under another kind of name: "%s"', (id) => {
    expect(() => mergeFacts({}, { [id]: true })).toThrow();
  });

  it('are taken back by null', () => {
    expect(
      mergeFacts({ 'person.birth_date': '2008-02-29' }, { 'person.birth_date': null }),
    ).toEqual({});
  });
});
