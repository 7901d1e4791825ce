import { describe, expect, it } from '@jest/globals';
import { aCertificate, aChain, aSealed, fileOf } from '../testing/a-certificate.ts';
import { sha256 } from './fingerprint.ts';
import type { Sealed } from './sign.ts';
import { publicKeyOf, signingKeyOf, type KeySet } from './signing-key.ts';
import { verifyChains } from './verify-chain.ts';
import { CertificateRefused, verifyCertificate } from './verify.ts';
import { canonicalJson } from './write-json.ts';

const keysOf = async (secret: string): Promise<KeySet> => ({
  keys: [(await signingKeyOf(secret)).publicKey],
});

const SECRET = 'a secret key of the specs, long enough for anything';
const refused = (reason: string | RegExp) =>
  expect.objectContaining({
    name: 'CertificateRefused',
    message: expect.stringMatching(reason),
  });

async function isAccepted(file: Uint8Array, keys: KeySet | null = null): Promise<boolean> {
  try {
    await verifyCertificate(file, keys);
    return true;
  } catch (error) {
    if (error instanceof CertificateRefused) return false;
    throw error;
  }
}

const rewritten = (sealed: Sealed, change: (file: Record<string, unknown>) => object) =>
  Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(fileOf(sealed)).toString()))));

describe('a true certificate', () => {
  it('is accepted with the published keys, and says which signed it', async () => {
    const sealed = await aSealed();
    const keys = await keysOf(SECRET);
    expect(await verifyCertificate(fileOf(sealed), keys)).toMatchObject({
      hash: sealed.hash,
      kid: keys.keys[0]?.kid,
      isKeyKnown: true,
    });
  });

  it('is accepted alone, without saying who signed', async () => {
    expect(await verifyCertificate(fileOf(await aSealed()), null)).toMatchObject({
      isKeyKnown: false,
    });
  });

  it('is accepted when merely laid out afresh', async () => {
    const signed = JSON.parse(Buffer.from(fileOf(await aSealed())).toString()) as object;
    expect(await isAccepted(Buffer.from(`${JSON.stringify(signed, null, 2)}\n`))).toBe(true);
  });

  it('is still accepted after the key was replaced, its public half being kept', async () => {
    const file = fileOf(await aSealed());
    const both = {
      keys: [
        ...(await keysOf('another key made when the first one was old')).keys,
        ...(await keysOf(SECRET)).keys,
      ],
    };
    expect(await isAccepted(file, both)).toBe(true);
  });
});

describe('a certificate with any byte changed', () => {
  it.each([
    ['its lowest bit', (byte: number) => byte ^ 0x01],
    ['its case', (byte: number) => byte ^ 0x20],
    ['its highest bit', (byte: number) => byte ^ 0x80],
    ['a space', (byte: number) => (byte === 0x20 ? 0x09 : 0x20)],
  ])(
    'is refused: each byte in turn, changed in %s',
    async (_how, change) => {
      const file = fileOf(await aSealed());
      const keys = await keysOf(SECRET);
      const accepted: number[] = [];
      for (let index = 0; index < file.length; index += 1) {
        const copy = Uint8Array.from(file);
        copy[index] = change(copy[index] ?? 0);
        if (await isAccepted(copy, keys)) accepted.push(index);
      }
      expect(file.length).toBeGreaterThan(2000);
      expect(accepted).toEqual([]);
    },
    120_000,
  );

  it('is refused when a byte is missing or doubled', async () => {
    const file = fileOf(await aSealed());
    const accepted: number[] = [];
    for (let index = 0; index < file.length; index += 1) {
      const without = Buffer.concat([file.subarray(0, index), file.subarray(index + 1)]);
      const doubled = Buffer.concat([file.subarray(0, index + 1), file.subarray(index)]);
      if ((await isAccepted(without)) || (await isAccepted(doubled))) accepted.push(index);
    }
    expect(accepted).toEqual([]);
  }, 120_000);

  it('is refused with the one byte that a last letter of the signature could hide', async () => {
    const sealed = await aSealed();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = sealed.signature.at(-1) ?? '';
    const others = [...letters].filter((letter) => letter !== last);
    for (const letter of others) {
      const signature = sealed.signature.slice(0, -1) + letter;
      expect(await isAccepted(fileOf({ ...sealed, signature }))).toBe(false);
    }
  });
});

