import { describe, expect, it } from '@jest/globals';
import { cleanReason } from './clean-reason.ts';

describe('cleanReason', () => {
  it.each([
    [
      'Unknown. For more information, go to\n 550 5.1.1  https://help.example.test/?p=a x - y',
      'Unknown.',
    ],
    [
      '550 5.1.1 <a@b.fr>: Recipient address rejected:\r\n User unknown',
      'Recipient address rejected: User unknown',
    ],
    [
      '550-5.1.1 No such user. Please try\n550 5.1.1 https://help.example.test/?p=a',
      'No such user. Please try',
    ],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked',
      'Service unavailable; Client host blocked',
    ],
    ['552 #5.2.2 mailbox full (a.b@c.fr)', 'mailbox full'],
    [
      'connect to mx.c.fr[2001:db8::17]:25: Connection refused',
      'connect to mx.c.fr:25: Connection refused',
    ],
    ['quota of 500 MB exceeded', 'quota of 500 MB exceeded'],
    ['550 5.1.1', null],
    ['  ', null],
  ])('%j → %j', (text, reason) => {
    expect(cleanReason(text)).toBe(reason);
  });

  it('is short', () => {
    expect(cleanReason('non '.repeat(100))).toHaveLength(160);
  });

  it.each([
    'j.d@cabinet.fr',
    '<j.d@cabinet.fr>',
    'rfc822;j.d@cabinet.fr',
    '"Jean D" <j.d@cabinet.fr>',
    'mailto:j.d@cabinet.fr',
  ])('tells no address: %s', (address) => {
    expect(cleanReason(`refused ${address} here`)).not.toMatch(/@|j\.d|cabinet/);
  });
});
