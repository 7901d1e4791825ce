import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  describeVariables,
  readDatabaseUrl,
  readServiceSettings,
  VARIABLES,
} from '@quantieme/settings';
import { exampleVariables, readCompose, ROOT } from './compose.ts';

const compose = readCompose(exampleVariables());
const { services } = compose;
const ours = ['migrate', 'api', 'worker'] as const;
const environmentOf = (name: string) =>
  Object.fromEntries(
    Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [key, String(value)]),
  );

describe('docker-compose.yml', () => {
  it('runs two API, two workers, and what they stand on', () => {
    expect(Object.keys(services).sort()).toEqual(
      ['postgres', 'redis', 'migrate', 'api', 'worker', 'proxy'].sort(),
    );
    expect(services['api']?.deploy?.replicas).toBe(2);
    expect(services['worker']?.deploy?.replicas).toBe(2);
  });

  it.each(Object.keys(services).filter((name) => name !== 'migrate'))(
    '%s restarts by itself and says whether it is well',
    (name) => {
      expect(services[name]?.restart).toBe('unless-stopped');
      expect(services[name]?.healthcheck?.test.length).toBeGreaterThan(1);
    },
  );

  it('waits for what each service needs, by health', () => {
    for (const [name, { depends_on = {} }] of Object.entries(services)) {
      for (const [needed, { condition }] of Object.entries(depends_on)) {
        expect([name, Object.keys(services)]).toEqual([name, expect.arrayContaining([needed])]);
        const oneShot = services[needed]?.restart === 'no';
        expect(condition).toBe(oneShot ? 'service_completed_successfully' : 'service_healthy');
      }
    }
  });

  it.each(ours)('%s has settings the product accepts, and no unknown one', (name) => {
    const environment = environmentOf(name);
    expect(readServiceSettings(environment)).toMatchObject({
      mode: 'external',
      host: '0.0.0.0',
      demo: false,
      publicUrl: 'https://quantieme.example.fr',
    });
    expect(Object.keys(VARIABLES)).toEqual(expect.arrayContaining(Object.keys(environment)));
  });

  it('gives the owner of the database to the migration alone', () => {
    expect(readDatabaseUrl(environmentOf('migrate'), 'DATABASE_OWNER_URL')).toContain(
      'quantieme_owner',
    );
    for (const name of ['api', 'worker'])
      expect(environmentOf(name)).not.toHaveProperty('DATABASE_OWNER_URL');
  });

  it.each(ours)('%s runs a file that exists, without rights it does not need', (name) => {
    const [file = ''] = services[name]?.command ?? [];
    expect(existsSync(`${ROOT}${file}`)).toBe(true);
    expect(services[name]).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  it('opens the proxy to the world, and nothing else', () => {
    const open = Object.entries(services).filter(([, { ports = [] }]) =>
      ports.some((port) => !port.startsWith('127.0.0.1:')),
    );
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    expect(compose.networks['inside']?.internal).toBe(true);
    for (const name of ['postgres', 'redis']) expect(services[name]?.networks).toEqual(['inside']);
  });

  it('names volumes and mounted files that exist', () => {
    for (const volume of Object.values(services).flatMap(({ volumes = [] }) => volumes)) {
      const [source = ''] = volume.split(':');
      const known = source.startsWith('./')
        ? existsSync(`${ROOT}${source}`)
        : source in compose.volumes;
      expect([source, known]).toEqual([source, true]);
    }
  });

  it('has no variable that env.example forgets', () => {
    const known = Object.entries(exampleVariables());
    const incomplete = Object.fromEntries(known.filter(([name]) => name !== 'DOMAIN'));
    expect(() => readCompose(incomplete)).toThrow('DOMAIN');
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync(`${ROOT}Dockerfile`, 'utf8').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('ends as an unprivileged user on the pinned Node', () => {
    expect(last).toContain('USER node');
    expect(last.some((line) => line.includes('PATH=/app/node_modules/.bin:'))).toBe(true);
  });

  it('pins its base images and names files that exist', () => {
    for (const from of lines.filter((line) => line.startsWith('FROM ')))
      expect(from).toMatch(/:\d+-\w+/);
    for (const [file] of lines.join('\n').matchAll(/\b(?:tools|apps)\/[\w/.-]+\.(?:ts|mjs)\b/g)) {
      expect([file, existsSync(`${ROOT}${file}`)]).toEqual([file, true]);
    }
  });

  it('leaves secrets and local data out of the image', () => {
    const ignored = readFileSync(`${ROOT}.dockerignore`, 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', '.data*', '**/node_modules']));
  });
});

describe('README.md', () => {
  it.each(describeVariables().map(([name]) => name))('explains %s', (name) => {
    expect(readFileSync(`${ROOT}README.md`, 'utf8')).toContain(`\`${name}\``);
  });
});