describe('a certificate with any field changed', () => {
  /** Every way to replace one value somewhere in a tree, or to drop one name. */
  function* changesOf(value: unknown): Generator<unknown> {
    if (typeof value === 'string') yield `${value}.`;
    else if (typeof value === 'number') yield value + 1;
    else if (typeof value === 'boolean') yield !value;
    else if (value === null) yield '';
    else if (Array.isArray(value)) {
      yield [...(value as unknown[]), 'more'];
      for (const [index, item] of value.entries()) {
        for (const changed of changesOf(item)) yield value.with(index, changed);
      }
    } else {
      const record = value as Record<string, unknown>;
      yield { ...record, more: 1 };
      for (const [name, item] of Object.entries(record)) {
        yield Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
        for (const changed of changesOf(item)) yield { ...record, [name]: changed };
      }
    }
  }

  it('is refused, also when its hash has been made to fit', async () => {
    const sealed = await aSealed();
    const keys = await keysOf(SECRET);
    let tried = 0;
    for (const certificate of changesOf(aCertificate())) {
      const hash = sha256(canonicalJson(certificate));
      const file = Buffer.from(
        JSON.stringify({ certificate, hash, id: sealed.id, signature: sealed.signature }),
      );
      expect(await isAccepted(file, keys)).toBe(false);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(150);
  }, 60_000);
});

describe('a certificate that somebody else made', () => {
  it('is refused with the published keys, though whole', async () => {
    const forged = await aSealed({}, 'the secret key of somebody else, as long');
    expect(await isAccepted(fileOf(forged))).toBe(true);
    await expect(verifyCertificate(fileOf(forged), await keysOf(SECRET))).rejects.toEqual(
      refused('not published'),
    );
  });

  it('is refused if a key is published under the name of another', async () => {
    const { publicKey } = await signingKeyOf('the secret key of somebody else, as long');
    const { kid } = (await signingKeyOf(SECRET)).publicKey;
    const keys = { keys: [{ ...publicKey, kid }] };
    await expect(verifyCertificate(fileOf(await aSealed()), keys)).rejects.toEqual(
      refused('not the one of that name'),
    );
  });

  it.each<[string, (file: Record<string, unknown>) => object, string]>([
    ['no signature', ({ signature: _gone, ...others }) => others, 'signature is missing'],
    ['an empty signature', (file) => ({ ...file, signature: '' }), 'not a detached JWS'],
    [
      'a signature with a payload',
      (file) => ({ ...file, signature: String(file['signature']).replace('..', '.e30.') }),
      'not a detached JWS',
    ],
    [
      'no signature at all by its own word (alg none)',
      (file) => ({
        ...file,
        signature: `${Buffer.from('{"alg":"none"}').toString('base64url')}..AA`,
      }),
      'of a kind',
    ],
    ['another hash', (file) => ({ ...file, hash: 'a'.repeat(64) }), 'has the hash'],
    ['another id', (file) => ({ ...file, id: 'x' }), 'two different ids'],
    ['something more', (file) => ({ ...file, more: 1 }), 'exactly'],
    ['no content', (file) => ({ ...file, certificate: null }), 'no content'],
  ])('or has %s is refused', async (_what, change, reason) => {
    await expect(verifyCertificate(rewritten(await aSealed(), change), null)).rejects.toEqual(
      refused(reason),
    );
  });

  it.each([['[]'], ['null'], ['1'], [''], ['{}'], ['\ufeff{}']])(
    'or is %j is refused',
    async (text) => {
      expect(await isAccepted(Buffer.from(text))).toBe(false);
    },
  );
});

describe('a chain', () => {
  const verified = async (chain: readonly Sealed[]) =>
    Promise.all(chain.map((one) => verifyCertificate(fileOf(one), null)));

  it('holds in whatever order its certificates are given', async () => {
    const chain = await verified(await aChain(4));
    expect(verifyChains(chain.toReversed())).toEqual([
      { firm: 'Cabinet Étoile', first: 1, last: 4 },
    ]);
  });

  it('of which one is missing, or stands twice, does not', async () => {
    const chain = await verified(await aChain(4));
    expect(() => verifyChains(chain.toSpliced(1, 1))).toThrow('missing');
    expect(() => verifyChains([...chain, ...chain.slice(1, 2)])).toThrow('bear one number');
  });

  it('in which one was replaced, though well signed, does not', async () => {
    const chain = await aChain(3);
    const issuedAt = '2026-11-20T10:00+01:00';
    const [first, second, third] = chain.map(({ certificate }) => certificate);
    const replaced = await aSealed({ ...second, issuedAt });
    const all = await verified([chain[0] as Sealed, replaced, chain[2] as Sealed]);
    expect(() => verifyChains(all)).toThrow('does not follow');
    expect([first?.sequence, third?.sequence]).toEqual([1, 3]);
  });

  it('begins with a certificate that follows none', async () => {
    const file = fileOf(await aSealed({ sequence: 2 }));
    await expect(verifyCertificate(file, null)).rejects.toEqual(refused('none before it'));
  });
});

describe('the signing key', () => {
  it('is the same for the same secret, another for another', async () => {
    const [one, same, other] = await Promise.all([SECRET, SECRET, `${SECRET}.`].map(signingKeyOf));
    expect(one?.publicKey).toEqual(same?.publicKey);
    expect(other?.publicKey.kid).not.toBe(one?.publicKey.kid);
  });

  it('is named by the thumbprint of RFC 8037, appendix A.3', async () => {
    const { kid } = await publicKeyOf('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo');
    expect(kid).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });
});
