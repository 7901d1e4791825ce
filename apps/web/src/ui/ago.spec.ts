import { describe, expect, it } from '@jest/globals';
import { agoText } from './ago.ts';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

describe('how long ago', () => {
  it.each([
    [0, null, null],
    [59, null, null],
    [60, 'il y a 1 minute', '1 minute ago'],
    [119 * 60 + 59, 'il y a 119 minutes', '119 minutes ago'],
    [120 * 60, 'il y a 2 heures', '2 hours ago'],
    [47 * 3600, 'il y a 47 heures', '47 hours ago'],
    [48 * 3600, 'il y a 2 jours', '2 days ago'],
  ])('%d seconds', (seconds, fr, en) => {
    expect([agoText(seconds, 'fr'), agoText(seconds, 'en')].map(plain)).toEqual([fr, en]);
  });
});
