import { describe, expect, it } from '@jest/globals';
import { renderAccountMail } from './account-mail.ts';

const expiresAt = Temporal.ZonedDateTime.from('2026-11-29T09:30[Europe/Paris]');

describe('renderAccountMail', () => {
  it('invites in the name of the firm', () => {
    const mail = renderAccountMail(
      {
        kind: 'invitation',
        firmName: 'Cabinet <Rhône>',
        inviter: 'Me Royer',
        link: 'https://q/i#t',
        expiresAt,
      },
      'fr',
    );
    expect(mail.subject).toBe('Cabinet <Rhône> vous invite sur Quantième');
    expect(mail.html).toContain('Cabinet &lt;Rhône&gt;');
    expect(mail.text).toContain('Me Royer');
    expect(mail.text.replaceAll('\u00a0', ' ')).toContain('dimanche 29 novembre 2026 à 9 h 30');
    expect(mail.text).toContain('https://q/i#t');
  });

  it('resets a password without saying whose', () => {
    const mail = renderAccountMail(
      {
        kind: 'password-reset',
        firmName: 'Cabinet',
        inviter: null,
        link: 'https://q/r#t',
        expiresAt,
      },
      'en',
    );
    expect(mail.text.replaceAll('\u00a0', ' ')).toContain('29 November 2026 at 09:30');
    expect(mail.text).not.toContain('Cabinet');
  });
});
