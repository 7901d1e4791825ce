import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  decideMail,
  closeDossierAddress,
  giveDossierAddress,
  listMailsToFile,
  listNotes,
  openDocumentContent,
  readDossierDocuments,
  readDossierMail,
  searchDocuments,
  type Context,
} from '@quantieme/casework';
import { IncomingMail } from '@quantieme/worker';
import { pino } from 'pino';
import PizZip from 'pizzip';
import { aDossier, aFirm, aPerson, aUser } from '../support/builders.ts';
import { aPdf } from '../support/uploads.ts';
import { actingAs } from './support/acting.ts';
import { HandClock, Workshop } from './support/test-worker.ts';

const INBOX = 'dossier@courrier.quantieme.test';
const NOW = '2026-11-23T09:00:00Z';
const maxBytes = 64 * 1024;
const SECRET = 'Le récépissé de Mme Diallo est prêt';

let workshop: Workshop;
let desk: IncomingMail;
let port: number;
let lawyer: Context;
let dossier: string;
let address: string;
const logs: string[] = [];

beforeAll(async () => {
  workshop = await Workshop.open();
  const clock = new HandClock(NOW);
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logs.push(line) });
  const listening = { host: '127.0.0.1', port: 0, protocol: 'smtp', returnAddress: null } as const;
  const services = { ...workshop.services(clock), logger, uploads: { maxBytes, scanner: null } };
  desk = new IncomingMail(services, { ...listening, dossierAddress: INBOX });
  port = (await desk.port()) ?? 0;
  const { database } = workshop;
  const user = await aUser(database, await aFirm(database));
  lawyer = actingAs(workshop, user, clock);
  dossier = await database.firm(user.scope, async (tx) => {
    const id = await aDossier(tx);
    const personId = await aPerson(tx, { email: 'Aminata@Exemple.test' });
    const { firmId } = user.scope;
    const place = { firmId, dossierId: id, personId, role: 'client' };
    await tx.prisma.dossierPerson.create({ data: place });
    return id;
  });
  address = (await giveDossierAddress(lawyer, dossier, INBOX)).address ?? '';
});
afterAll(async () => {
  await desk.close();
  await workshop.close();
});

const view = () => readDossierMail(lawyer, dossier, INBOX);
const documents = async () => (await readDossierDocuments(lawyer, dossier)).documents;

/** Brings a mail as a server would; what it answers, with its code where it refuses. */
async function bring(mail: SendMailOptions, envelope: object = {}): Promise<number> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, name: 'mx.test' });
  const from = 'Aminata Diallo <aminata@exemple.test>';
  const said = { from, to: address, subject: 'Récépissé', text: SECRET, date: NOW, ...mail };
  return transport
    .sendMail({ ...said, envelope: { from: 'aminata@exemple.test', to: address, ...envelope } })
    .then(
      ({ response }) => Number(response.slice(0, 3)),
      (error: { responseCode?: number }) => error.responseCode ?? 0,
    )
    .finally(() => transport.close());
}

function aWordFileWithMacros(): Buffer {
  const zip = new PizZip();
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  zip.file('[Content_Types].xml', `<Types><Override ContentType="${type}"/></Types>`);
  zip.file('word/document.xml', '<w:document/>');
  zip.file('word/vbaProject.bin', 'macro');
  return Buffer.from(zip.generate({ type: 'uint8array' }));
}

