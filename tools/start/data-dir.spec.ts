import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockDataDir, openDataDir, readSecrets } from './data-dir.ts';
import { startOf } from './process-identity.ts';

let home: string;
let dataDir: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'quantieme-data-'));
  dataDir = path.join(home, '.data');
  openDataDir(dataDir);
});
afterEach(() => rmSync(home, { recursive: true }));

const lockFile = () => path.join(dataDir, 'lock');

describe('the data folder', () => {
  it('belongs to one instance, until it gives it back', () => {
    const unlock = lockDataDir(dataDir);
    expect(() => lockDataDir(dataDir)).toThrow(
      `in use by another instance (process ${process.pid})`,
    );
    unlock();
    expect(existsSync(lockFile())).toBe(false);
  });

  it.each([
    ['a process that has gone', '4194303 1'],
    ['a process whose number another one has now', `${process.pid} 1`],
    ['nobody: the machine stopped while it was written', ''],
  ])('is taken over from %s', (_, content) => {
    writeFileSync(lockFile(), content);
    const unlock = lockDataDir(dataDir);
    expect(readFileSync(lockFile(), 'utf8')).toBe(`${process.pid} ${startOf(process.pid)}`);
    unlock();
  });

  it('keeps its secrets, for its owner only', () => {
    const secrets = readSecrets(dataDir);
    expect(readSecrets(dataDir)).toEqual(secrets);
    expect(new Set(Object.values(secrets)).size).toBe(5);
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o077).toBe(0);
    expect(statSync(dataDir).mode & 0o066).toBe(0);
  });
});
