import { describe, expect, it } from '@jest/globals';
import { readNotice } from '@quantieme/law';
import { readText } from '../reading/read-text.ts';
import { exampleLetter } from './example-letter.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');

async function saidIn(kind: 'pdf' | 'photo'): Promise<readonly string[]> {
  const read = await readText(await exampleLetter(kind, TODAY));
  if (read.state !== 'read') throw new Error('The example could not be read');
  expect(read.text).toContain('lettre fictive');
  const { proposals } = readNotice(read.text, { today: TODAY, recognised: read.recognised });
  return proposals.map(({ field, value, certainty }) => `${field} ${value} ${certainty}`);
}

describe('a letter to try the reading with', () => {
  it('printed, is read without a doubt', async () => {
    const said = await saidIn('pdf');
    expect(said).toContain('type refus-notifie sure');
    expect(said).toContain('dates/notifiedOn 2026-11-18 sure');
    expect(said).toContain('clock 16:40 sure');
  });

  it('photographed, is read too, and its hour is to be checked', async () => {
    const said = await saidIn('photo');
    expect(said).toContain('type oqtf-notifiee sure');
    expect(said).toContain('dates/notifiedOn 2026-11-18 sure');
    expect(said).toContain('clock 10:15 check');
  });
});
