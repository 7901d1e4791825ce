import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readDatabaseUrl, readServiceSettings, readSettings } from './read-settings.ts';
import { SettingsError } from './settings-error.ts';

const EXTERNAL = {
  DATABASE_URL: 'postgresql://quantieme_app:motdepasse@db.example.fr/quantieme',
  DATABASE_SWEEPER_URL: 'postgresql://quantieme_sweeper:motdepasse@db.example.fr/quantieme',
  PUBLIC_URL: 'https://quantieme.example.fr/',
  SECRET_KEY: 'une-clef-de-trente-deux-signes-!',
  SMTP_URL: 'smtps://cabinet:motdepasse@smtp.example.fr:465',
  MAIL_FROM: 'Alertes du cabinet <alertes@example.fr>',
};

function problemsOf(environment: Record<string, string>): Record<string, string> {
  try {
    readSettings(environment);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return Object.fromEntries(error.problems.map(({ variable, problem }) => [variable, problem]));
  }
  return {};
}

describe('an empty environment', () => {
  it('is an embedded instance on this machine only', () => {
    expect(readSettings({})).toMatchObject({
      mode: 'embedded',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataDir: path.resolve('.data'),
      database: { url: null, sweeperUrl: null, pool: 10 },
      redisUrl: null,
      clock: null,
      demo: true,
    });
  });

  it('treats empty variables as unset', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', CLOCK_START: '' })).toMatchObject({
      mode: 'embedded',
      port: 3000,
      clock: null,
    });
  });
});

describe('embedded mode', () => {
  it('moves the clock', () => {
    const { clock } = readSettings({
      CLOCK_START: '2026-12-01T08:00:00+01:00',
      CLOCK_SPEED: '1440',
      CLOCK_ORIGIN: '2026-11-21T10:00:00Z',
    });
    expect(clock).toEqual({
      start: Temporal.Instant.from('2026-12-01T07:00:00Z'),
      speed: 1440,
      origin: Temporal.Instant.from('2026-11-21T10:00:00Z'),
    });
  });

  it('recognises the children of npm start by their own server', () => {
    const child = {
      QUANTIEME_EMBEDDED: '1',
      DATABASE_URL: 'postgresql://quantieme_app:x@127.0.0.1:54321/quantieme',
      DEMO: '0',
    };
    expect(readSettings(child)).toMatchObject({ mode: 'embedded', demo: false });
    expect(problemsOf({ ...EXTERNAL, QUANTIEME_EMBEDDED: '1' })).toHaveProperty(
      'QUANTIEME_EMBEDDED',
    );
  });

  it('refuses to listen beyond this machine', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toHaveProperty('HOST');
  });
});

describe('external mode', () => {
  it('has neither demo firm nor movable clock', () => {
    const settings = readSettings({ ...EXTERNAL, DEMO: '1', HOST: '0.0.0.0', TRUST_PROXY: '1' });
    expect(settings).toMatchObject({
      mode: 'external',
      demo: false,
      clock: null,
      host: '0.0.0.0',
      trustProxy: 1,
      publicUrl: 'https://quantieme.example.fr',
    });
    expect(Object.keys(problemsOf({ ...EXTERNAL, CLOCK_SPEED: '60' }))).toEqual(['CLOCK_SPEED']);
  });

  it('names everything that is missing at once', () => {
    const { DATABASE_URL } = EXTERNAL;
    expect(Object.keys(problemsOf({ DATABASE_URL })).sort()).toEqual(
      ['DATABASE_SWEEPER_URL', 'MAIL_FROM', 'PUBLIC_URL', 'SECRET_KEY', 'SMTP_URL'].sort(),
    );
  });
});

describe('the SMS gateway', () => {
  it('is none until its address is given', () => {
    expect(readSettings({ ...EXTERNAL, SMS_TOKEN: 'x' }).sms).toBeNull();
    const url = 'https://sms.example.fr/messages';
    const given = { ...EXTERNAL, SMS_URL: url, SMS_TOKEN: 'jeton', SMS_FROM: 'CABINET' };
    expect(readSettings(given).sms).toEqual({ url, token: 'jeton', from: 'CABINET' });
    expect(readSettings({ ...EXTERNAL, SMS_URL: url }).sms).toEqual({
      url,
      token: null,
      from: null,
    });
  });
});

