import { describe, expect, it } from '@jest/globals';
import { answerTo } from './testing/examples.ts';

describe('what is left to confirm', () => {
  it('is what the way that gives the verdict rests on, not what another way would', () => {
    const algerian = { 'person.nationality': ['DZ'] };
    const tunisian = { 'person.nationality': ['TN'] };
    const confirm = (client: object) =>
      answerTo('regularisation-discretionnaire', client, '2026-11-21').toConfirm;
    expect(confirm(algerian)).toContain('order.threat_level');
    expect(confirm(algerian)).not.toContain('engagement.refused');
    expect(confirm(tunisian)).toContain('engagement.refused');
  });
});
