import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import PizZip from 'pizzip';
import { networkCanBeCut } from './confined.ts';
import { findOffice, OfficeFailed, officePdf } from './office-pdf.ts';
import { pdfPages } from '../reading/pdf.ts';

const path = process.env['SOFFICE_PATH'] ?? findOffice(process.env['PATH'] ?? '');
if (path === null) {
  process.stderr.write(
    '\n*** SKIPPED: no LibreOffice here: the PDFs it prints are not checked ***\n\n',
  );
}
const describeOffice = path === null ? describe.skip : describe;
const office = { path: path ?? '', timeoutMs: 60_000 };

const SENTENCE = 'La préfecture a délivré un récépissé.';

async function aWordFile(): Promise<Uint8Array> {
  const link = new ExternalHyperlink({
    children: [new TextRun('lien')],
    link: 'http://exemple.test',
  });
  const children = [new Paragraph(SENTENCE), new Paragraph({ children: [link] })];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The same with a picture that is to be fetched when it is opened. */
async function withRemotePicture(address: string): Promise<Uint8Array> {
  const zip = new PizZip(await aWordFile());
  const rels = 'word/_rels/document.xml.rels';
  const relation = `<Relationship Id="rIdRemote" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${address}" TargetMode="External"/>`;
  const picture =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="990000" cy="792000"/><wp:docPr id="1" name="p"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rIdRemote"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="990000" cy="792000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace('<w:sectPr', `${picture}<w:sectPr`));
  const before = zip.file(rels)?.asText() ?? '';
  zip.file(rels, before.replace('</Relationships>', `${relation}</Relationships>`));
  return zip.generate({ type: 'uint8array' });
}

function anOpenDocument(): Uint8Array {
  const zip = new PizZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
  zip.file(
    'META-INF/manifest.xml',
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
  );
  zip.file(
    'content.xml',
    `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:text><text:p>${SENTENCE}</text:p></office:text></office:body></office:document-content>`,
  );
  return zip.generate({ type: 'uint8array' });
}

const textOf = async (pdf: Uint8Array) =>
  (await pdfPages(pdf, { mostPages: 5, mostPictures: 0 }))?.map(({ text }) => text).join('\n');

const leftovers = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('quantieme-office-'));

describeOffice('LibreOffice', () => {
  it('prints a Word file, and leaves nothing behind', async () => {
    const pdf = await officePdf(await aWordFile(), office);
    expect(await textOf(pdf)).toContain(SENTENCE);
    expect(await leftovers()).toEqual([]);
  }, 90_000);

  it('prints an OpenDocument', async () => {
    expect(await textOf(await officePdf(anOpenDocument(), office, 'odt'))).toContain(SENTENCE);
  }, 90_000);

  describe('a picture of elsewhere', () => {
    let server: Server;
    const asked: string[] = [];
    beforeAll(async () => {
      server = createServer(({ url = '' }, answer) => {
        asked.push(url);
        answer.end();
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    });
    afterAll(() => new Promise((closed) => server.close(closed)));

    it('is fetched by nobody', async () => {
      const { port } = server.address() as AddressInfo;
      const file = await withRemotePicture(`http://127.0.0.1:${port}/espion.png`);
      expect(await textOf(await officePdf(file, office))).toContain(SENTENCE);
      expect(asked).toEqual([]);
    }, 90_000);
  });
});

/** A program in LibreOffice's place. */
async function inItsPlace(
  script: string,
): Promise<{ readonly path: string; end(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'quantieme-spec-'));
  const program = join(folder, 'soffice');
  await writeFile(program, `#!/bin/sh\n${script.replaceAll('$HERE', folder)}\n`, { mode: 0o755 });
  return { path: program, end: () => rm(folder, { recursive: true }) };
}

/** One that has ended, and that nobody has taken note of yet, is not alive. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /u.test(stat);
}

describe('a program in its place', () => {
  it('that never ends is ended with all it started; its folder is gone', async () => {
    const sleeper = await inItsPlace('sleep 300 & echo $! > "$HERE/child"; wait');
    const printing = officePdf(new Uint8Array(10), { path: sleeper.path, timeoutMs: 800 });
    await expect(printing).rejects.toThrow(OfficeFailed);
    const child = await readFile(sleeper.path.replace('soffice', 'child'), 'utf8');
    for (let tries = 0; tries < 20 && (await isAlive(Number(child))); tries += 1) await pause(50);
    expect(await isAlive(Number(child))).toBe(false);
    expect(await leftovers()).toEqual([]);
    await sleeper.end();
  });

  it.each([
    ['fails', 'exit 3'],
    ['ends without a PDF', 'exit 0'],
  ])('that %s is said to have failed', async (_, script) => {
    const failing = await inItsPlace(script);
    await expect(
      officePdf(new Uint8Array(10), { path: failing.path, timeoutMs: 5_000 }),
    ).rejects.toThrow(OfficeFailed);
    await failing.end();
  });

  it('gets no variable of ours, and finds memory bounded', async () => {
    process.env['SECRET_OF_OURS'] = 'secret';
    const curious = await inItsPlace('env > "$HERE/env"; ulimit -v >> "$HERE/env"; exit 1');
    const printing = officePdf(new Uint8Array(10), { path: curious.path, timeoutMs: 5_000 });
    await expect(printing).rejects.toThrow(OfficeFailed);
    const seen = await readFile(curious.path.replace('soffice', 'env'), 'utf8');
    expect(seen).not.toContain('SECRET_OF_OURS');
    if (process.platform === 'linux') expect(seen.trim().split('\n').at(-1)).toMatch(/^\d+$/u);
    await curious.end();
    delete process.env['SECRET_OF_OURS'];
  });

  (networkCanBeCut() ? it : it.skip)('has no network where the system takes it away', async () => {
    const curious = await inItsPlace('cat /proc/net/dev > "$HERE/dev"; exit 1');
    const printing = officePdf(new Uint8Array(10), { path: curious.path, timeoutMs: 5_000 });
    await expect(printing).rejects.toThrow(OfficeFailed);
    const seen = await readFile(curious.path.replace('soffice', 'dev'), 'utf8');
    const interfaces = seen.split('\n').flatMap((line) => /^\s*([^\s:]+):/u.exec(line)?.[1] ?? []);
    expect(interfaces).toEqual(['lo']);
    await curious.end();
  });
});
