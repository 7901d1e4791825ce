import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealCertificate, signingKeyOf, type Certificate } from '@quantieme/documents';
import { verifyFiles } from './verify-files.ts';

const SECRET = 'a secret key of the specs, long enough for anything';
const folder = mkdtempSync(path.join(tmpdir(), 'certificates-'));
const at = (name: string) => path.join(folder, name);
const root = fileURLToPath(new URL('../..', import.meta.url));

function certificate(sequence: number, previousHash: string | null): Certificate {
  return {
    type: 'certificat-de-delai',
    format: 1,
    id: `id-${sequence}`,
    reference: `CD-2026-000${sequence}`,
    sequence,
    previousHash,
    issuedAt: '2026-11-21T10:00+01:00',
    firm: { id: 'f', name: 'Cabinet Étoile' },
    author: { id: 'u', name: 'Claire Roux', role: 'lawyer', isLawyer: true },
    deadline: { rule: { id: 'ta-recours-2-mois', version: '2019-01-01' }, lastDay: '2026-12-16' },
  } as Certificate;
}

beforeAll(async () => {
  const key = await signingKeyOf(SECRET);
  let previous: string | null = null;
  for (const sequence of [1, 2, 3]) {
    const sealed = await sealCertificate(certificate(sequence, previous), key);
    const { hash, id, signature } = sealed;
    previous = hash;
    writeFileSync(
      at(`${sequence}.json`),
      JSON.stringify({ certificate: sealed.certificate, hash, id, signature }),
    );
  }
  writeFileSync(at('keys.json'), JSON.stringify({ keys: [key.publicKey] }));
  const other = await signingKeyOf(`${SECRET} of somebody else`);
  writeFileSync(at('other-keys.json'), JSON.stringify({ keys: [other.publicKey] }));
  const text = readFileSync(at('1.json'), 'utf8');
  writeFileSync(at('changed.json'), text.replace('2026-12-16', '2026-12-17'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ isTrue: boolean; said: string }> {
  const lines: string[] = [];
  const isTrue = await verifyFiles(args, (line) => void lines.push(line));
  return { isTrue, said: lines.join('\n') };
}

describe('certificate:verify', () => {
  it('says what it has verified', async () => {
    const { isTrue, said } = await run(at('1.json'), '--keys', at('keys.json'));
    expect(isTrue).toBe(true);
    for (const words of ['CD-2026-0001 of Cabinet Étoile', 'SHA-256', 'among those published']) {
      expect(said).toContain(words);
    }
  });

  it('says what it has not, when it was given no keys', async () => {
    const { isTrue, said } = await run(at('1.json'));
    expect([isTrue, said.includes('who holds it is not verified')]).toEqual([true, true]);
  });

  it('verifies a chain, in any order', async () => {
    const { isTrue, said } = await run(at('3.json'), at('1.json'), at('2.json'));
    expect([isTrue, said.split('\n').at(-1)]).toEqual([
      true,
      'chain: Cabinet Étoile, from the first certificate of the firm to number 3, none missing, each follows the one before',
    ]);
  });

  it.each([
    ['a changed date', ['changed.json'], 'has the hash'],
    ['one changed among true ones', ['1.json', 'changed.json'], 'has the hash'],
    ['the keys of others', ['1.json', '--keys', 'other-keys.json'], 'not published'],
    ['a hole in the chain', ['1.json', '3.json'], 'missing'],
    ['something else', ['keys.json'], 'exactly'],
  ])('refuses %s, and says why', async (_what, args, why) => {
    const { isTrue, said } = await run(
      ...args.map((arg) => (arg.startsWith('--') ? arg : at(arg))),
    );
    expect([isTrue, said]).toEqual([false, expect.stringContaining(why)]);
  });

  it('reads published keys from an address', async () => {
    const server = createServer((_request, reply) => reply.end(readFileSync(at('keys.json'))));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { isTrue } = await run(at('1.json'), '--keys', `http://127.0.0.1:${port}/keys`);
    server.close();
    expect(isTrue).toBe(true);
  });

  it('refuses keys that somebody on the way could change', async () => {
    const asked = run(at('1.json'), '--keys', 'http://quantieme.example.fr/v1/certificates/keys');
    await expect(asked).rejects.toThrow('https');
  });

  it.each([
    [0, ['1.json', '2.json']],
    [1, ['changed.json']],
    [1, ['absent.json']],
    [1, []],
  ])('ends with %d for %j', (status, files) => {
    const loader = path.join(root, 'tools/loader/register.ts');
    const args = ['--import', loader, 'tools/certificate-verify.ts', ...files.map(at)];
    expect(spawnSync(process.execPath, args, { cwd: root }).status).toBe(status);
  });
});
