import { describe, expect, it } from '@jest/globals';
import {
  acknowledgementLink,
  acknowledgementToken,
  readAcknowledgementToken,
} from './acknowledgement-token.ts';
import { oneTimeToken } from './one-time-token.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const KEY = 'key one';
const token = acknowledgementToken(ID, KEY);

describe('the token by which a mail is acknowledged', () => {
  it('names its message, and goes into an address as it is', () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(readAcknowledgementToken(token, KEY)).toBe(ID);
    expect(acknowledgementLink('https://cabinet.example', ID, KEY)).toBe(
      `https://cabinet.example/accuser#${token}`,
    );
  });

  it('is worth nothing when a single letter of it is another', () => {
    for (const [index, letter] of [...token].entries()) {
      const forged = token.slice(0, index) + (letter === 'A' ? 'B' : 'A') + token.slice(index + 1);
      expect([index, readAcknowledgementToken(forged, KEY)]).toEqual([index, null]);
    }
  });

  it('is worth nothing cut short, made longer, wrapped or empty', () => {
    for (let length = 0; length < token.length; length += 1) {
      expect(readAcknowledgementToken(token.slice(0, length), KEY)).toBeNull();
    }
    for (const other of [`${token}A`, `${token}=`, `${token}\n`, ` ${token}`, 'é'.repeat(43)]) {
      expect(readAcknowledgementToken(other, KEY)).toBeNull();
    }
  });

  it('is worth nothing under another key, or for another message', () => {
    expect(readAcknowledgementToken(token, 'key two')).toBeNull();
    const other = acknowledgementToken(ID.replace(/7$/, '8'), KEY);
    const mixed = Buffer.concat([
      Buffer.from(other, 'base64url').subarray(0, 16),
      Buffer.from(token, 'base64url').subarray(16),
    ]);
    expect(readAcknowledgementToken(mixed.toString('base64url'), KEY)).toBeNull();
  });

  it('is not the secret of another kind of link with the same id', () => {
    expect(readAcknowledgementToken(oneTimeToken(ID, KEY), KEY)).toBeNull();
  });
});