describe('a mail to the address of a dossier', () => {
  it('is kept there with its attachments, for a person to file, and found by its words', async () => {
    expect(address).toMatch(/^dossier\+[0-9a-v]{16}@courrier\.quantieme\.test$/);
    const content = Buffer.from(await aPdf('Convocation'));
    const attachments = [{ filename: 'Convocation.pdf', content }];
    expect(await bring({ messageId: '<1@exemple.test>', attachments })).toBe(250);
    const { mails } = await view();
    expect(mails).toEqual([
      expect.objectContaining({
        ...{ sender: 'aminata@exemple.test', senderName: 'Aminata Diallo', known: true },
        ...{ subject: 'Récépissé', state: 'to-file', refused: [] },
        attached: [expect.objectContaining({ fileName: 'Convocation.pdf', again: false })],
      }),
    ]);
    expect((await documents()).map(({ title }) => title).toSorted()).toEqual([
      'Convocation',
      'Courriel de Aminata Diallo\u00a0: Récépissé',
    ]);
    const [found] = (await searchDocuments(lawyer, { q: 'recepisse diallo pret' })).data;
    expect(found?.id).toBe(mails[0]?.documentId);
    const eml = await openDocumentContent(lawyer, { documentId: mails[0]?.documentId ?? '' });
    expect([eml.mediaType, eml.bytes.toString('latin1').includes('Message-ID')]).toEqual([
      'message/rfc822',
      true,
    ]);
  });

  it('brought twice is the same, and a file the dossier has is not kept again', async () => {
    const before = await documents();
    const content = Buffer.from(
      (
        await openDocumentContent(lawyer, {
          documentId: (await view()).mails[0]?.attached[0]?.documentId ?? '',
        })
      ).bytes,
    );
    const attachments = [{ filename: 'Convocation.pdf', content }];
    expect(await bring({ messageId: '<1@exemple.test>', attachments })).toBe(250);
    expect(await documents()).toHaveLength(before.length);
    expect(await bring({ messageId: '<2@exemple.test>', subject: 'Encore', attachments })).toBe(
      250,
    );
    const { mails } = await view();
    expect(mails.map(({ subject }) => subject)).toEqual(['Encore', 'Récépissé']);
    expect(mails[0]?.attached).toEqual([{ ...mails[1]?.attached[0], again: true }]);
    expect(await documents()).toHaveLength(before.length + 1);
  });

  it('keeps what is sound, names what is refused, and does not bring it in by the mail itself', async () => {
    const attachments = [
      { filename: 'facture.docm', content: aWordFileWithMacros() },
      { filename: 'grand.pdf', content: Buffer.alloc(maxBytes + 1, '%PDF-1.7 ') },
      { filename: 'note.txt', content: 'une note' },
    ];
    const from = 'inconnu@ailleurs.test';
    expect(await bring({ from, subject: 'Pièces', attachments })).toBe(250);
    const mail = (await view()).mails[0];
    expect(mail).toMatchObject({
      known: false,
      attached: [{ fileName: 'note.txt' }],
      refused: [
        { fileName: 'facture.docm', code: 'document/macros' },
        { fileName: 'grand.pdf', code: 'document/too-large' },
      ],
    });
    const kept = await openDocumentContent(lawyer, { documentId: mail?.documentId ?? '' });
    expect(kept.mediaType).toBe('text/plain');
    expect(kept.bytes.toString('utf8')).toContain('Pièce jointe refusée\u00a0: facture.docm');
  });

  it('written by a machine that answers is forgotten, and nothing of any is logged', async () => {
    const count = (await view()).mails.length;
    const headers = { 'Auto-Submitted': 'auto-replied' };
    expect(await bring({ headers, subject: 'Absence' })).toBe(250);
    expect(await bring({ subject: 'Rapport' }, { from: '' })).toBe(250);
    expect((await view()).mails).toHaveLength(count);
    expect(logs.join('')).not.toMatch(/aminata|inconnu|récépissé|facture|Diallo/i);
  });

  it('is filed or dismissed by a person; it records nothing by itself', async () => {
    const { data } = await listMailsToFile(lawyer);
    expect(data).toHaveLength(3);
    await decideMail(lawyer, { mailId: data[0]?.id ?? '', state: 'filed' });
    await decideMail(lawyer, { mailId: data[1]?.id ?? '', state: 'dismissed' });
    const notes = async () =>
      (await listNotes(lawyer, { dossierId: dossier })).data.map(({ body }) => body);
    expect(await notes()).toEqual([
      expect.stringMatching(
        /^Courriel de inconnu@ailleurs\.test reçu le 23 novembre 2026 à 10:00\u00a0: Pièces\n– note\.txt$/,
      ),
    ]);
    await decideMail(lawyer, { mailId: data[0]?.id ?? '', state: 'to-file' });
    expect(await notes()).toEqual([]);
    await decideMail(lawyer, { mailId: data[0]?.id ?? '', state: 'filed' });
    expect(await notes()).toHaveLength(1);
    expect((await listMailsToFile(lawyer)).data.map(({ id }) => id)).toEqual([data[2]?.id]);
    const counted = await workshop.database.firm(
      { firmId: lawyer.actor.firmId, userId: null },
      (tx) => tx.prisma.event.count(),
    );
    expect(counted).toBe(0);
  });

  it('is refused before it is sent where the address is wrong, another’s or revoked', async () => {
    const wrong = address.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'));
    expect(await bring({}, { to: wrong })).toBe(550);
    expect(await bring({}, { to: INBOX })).toBe(550);
    const former = address;
    address = (await giveDossierAddress(lawyer, dossier, INBOX)).address ?? '';
    expect(address).not.toBe(former);
    expect(await bring({}, { to: former })).toBe(550);
    await closeDossierAddress(lawyer, dossier, INBOX);
    expect(await bring({}, { to: address })).toBe(550);
  });
});
