import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { createCanvas } from '@napi-rs/canvas';
import {
  searchDocuments,
  storeDocument,
  updateDocument,
  type Context,
  type ReceivedFile,
} from '@quantieme/casework';
import { aDossier, aFirm, aUser } from '../support/builders.ts';
import { aPdf } from '../support/uploads.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';

let workshop: Workshop;
let clock: HandClock;
let lawyer: Context;
let dossierId: string;

beforeAll(async () => {
  workshop = await Workshop.open();
  clock = new HandClock('2026-11-23T08:00:00Z');
  const user = await aUser(workshop.database, await aFirm(workshop.database));
  lawyer = actingAs(workshop, user, clock);
  dossierId = await workshop.database.firm(user.scope, (tx) => aDossier(tx));
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

const scopeOf = ({ actor: { firmId, userId } }: Context) => ({ firmId, userId });

const store = (file: Pick<ReceivedFile, 'fileName' | 'mediaType' | 'bytes'>) =>
  workshop.database.firm(scopeOf(lawyer), (tx) =>
    storeDocument(lawyer, tx, {
      dossierId,
      title: 'Pièce',
      via: 'client',
      file: { ...file, pages: null, scan: 'not-scanned' },
    }),
  );

const find = async (q: string) => {
  const { data } = await searchDocuments(lawyer, { q, limit: undefined, cursor: undefined });
  return data.map(({ id, snippet }) => ({ id, snippet }));
};

function aPhotograph(sentence: string): Uint8Array {
  const canvas = createCanvas(1400, 300);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, 1400, 300);
  drawing.fillStyle = 'black';
  drawing.font = '48px serif';
  drawing.fillText(sentence, 60, 160);
  return canvas.toBuffer('image/png');
}

it('what is stored is read by the worker, and found by the words of its text', async () => {
  const pdf = { fileName: 'a.pdf', mediaType: 'application/pdf' };
  const text = await store({
    ...pdf,
    bytes: await aPdf('La quittance de loyer du mois de septembre deux mille vingt-six'),
  });
  const scan = await store({
    fileName: 'b.png',
    mediaType: 'image/png',
    bytes: aPhotograph('Le récépissé délivré par la préfecture'),
  });
  expect(await find('quittance')).toEqual([]);
  await workshop.startWorker(clock);
  await eventually(
    async () => [(await find('quittance septembre')).length, (await find('prefecture')).length],
    ([first, second]) => first === 1 && second === 1,
    50_000,
  );
  expect(await find('quittance septembre')).toEqual([
    { id: text, snippet: expect.stringContaining('quittance de loyer') },
  ]);
  expect(await find('RECEPISSE préfecture')).toMatchObject([{ id: scan }]);
  expect(await find('recep')).toEqual([]);
});

it('another title keeps the words of the text', async () => {
  const bytes = new TextEncoder().encode('Convocation à la commission');
  const documentId = await store({ fileName: 'c.txt', mediaType: 'text/plain', bytes });
  await workshop.startWorker(clock);
  await eventually(
    () => find('commission'),
    (found) => found.length === 1,
    30_000,
  );
  await updateDocument(lawyer, { documentId, version: 1, body: { title: 'Courrier bleu' } });
  expect(await find('bleu commission')).toMatchObject([{ id: documentId }]);
});