describe('mail that comes back', () => {
  it('goes to the sender, unread, unless an address is set', () => {
    const returns = { address: null, dossierAddress: null, port: null, protocol: 'smtp' };
    expect(readSettings({}).returns).toEqual(returns);
  });

  it('is taken by whoever has a port for it', () => {
    const address = 'Retours@Courrier.Example.fr';
    const asked = { BOUNCE_ADDRESS: address, BOUNCE_SMTP_PORT: '2525', BOUNCE_PROTOCOL: 'lmtp' };
    expect(readSettings(asked).returns).toEqual({
      address: 'retours@courrier.example.fr',
      dossierAddress: null,
      port: 2525,
      protocol: 'lmtp',
    });
    expect(readSettings({ BOUNCE_ADDRESS: address }).returns.port).toBeNull();
  });

  it.each([
    ['retours', 'no domain'],
    ['retours+a@example.fr', 'the + is ours'],
    ['Retours <retours@example.fr>', 'a name'],
    ['a23456789012345678901b@example.fr', 'too long for a signature'],
  ])('needs an address that can bear a signature: %s (%s)', (address) => {
    expect(problemsOf({ BOUNCE_ADDRESS: address })).toHaveProperty('BOUNCE_ADDRESS');
  });

  it('fits in 64 characters at most', () => {
    const address = 'a2345678901234567890b@example.fr';
    expect(problemsOf({ BOUNCE_ADDRESS: address })).toEqual({});
  });

  it('is not listened for without an address', () => {
    expect(problemsOf({ BOUNCE_SMTP_PORT: '2525' })).toHaveProperty('BOUNCE_SMTP_PORT');
    const dossiers = { BOUNCE_SMTP_PORT: '2525', DOSSIER_MAIL_ADDRESS: 'dossier@example.fr' };
    expect(problemsOf(dossiers)).toEqual({});
    const same = { BOUNCE_ADDRESS: 'a@example.fr', DOSSIER_MAIL_ADDRESS: 'a@example.fr' };
    expect(problemsOf(same)).toHaveProperty('DOSSIER_MAIL_ADDRESS');
  });
});

describe('bad values', () => {
  it.each([
    ['PORT', '80a', 'whole number'],
    ['PORT', '70000', '65535'],
    ['DATABASE_POOL', '2.5', 'whole number'],
    ['DATABASE_URL', 'mysql://a:motdepasse@b/c', 'postgresql://host'],
    ['REDIS_URL', 'localhost:6379', 'redis://host'],
    ['SMTP_URL', 'smtp.example.fr', 'smtp://host'],
    ['SMS_URL', 'smtp://motdepasse@sms.example.fr', 'https://host'],
    ['SMS_FROM', 'UN NOM TROP LONG', '11 letters'],
    ['SECRET_KEY', 'motdepasse', '32 characters'],
    ['METRICS_TOKEN', 'court', '16 characters'],
    ['LOG_LEVEL', 'loud', 'one of'],
    ['TRUST_PROXY', 'oui', 'proxies'],
    ['TRUST_PROXY', '11', '10'],
    ['PUBLIC_URL', 'http://quantieme.example.fr', 'https://'],
    ['PUBLIC_URL', 'https://example.fr/quantieme', 'without path'],
    ['MAIL_FROM', 'alertes', 'address'],
    ['CLOCK_START', '2026-12-01', 'offset'],
    ['CLOCK_SPEED', '-1', 'number'],
    ['DEMO', 'yes', 'one of'],
  ])('%s=%s is refused', (variable, value, expected) => {
    const mode = variable.startsWith('CLOCK') ? {} : EXTERNAL;
    const problems = problemsOf({ ...mode, [variable]: value });
    expect(problems[variable]).toContain(expected);
    expect(JSON.stringify(problems)).not.toContain('motdepasse');
  });

  it('lists all of them in one message, without secrets', () => {
    const environment = { PORT: 'x', CLOCK_SPEED: 'y', SECRET_KEY: 'motdepasse', LOG_LEVEL: 'z' };
    expect(() => readSettings(environment)).toThrow(/4 problems[^]*PORT[^]*LOG_LEVEL[^]*README/);
    expect(() => readSettings(environment)).not.toThrow(/motdepasse/);
  });
});

describe('the processes of an instance', () => {
  it('need their servers and key, which only the supervisor may lack', () => {
    expect(readServiceSettings(EXTERNAL).database.url).toBe(EXTERNAL.DATABASE_URL);
    expect(() => readServiceSettings({})).toThrow(
      /DATABASE_URL[^]*DATABASE_SWEEPER_URL[^]*SMTP_URL[^]*SECRET_KEY/,
    );
  });
});

describe('a command that needs one address only', () => {
  it('asks for nothing else', () => {
    const url = 'postgresql://owner:motdepasse@db.example.fr/quantieme';
    expect(readDatabaseUrl({ DATABASE_OWNER_URL: url }, 'DATABASE_OWNER_URL')).toBe(url);
    expect(() => readDatabaseUrl({}, 'DATABASE_URL')).toThrow(/DATABASE_URL is missing/);
    expect(() => readDatabaseUrl({ DATABASE_URL: 'x' }, 'DATABASE_URL')).toThrow(/host/);
  });
});
