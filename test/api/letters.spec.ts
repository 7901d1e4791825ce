import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  LetterPreviewView,
  LettersView,
  LetterView,
  SentLetterView,
} from '@quantieme/contracts';
import mammoth from 'mammoth';
import PizZip from 'pizzip';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openDossier, record } from '../support/cases.ts';
import { storeExhibit } from '../support/letters.ts';
import { readPdf } from '../support/read-pdf.ts';

let api: TestApi;
let lawyer: ApiClient;
let owner: ApiClient;

const LETTERHEAD = {
  address: '12, rue de l’Échiquier\n75010 Paris',
  city: 'Paris',
  bar: 'Paris',
  phone: '01 44 00 00 00',
  email: 'cabinet@exemple.test',
};
const CLIENT = {
  familyName: 'Koné',
  givenNames: 'Aminata',
  birthDate: '1990-03-01',
  birthPlace: 'Bouaké',
  nationalities: ['CI'],
  sex: 'F',
  address: { street: '8, allée des Œillets', postalCode: '77000', city: 'Melun' },
};

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-21T09:00:00Z');
  lawyer = await api.firms.a.as('lawyer');
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

/** A request to which silence has answered no; its letter of reasons lacks nothing but what is said here. */
async function aRefusal(): Promise<string> {
  const { id } = await openDossier(lawyer, {
    client: CLIENT,
    responsibleId: api.firms.a.users.lawyer.id,
  });
  await record(lawyer, id, { type: 'demande-deposee', on: '2026-06-15' });
  return id;
}

const anExhibit = (dossierId: string, title: string) =>
  storeExhibit(api, api.firms.a, { dossierId, title });

const writing = {
  letter: 'demande-motifs',
  typed: {
    'demande.titre': 'carte de séjour',
    'destinataire.adresse': '12, rue des Saints-Pères\n77000 Melun',
  },
};

