import { describe, expect, it } from '@jest/globals';
import { readNewFirm } from './new-firm.ts';

const NEEDED = ['--firm', 'Cabinet A', '--email', 'a@example.fr', '--name', 'Anne A'];

describe('npm run firm:create', () => {
  it('needs a firm and its owner; the rest has defaults', () => {
    expect(readNewFirm(NEEDED)).toEqual({
      firm: 'Cabinet A',
      email: 'a@example.fr',
      name: 'Anne A',
      language: 'fr',
      timeZone: 'Europe/Paris',
      isLawyer: true,
    });
  });

  it.each([
    [['--firm', 'Cabinet A'], 'Usage'],
    [[...NEEDED, '--language', 'de'], 'Unknown language "de"'],
    [[...NEEDED, '--time-zone', 'Europe/Lutece'], 'Unknown time zone'],
    [[...NEEDED, '--password', 'x'], "Unknown option '--password'"],
  ])('%j is refused', (args, message) => {
    expect(() => readNewFirm(args)).toThrow(message);
  });
});
