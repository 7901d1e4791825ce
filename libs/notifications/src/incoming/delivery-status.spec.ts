import { describe, expect, it } from '@jest/globals';
import { deliveryStatuses, statusIn } from './delivery-status.ts';

describe('deliveryStatuses', () => {
  it('leaves out what is said of the message, and unfolds what is said of a recipient', () => {
    const part = [
      'Reporting-MTA: dns; mx.example.fr',
      'Arrival-Date: Thu, 12 Nov 2026 11:00:00 +0100',
      '',
      'Final-Recipient: rfc822; a@example.fr',
      'ACTION: Failed (permanently)',
      'Status: 5.0.0 (permanent failure)',
      'Diagnostic-Code: smtp; 550 5.1.1 User',
      '\tunknown',
      '',
      'Final-Recipient: rfc822; b@example.fr',
      'Action: relayed',
    ].join('\r\n');
    expect(deliveryStatuses(part)).toEqual([
      { action: 'failed', status: '5.0.0', diagnostic: '550 5.1.1 User unknown' },
      { action: 'relayed', status: null, diagnostic: null },
    ]);
  });

  it('finds nothing in a text that is none', () => {
    expect(deliveryStatuses('Bonjour,\n\nvotre message n’a pas pu être remis.')).toEqual([]);
  });
});

describe('statusIn', () => {
  it.each([
    ['550 5.1.1 User unknown', '5.1.1'],
    ['550-5.1.10 RESOLVER', '5.1.10'],
    ['host 5.1.1.9 said no', null],
    ['4.4.1 (timed out)', '4.4.1'],
    ['version 6.1.1', null],
    ['15.1.1', null],
    ['', null],
  ])('%s → %s', (text, status) => {
    expect(statusIn(text)).toBe(status);
  });
});
