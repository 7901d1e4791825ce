import { describe, expect, it } from '@jest/globals';
import { inTime } from './in-time.ts';

describe('a test in time', () => {
  it('gives its table’s values to its body', async () => {
    const said: unknown[] = [];
    await inTime((a: number, b: string) => said.push(a, b), 'a test')(1, 'two');
    expect(said).toEqual([1, 'two']);
  });

  it('fails once its time is over, and says which', async () => {
    const never = inTime(() => new Promise(() => undefined), 'a promise nobody keeps', 20);
    await expect(never()).rejects.toThrow('« a promise nobody keeps » is not over after 20 ms');
  });

  it('fails as its body does', async () => {
    const wrong = inTime(() => Promise.reject(new Error('wrong')), 'a test');
    await expect(wrong()).rejects.toThrow('wrong');
  });
});
