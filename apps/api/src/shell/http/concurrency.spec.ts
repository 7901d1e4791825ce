import { describe, expect, it } from '@jest/globals';
import { versionFrom } from './concurrency.ts';
import { nextLink } from './lists/paged.ts';

describe('If-Match', () => {
  it.each([
    ['"7"', 7],
    ['W/"12"', 12],
  ])('%s is version %i', (header, version) => {
    expect(versionFrom(header)).toBe(version);
  });

  it('must be there', () => {
    expect(() => versionFrom(undefined)).toThrow(
      expect.objectContaining({ kind: 'precondition-required' }),
    );
  });

  it.each(['7', '*', '"a"', '"1", "2"', '""', `"${'9'.repeat(12)}"`])(
    '%s is none of ours',
    (header) => {
      expect(() => versionFrom(header)).toThrow(
        expect.objectContaining({ kind: 'precondition-failed' }),
      );
    },
  );
});

describe('Link', () => {
  it('keeps the filters and replaces the cursor', () => {
    expect(nextLink('/v1/deadlines?q=a%26b&cursor=old', 'new')).toBe(
      '</v1/deadlines?q=a%26b&cursor=new>; rel="next"',
    );
  });
});
