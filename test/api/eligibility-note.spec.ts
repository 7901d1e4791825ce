import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.ts';
import type { ApiClient } from '../support/api-client.ts';
import { readPdf } from '../support/read-pdf.ts';

let api: TestApi;
let lawyer: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-21T09:00:00Z');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());

/** A Malian, married to a French woman for two years and 364 days. */
const HUSBAND = {
  'person.nationality': ['ML'],
  'person.birth_date': '1990-03-14',
  'union.type': 'marriage',
  'union.partner_is_french': true,
  'union.marriage_date': '2023-11-22',
  'union.married_in_france': true,
  'union.communal_life': true,
  'integration.language_level': 'B1',
  'integration.civic_exam_level': 'cr',
  'stay.titles': [
    { title: 'cst-vpf-conjoint-francais-visa', from: '2023-06-01', to: '2027-05-31' },
  ],
};

const cookieOf = (client: ApiClient) =>
  [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

function post(body: object, headers: Record<string, string> = {}, client = lawyer) {
  return fetch(`${api.url}/v1/eligibility/note`, {
    method: 'POST',
    headers: {
      cookie: cookieOf(client),
      'content-type': 'application/json',
      'x-requested-with': 'quantieme',
      ...headers,
    },
    body: JSON.stringify(body),
  });
}

async function printed(body: object, headers: Record<string, string> = {}) {
  const response = await post(body, headers);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { response, ...(await readPdf(bytes)) };
}

/** What stands between two headings. */
const between = (text: string, from: string, to: string) =>
  text.slice(text.lastIndexOf(from), text.lastIndexOf(to));

describe('a consultation note', () => {
  it('names the firm, its author, for whom, the day, its law and the facts it supposes', async () => {
    const { text, pages, response } = await printed({
      facts: HUSBAND,
      reference: '2026-041 / Keïta',
      preparedFor: 'M. Amadou KEÏTA et Mme Élodie ŒUVRARD',
    });
    for (const said of [
      'Cabinet A',
      'Note de consultation',
      'Établie le samedi 21 novembre 2026 à 10:00 par Personne lawyer, avocat',
      'M. Amadou KEÏTA et Mme Élodie ŒUVRARD',
      '2026-041 / Keïta',
      'celui en vigueur ce jour-là, inchangé depuis le',
      'suppose exacts et complets les faits',
      'Mali',
      '14 mars 1990',
      '(1er juin 2023 – 31 mai 2027)',
      `page ${pages} / ${pages}`,
    ]) {
      expect(text).toContain(said);
    }
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="note-de-consultation-2026-041-Keita.pdf"',
    );
  });

  it('says what is open with its articles and documents, and the day on which it changes', async () => {
    const { text } = await printed({ facts: HUSBAND });
    const open = between(text, 'Titres ouverts (', 'Titres laissés à l’appréciation');
    expect(open).toContain('CST VPF — conjoint de Français (entré avec visa long séjour)');
    expect(open).toContain('CESEDA L. 423-1');
    expect(open).toContain('Acte de mariage de moins de trois mois');
    expect(open).toMatch(/Conditions remplies.*Vie commune sans rupture : oui \(L\. 423-1\)/);
  });

  it('says what is weighed where the authority may choose, and how the client stands', async () => {
    const { text } = await printed({ facts: HUSBAND, titles: ['aes-vpf'] });
    expect(text).toMatch(
      /Considérations humanitaires ou motifs exceptionnels \(L\. 435-1\) — à apprécier/,
    );
  });

  it('says what opens by time alone, what still stands in its way, and until when', async () => {
    const titles = ['cr-conjoint-francais'];
    const { text } = await printed({ facts: HUSBAND, titles });
    const soon = text.slice(text.indexOf('Titres bientôt ouverts ('));
    expect(soon).toContain('ouvert à partir du dimanche 22 novembre 2026');
    expect(soon).toContain('Années de mariage : au moins 3 ans (L. 423-6)');
    expect(text).toMatch(/22 nov\. 2026 Carte de résident — conjoint de Français fermé → ouvert/);
  });

  it('asks what is missing, and says every reason of what is closed', async () => {
    const facts = { ...HUSBAND, 'union.marriage_date': null };
    const titles = ['cr-conjoint-francais', 'rld-ue-5-ans'];
    const { text } = await printed({ facts, titles });
    expect(between(text, 'Questions à poser d’abord', 'Titres à compléter')).toContain('mari');
    expect(between(text, 'Titres à compléter (1)', 'Titres fermés')).toContain('Date du mariage');
    expect(text.slice(text.lastIndexOf('Titres fermés (1)'))).toMatch(
      /longue durée.*au moins 5 ans L\. 426-17/,
    );
  });

  it('holds no health, conviction or asylum fact but those it was given, as they were given', async () => {
    const told = { ...HUSBAND, 'protection.status': 'refugee' };
    const given = await printed({ facts: told, titles: ['cr-refugie'] });
    expect(given.text).toContain('Protection obtenue réfugié');
    const silent = await printed({ facts: HUSBAND, titles: ['cr-conjoint-francais'] });
    expect(between(silent.text, 'Faits retenus', 'Titres ouverts')).not.toMatch(/Protection|santé/);
  });

  it('never says of a presumed risk that it is there', async () => {
    const { text } = await printed({ facts: HUSBAND });
    const presumed = between(text, 'Pour tous ces titres', 'Titres ouverts (');
    expect(presumed).toContain('OQTF non exécutée : non');
    expect(presumed).not.toMatch(/OQTF non exécutée : oui/);
  });

  it.each([
    ['its body', { language: 'en' }, {}],
    ['Accept-Language', {}, { 'accept-language': 'en-GB' }],
  ])('is in English when asked by %s', async (_how, body, headers) => {
    const { text } = await printed({ facts: HUSBAND, ...body }, headers);
    expect(text).toContain('Consultation note');
    expect(text).toContain('takes the facts stated below as true and complete');
    expect(text).toContain('Sunday 22 November 2026');
    expect(text).not.toMatch(/Titres|Pièces|appréciation|fermé/);
    expect(text).not.toMatch(/ [:;] /);
  });

  it('of every title is a few pages: the first says what is open and what is to be asked', async () => {
    const { text, pages } = await printed({ facts: HUSBAND });
    expect(pages).toBeLessThanOrEqual(8);
    const first = text.slice(0, text.indexOf('page 1 /'));
    expect(first).toContain('Faits retenus Nationalité Mali');
    expect(first).toMatch(
      /conjoint de Français \(entré avec visa long séjour\) \(L\. 423-1\) — de plein droit/,
    );
    expect(first).toContain('Questions à poser d’abord');
    const closed = text.slice(text.indexOf('Titres fermés ('));
    expect(closed).toContain('Une condition non remplie est dite pour chacun');
    expect(closed).toMatch(/« jeune au pair » .*Âge : moins de 31 ans L\. 426-22/);
  });

  it('says so when nothing was told, and when it finds no open title', async () => {
    const { text } = await printed({ facts: {} });
    expect(text).toContain('Aucun fait n’a été indiqué.');
    expect(text).toContain('Titres ouverts : Aucun.');
  });
});

describe('what is refused', () => {
  it.each([
    ['a fact', { facts: { 'union.mariage': true } }, '/facts/union.mariage', 'facts/unknown'],
    ['a title', { facts: {}, titles: ['cr-conjoint-francaise'] }, '/titles/0', 'title/unknown'],
    ['a day', { facts: {}, on: '2026-02-30' }, '/on', 'field/not-a-date'],
    ['a name', { facts: {}, preparedFor: 'x'.repeat(201) }, '/preparedFor', 'field/too-long'],
    ['a field', { facts: {}, detail: 'full' }, '/detail', 'field/unknown'],
  ])('%s that is none', async (_what, body, pointer, code) => {
    const response = await post(body);
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: unknown[] };
    expect(errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('strangers', async () => {
    expect((await post({ facts: {} }, {}, api.stranger())).status).toBe(401);
  });

  it('nothing that is sent twice: a file is printed anew, and never kept', async () => {
    const key = { 'idempotency-key': 'the-same-note' };
    const body = { facts: HUSBAND, titles: ['cr-conjoint-francais'] };
    const [first, second] = [await printed(body, key), await printed(body, key)];
    expect(second.text).toBe(first.text);
    expect(second.response.headers.get('idempotency-replayed')).toBeNull();
  });
});