async function aLetter(dossierId: string, asked: object = writing): Promise<LetterView> {
  const answer = await lawyer.post<LetterView>(`/v1/dossiers/${dossierId}/letters`, asked);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

async function bytesOf(path: string): Promise<{ headers: Headers; bytes: Uint8Array }> {
  const cookie = [...lawyer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(api.url + path, { headers: { cookie } });
  return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const wordsOf = async (docx: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

describe('letters of a dossier', () => {
  it('offers first what the stage of the procedure calls for', async () => {
    const dossier = await aRefusal();
    const { body } = await lawyer.get<LettersView>(`/v1/dossiers/${dossier}/letters`);
    expect(body.dossier.title).toBe('Aminata KONÉ');
    const suggested = body.choices.map(({ suggested: one }) => one);
    expect(suggested[0]).toBe(true);
    expect(suggested).toEqual(suggested.toSorted((a, b) => Number(b) - Number(a)));
    expect(body.choices.find(({ id }) => id === 'demande-motifs')).toMatchObject({
      suggested: true,
      records: { type: 'motifs-demandes' },
    });
  });

  it('is not written while something is missing: every field is named, with where to fill it', async () => {
    const dossier = await aRefusal();
    const asked = { letter: 'demande-motifs' };
    const answer = await lawyer.post(`/v1/dossiers/${dossier}/letters`, asked);
    expect(answer).toMatchObject({ status: 422, body: { code: 'letter/field-missing' } });
    const { errors, detail } = answer.body;
    expect(errors).toContainEqual(
      expect.objectContaining({
        pointer: '/typed/cabinet.barreau',
        detail: 'Barreau\u00a0: Réglages → Cabinet.',
      }),
    );
    expect(detail).toContain('Pièces jointes');
    const { body } = await lawyer.get<LettersView>(`/v1/dossiers/${dossier}/letters`);
    expect(body.letters).toEqual([]);
  });

  it('never goes to the tribunal where the court above it is meant', async () => {
    const dossier = await aRefusal();
    const judgeOf = async (letter: string) => {
      const path = `/v1/dossiers/${dossier}/letters/preview`;
      const { body } = await lawyer.post<LetterPreviewView>(path, { letter });
      return body.fields.find(({ name }) => name === 'juridiction.nom');
    };
    expect(await judgeOf('requete-ta-annulation')).toMatchObject({ origin: 'dossier' });
    expect((await judgeOf('appel-caa'))?.value).toBe('Cour administrative d’appel de Paris');
  });

  it('is previewed with what each field holds, from where, and the limits it serves', async () => {
    const dossier = await aRefusal();
    const path = `/v1/dossiers/${dossier}/letters/preview`;
    const { status, body } = await lawyer.post<LetterPreviewView>(path, writing);
    expect(status).toBe(200);
    const field = (name: string) => body.fields.find((one) => one.name === name);
    expect(field('client.neLe')).toMatchObject({ value: '1er mars 1990', origin: 'dossier' });
    expect(field('refusImplicite.neLe')).toMatchObject({ value: '15 octobre 2026' });
    expect(field('pieces')).toMatchObject({ missing: true, value: null });
    const said = body.page.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n');
    expect(said).toContain('‹\u00a0Barreau\u00a0›');
    expect(body.limits[0]).toMatchObject({ prudentLastDay: '2026-12-16' });
  });
});

describe('a letter written', () => {
  let dossier: string;
  beforeAll(async () => {
    expect((await owner.patch('/v1/firm', { letterhead: LETTERHEAD })).status).toBe(200);
    dossier = await aRefusal();
    await anExhibit(dossier, 'Attestation de dépôt');
  });

  it('has a number of the firm’s year, and says from what law it was written', async () => {
    const [one, two] = [await aLetter(dossier), await aLetter(dossier)];
    expect([one.reference, two.reference]).toEqual(['C-2026-0001', 'C-2026-0002']);
    expect(one).toMatchObject({ lawOn: '2026-11-21', template: 0, sending: null });
    expect(one.citations).toContainEqual(
      expect.objectContaining({ code: 'CRPA', article: 'L232-4', from: '2016-01-01' }),
    );
    expect(one.limits).toContain('motifs-demande');
  });

  it('takes numbers without gaps, many at once, and none for a letter that is not written', async () => {
    const refused = await lawyer.post(`/v1/dossiers/${await aRefusal()}/letters`, writing);
    expect(refused.status).toBe(422);
    const before = Number((await aLetter(dossier)).reference.slice(-4));
    const many = await Promise.all(Array.from({ length: 4 }, () => aLetter(dossier)));
    const numbers = many.map(({ reference }) => Number(reference.slice(-4)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4].map((next) => before + next));
  });

  it('is a Word file and a PDF that say the same', async () => {
    const { id } = await aLetter(dossier);
    const word = await bytesOf(`/v1/letters/${id}/content?format=docx`);
    const said = await wordsOf(word.bytes);
    expect(said).toContain('Madame Aminata KONÉ');
    expect(said).toContain('Attestation de dépôt');
    expect(word.headers.get('content-disposition')).toContain('.docx');
    const pdf = await bytesOf(`/v1/letters/${id}/content?format=pdf`);
    expect(pdf.headers.get('x-letter-printed-by')).toBe('quantieme');
    const { text, pages } = await readPdf(pdf.bytes);
    expect(text).toContain('Madame Aminata KONÉ');
    expect(text).toContain(`Page 1 / ${pages}`);
  });

  it('takes a name for plain text, whatever it holds', async () => {
    const familyName = '<w:t>{cabinet.siret}</w:t>';
    const opened = await openDossier(lawyer, {
      client: { ...CLIENT, familyName },
      responsibleId: api.firms.a.users.lawyer.id,
    });
    await record(lawyer, opened.id, { type: 'demande-deposee', on: '2026-06-15' });
    await anExhibit(opened.id, '{#faits}');
    const { id } = await aLetter(opened.id);
    const said = await wordsOf((await bytesOf(`/v1/letters/${id}/content?format=docx`)).bytes);
    expect(said).toContain(familyName.toLocaleUpperCase('fr'));
    expect(said).toContain('{#faits}');
  });

  it('refuses what is not typed for a letter, or not of its form', async () => {
    const path = `/v1/dossiers/${dossier}/letters`;
    const typed = { prejudice: 3, 'cabinet.inconnu': 'x', 'demande.renouvellement': 'oui' };
    const answer = await lawyer.post(path, { ...writing, typed });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/typed/prejudice',
      '/typed/cabinet.inconnu',
      '/typed/demande.renouvellement',
    ]);
    expect((await lawyer.post(path, { letter: 'inconnue' })).status).toBe(404);
  });
});

describe('a letter that leaves', () => {
  it('records its event with what follows, once; and takes it back', async () => {
    const dossier = await aRefusal();
    await anExhibit(dossier, 'Attestation de dépôt');
    const { id } = await aLetter(dossier);
    const sending = { on: '2026-11-21', channel: 'lrar' };
    const sent = await lawyer.post<SentLetterView>(`/v1/letters/${id}/sent`, sending);
    expect(sent.status).toBe(200);
    expect(sent.body.letter.sending).toMatchObject({ on: '2026-11-21', channel: 'lrar' });
    expect(sent.body.difference).not.toBeNull();
    const page = (await lawyer.get(`/v1/dossiers/${dossier}`)).body;
    const events = page.events.filter(({ type }: { type: string }) => type === 'motifs-demandes');
    expect(events).toMatchObject([{ on: '2026-11-21', status: 'recorded' }]);
    expect(events[0].id).toBe(sent.body.letter.sending?.eventId);
    expect(await lawyer.post(`/v1/letters/${id}/sent`, sending)).toMatchObject({
      status: 409,
      body: { code: 'letter/sent' },
    });
    const taken = await lawyer.delete<SentLetterView>(`/v1/letters/${id}/sent`);
    expect(taken).toMatchObject({ status: 200, body: { letter: { sending: null } } });
    const after = (await lawyer.get(`/v1/dossiers/${dossier}/events`)).body.data;
    expect(after.map(({ status }: { status: string }) => status)).toContain('annulled');
    expect((await lawyer.delete(`/v1/letters/${id}/sent`)).status).toBe(409);
  });

  it('is not marked when the event is refused: nothing is written', async () => {
    const dossier = await aRefusal();
    await anExhibit(dossier, 'Attestation de dépôt');
    const { id } = await aLetter(dossier);
    const answer = await lawyer.post(`/v1/letters/${id}/sent`, {
      on: '2027-11-21',
      channel: 'lrar',
    });
    expect(answer.status).toBe(422);
    const { body } = await lawyer.get<LettersView>(`/v1/dossiers/${dossier}/letters`);
    expect(body.letters[0]?.sending).toBeNull();
  });
});

describe('the firm’s own version of a letter', () => {
  const path = '/v1/letter-templates';
  const handIn = (content: Uint8Array, client = owner) =>
    client.post(path, {
      letter: 'demande-motifs',
      fileName: 'notre-modele.docx',
      content: Buffer.from(content).toString('base64'),
    });
  const edited = async (change: (xml: string) => string) => {
    const { bytes } = await bytesOf(`${path}/demande-motifs/file?number=0`);
    const zip = new PizZip(bytes);
    zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
    return new Uint8Array(zip.generate({ type: 'nodebuffer' }));
  };

  it('is the product’s template edited in Word, used from then on, and put aside again', async () => {
    const bytes = await edited((xml) => xml.replace('Objet', 'NOTRE OBJET'));
    const accepted = await handIn(bytes);
    expect(accepted).toMatchObject({ status: 201, body: { lostMentions: [] } });
    expect(accepted.body.template.versions).toMatchObject([{ number: 1, active: true }]);
    const dossier = await aRefusal();
    await anExhibit(dossier, 'Attestation de dépôt');
    const own = await aLetter(dossier);
    expect(own.template).toBe(1);
    const said = await bytesOf(`/v1/letters/${own.id}/content`);
    expect(await wordsOf(said.bytes)).toContain('NOTRE OBJET');
    const used = await owner.put(`${path}/demande-motifs/active`, { number: 0 });
    expect(used).toMatchObject({ status: 200, body: { versions: [{ active: false }] } });
    expect((await aLetter(dossier)).template).toBe(0);
  });

  it('says what it no longer says of what the law asks', async () => {
    const bytes = await edited((xml) => xml.replaceAll('211-2', '…'));
    const { body } = await handIn(bytes);
    expect(body.lostMentions).toEqual(['Décision à motiver']);
  });

  it('is refused with every reason, and then not kept', async () => {
    const kept = async () => (await owner.get(path)).body.data;
    const before = await kept();
    const bytes = await edited((xml) => xml.replace('{lieu}', '{lieux} {client.prenom}'));
    const refused = await handIn(bytes);
    expect(refused.status).toBe(422);
    const said = refused.body.errors.map(({ detail }: { detail: string }) => detail).join(' ');
    expect(said).toContain('{lieux}');
    expect(said).toContain('{client.prenom}');
    expect((await handIn(new TextEncoder().encode('%PDF-1.7'))).body.code).toBe(
      'template/not-docx',
    );
    expect(await kept()).toEqual(before);
    expect((await handIn(bytes, lawyer)).status).toBe(403);
  });
});
