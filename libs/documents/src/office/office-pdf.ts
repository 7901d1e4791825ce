import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runConfined } from './confined.ts';

export interface Office {
  /** Path of LibreOffice's `soffice`. */
  readonly path: string;
  readonly timeoutMs: number;
}

/** LibreOffice could not print a file: it failed, or took too long. */
export class OfficeFailed extends Error {}

/** What a word processor's file is, by its extension. */
export type OfficeExtension = 'docx' | 'odt';

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
 * A word processor's file as PDF, by LibreOffice: alone in a folder of its own, with a profile of its own, which both
 * disappear. It gets no variable of ours, no network where the system lets us take it away, and bounds of time, memory and
 * size. What a firm's templates may fetch is refused before (`checkTemplate`).
 */
export function officePdf(
  file: Uint8Array,
  office: Office,
  extension: OfficeExtension = 'docx',
): Promise<Uint8Array> {
  return inTurn(() => printAlone(file, office, extension));
}

let last: Promise<unknown> = Promise.resolve();

/** LibreOffice takes a few hundred megabytes: one at a time in each process. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

async function printAlone(
  file: Uint8Array,
  office: Office,
  extension: OfficeExtension,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'quantieme-office-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
    await writeFile(join(folder, `file.${extension}`), file);
    await convert(folder, `file.${extension}`, office);
    return new Uint8Array(await readFile(join(folder, 'file.pdf')).catch(notPrinted));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function notPrinted(): never {
  throw new OfficeFailed('soffice ended without a PDF');
}

/** A port where nobody listens: what asks for a proxy gets none. */
const NO_PROXY_THERE = 'http://127.0.0.1:9';

async function convert(folder: string, name: string, { path, timeoutMs }: Office): Promise<void> {
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
    join(folder, name),
  ];
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    TMPDIR: folder,
    LC_ALL: 'C.UTF-8',
    http_proxy: NO_PROXY_THERE,
    https_proxy: NO_PROXY_THERE,
    ftp_proxy: NO_PROXY_THERE,
  };
  const ended = await runConfined({ path, args, env, timeoutMs }).catch((error: unknown) => {
    throw new OfficeFailed(error instanceof Error ? error.message : String(error));
  });
  if (ended !== 0) throw new OfficeFailed(`soffice ended with ${String(ended)}`);
}

/** `soffice` where programs of this machine are looked for; null: there is none. */
export function findOffice(searchPath: string): string | null {
  const places = searchPath.split(delimiter).filter((folder) => isAbsolute(folder));
  return places.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path)) ?? null;
}
