import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  CertificateRefused,
  verifyCertificate,
  verifyChains,
  type KeySet,
  type VerifiedCertificate,
} from '@quantieme/documents';
import { readKeys } from './read-keys.ts';

type Write = (line: string) => void;

const USAGE =
  'Usage: npm run certificate:verify -- <certificate.json> [more.json…] [--keys keys.json|URL]';

/** Verifies each file, and the chain they make together. True when all of it holds; every line says what was found. */
export async function verifyFiles(args: readonly string[], write: Write): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { keys: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const keys = values.keys === undefined ? null : await readKeys(values.keys);
  const verified: VerifiedCertificate[] = [];
  for (const file of positionals) {
    const found = await judge(() => verifyOne(file, keys, write), `${file}: REFUSED`, write);
    if (found !== null) verified.push(found);
  }
  if (verified.length < positionals.length) return false;
  if (verified.length === 1) return true;
  return (await judge(() => sayChains(verified, write), 'chain: REFUSED', write)) !== null;
}

/** A refusal is an answer; anything else is a failure of the command. */
async function judge<T>(
  work: () => T | Promise<T>,
  refused: string,
  write: Write,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CertificateRefused)) throw error;
    write(`${refused}: ${error.message}`);
    return null;
  }
}

async function verifyOne(
  file: string,
  keys: KeySet | null,
  write: Write,
): Promise<VerifiedCertificate> {
  const bytes = await readFile(path.resolve(process.env['INIT_CWD'] ?? '.', file));
  const verified = await verifyCertificate(bytes, keys);
  const { certificate, hash, kid, isKeyKnown } = verified;
  const { reference, sequence, firm, issuedAt, author, deadline } = certificate;
  write(`${file}: true`);
  write(
    `  ${reference} of ${firm.name} (number ${sequence}), issued ${issuedAt} by ${author.name}`,
  );
  write(
    `  ${deadline.rule.id}, version ${deadline.rule.version}: ${deadline.lastDay ?? 'no date'}`,
  );
  write(`  content: its SHA-256 is ${hash}`);
  write(`  signature: Ed25519, of exactly this content, with the key ${kid}`);
  write(
    isKeyKnown
      ? '  key: among those published'
      : '  key: the one the certificate carries; who holds it is not verified (--keys keys.json|URL)',
  );
  return verified;
}

function sayChains(verified: readonly VerifiedCertificate[], write: Write): true {
  for (const { firm, first, last } of verifyChains(verified)) {
    const from = first === 1 ? 'from the first certificate of the firm' : `from number ${first}`;
    write(`chain: ${firm}, ${from} to number ${last}, none missing, each follows the one before`);
  }
  return true;
}
