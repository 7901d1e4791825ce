import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Office {
  /** Path of LibreOffice's `soffice`. */
  readonly path: string;
  readonly timeoutMs: number;
}

/** LibreOffice could not print a file: it failed, or took too long. */
export class OfficeFailed extends Error {}

const setting = (name: string) =>
  `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse">` +
  '<value>true</value></prop></item>';

/** No macro runs, no link is followed, no active content is loaded. */
const PROFILE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  ['DisableMacrosExecution', 'BlockUntrustedRefererLinks', 'DisableActiveContent']
    .map(setting)
    .join('') +
  '</oor:items>';

/**
 * A Word file as PDF, by LibreOffice: alone in a folder of its own, with a profile of its own, which both disappear.
 * It gets no proxy and no variable of ours; what templates may fetch is refused before (`checkTemplate`).
 */
export async function officePdf(docx: Uint8Array, office: Office): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'quantieme-letter-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
    await writeFile(join(folder, 'letter.docx'), docx);
    await convert(folder, office);
    return new Uint8Array(await readFile(join(folder, 'letter.pdf')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, { path, timeoutMs }: Office): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--outdir',
    folder,
    join(folder, 'letter.docx'),
  ];
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8' };
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { env, stdio: 'ignore', detached: true });
    // LibreOffice is a script that starts another program: both are ended.
    const late = setTimeout(() => endGroup(child.pid), timeoutMs);
    child.once('error', (error) => {
      clearTimeout(late);
      reject(new OfficeFailed(error.message));
    });
    child.once('close', (code) => {
      clearTimeout(late);
      if (code === 0) resolve();
      else reject(new OfficeFailed(`soffice ended with ${String(code)}`));
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** `soffice` where programs of this machine are looked for; null: there is none. */
export function findOffice(searchPath: string): string | null {
  const places = searchPath.split(delimiter).filter((folder) => isAbsolute(folder));
  return places.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null;
}
