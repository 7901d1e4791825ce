import { describe, expect, it } from '@jest/globals';
import { smsAddress } from './sms-address.ts';

describe('a text message that is ready to be sent', () => {
  it.each([
    ['06 12 34 56 78', '0612345678'],
    ['06.12.34.56.78', '0612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['+221 77 123 45 67', '+221771234567'],
    ['voir sa sœur', ''],
    ['0612345678;body=x', '0612345678'],
    [null, ''],
  ])('to %p', (phone, number) => {
    expect(smsAddress(phone, 'Bonjour')).toBe(`sms:${number}?&body=Bonjour`);
  });

  it('holds any text whole, whatever its script', () => {
    const text = 'مرحبا & salut ?\nhttps://app.test/envoyer#abc';
    const body = smsAddress(null, text).split('body=')[1] ?? '';
    expect(body).not.toMatch(/[&#\s]/);
    expect(decodeURIComponent(body)).toBe(text);
  });
});
