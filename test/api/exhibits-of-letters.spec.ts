import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BundlesView, LetterDraftView, LetterPreviewView } from '@quantieme/contracts';
import { unzipSync } from 'fflate';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { codes, items, PleadingDossier } from '../support/pleadings.ts';
import { upload } from '../support/uploads.ts';

const LETTER = 'requete-ta-annulation';

const plain = (words = '') => words.replaceAll('\u00a0', ' ');

let api: TestApi;
let lawyer: ApiClient;
let the: PleadingDossier;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
});
afterAll(() => api.close());
beforeEach(async () => {
  the = await PleadingDossier.open(api, lawyer);
});

describe('a pleading and the bundle of its proceeding', () => {
  it('list the same exhibits, under the same numbers and titles', async () => {
    const [decision, passport] = await the.threeExhibits();
    await the.begin();
    await the.change({
      exhibits: [{ documentId: passport, title: 'Passeport ivoirien' }, { documentId: decision }],
    });
    const preview = await lawyer.post<LetterPreviewView>(`${the.letters}/preview`, {
      letter: LETTER,
    });
    expect(preview.body.exhibits).toMatchObject({
      bundleId: (await the.theBundle()).id,
      rows: [
        { number: 1, title: 'Passeport ivoirien', documentId: passport },
        { number: 2, title: 'Accusé de dépôt de la demande', documentId: decision },
      ],
      candidates: [],
    });
    const letter = await the.write({}, 'Elle vit ici (pièce n° 1).');
    expect(await the.wordsOf(letter)).toContain(
      'N° Intitulé Date 1 Passeport ivoirien 5 octobre 2026 2 Accusé de dépôt de la demande 5 octobre 2026',
    );
    expect(codes(await the.theBundle())).toEqual([]);
  });

  it('are found apart when an exhibit moves, and together again once it is rewritten', async () => {
    const [decision, passport, home] = await the.threeExhibits();
    await the.begin();
    await the.change(items(decision, passport, home));
    const letter = await the.write();
    await the.change({
      ...items(home, decision, passport),
      main: { documentId: letter.documentId },
    });
    const stale = await the.theBundle();
    expect(codes(stale)).toEqual(['letter-stale']);
    const [finding] = stale.findings;
    expect(finding).toMatchObject({ letterId: letter.id });
    expect(plain(finding?.what)).toContain(`${letter.reference}, Requête en annulation`);
    expect(plain(finding?.what)).toContain('PJ 3 « Justificatif de domicile » est devenue PJ 1');

    const again = await the.rewrite(letter);
    expect(again).toMatchObject({ status: 200, body: { reference: letter.reference } });
    await lawyer.post(`/v1/bundles/${stale.id}/lint`);
    expect(codes(await the.theBundle())).toEqual([]);
    const words = await the.wordsOf(again.body);
    expect(words).toContain('Elle vit ici (pièce n° 1).');
    expect(words).toContain('1 Justificatif de domicile');
    const versions = await lawyer.get(`/v1/documents/${letter.documentId}/versions`);
    expect(versions.body.data).toHaveLength(2);
  });

  it('name what was added, removed or renamed; a text that cites what is gone is not rewritten by itself', async () => {
    const [decision, passport, home] = await the.threeExhibits();
    await the.begin();
    await the.change(items(decision, passport, home));
    const letter = await the.write();
    const other = await the.anExhibit('Contrat de travail', 'preuve-urgence');
    await the.change({
      exhibits: [
        { documentId: decision, title: 'Refus' },
        { documentId: passport },
        { documentId: other },
      ],
    });
    const { findings } = await the.theBundle();
    const what = findings.find(({ code }) => code === 'letter-stale')?.what;
    expect(plain(what)).toContain('« Accusé de dépôt de la demande » s’intitule « Refus »');
    expect(plain(what)).toContain('PJ 3 « Justificatif de domicile » a été retirée');
    expect(plain(what)).toContain('PJ 3 « Contrat de travail » a été ajoutée');
    expect(await the.rewrite(letter)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/typed/moyens', code: 'letter/exhibit-gone' }] },
    });
    const draft = await lawyer.get<LetterDraftView>(`/v1/letters/${letter.id}/draft`);
    expect(draft.body.lost).toMatchObject([{ field: 'moyens', numbers: [3] }]);
    const typed = { ...draft.body.typed, moyens: ['Elle travaille (pièce n° 3).'] };
    expect((await the.rewrite(letter, { typed })).status).toBe(200);
    expect(codes(await the.theBundle(), 'warning')).not.toContain('letter-stale');
  });

  it('begin together where exhibits are chosen and there is no bundle yet', async () => {
    const [decision, passport, home] = await the.threeExhibits();
    const letter = await the.write({ exhibits: [home, decision] }, 'Voir pièce n° 1.');
    const bundle = await the.theBundle();
    expect(bundle).toMatchObject({
      proceeding: 'annulation',
      main: { documentId: letter.documentId, fileName: 'Requete_en_annulation.pdf' },
      exhibits: [
        { documentId: home, number: 1 },
        { documentId: decision, number: 2 },
      ],
    });
    const refused = await lawyer.post(the.letters, { letter: LETTER, exhibits: [passport] });
    expect(refused).toMatchObject({ status: 409, body: { code: 'letter/exhibits-of-bundle' } });
  });

  it('are told apart from an exhibit that nobody listed', async () => {
    await the.threeExhibits();
    await the.begin();
    await the.write({}, 'Voir la pièce n° 12.');
    const { findings } = await the.theBundle();
    expect(plain(findings.find(({ code }) => code === 'citation-unknown')?.what)).toContain(
      'n° 12',
    );
  });
});

describe('what was typed for a letter', () => {
  it('is kept sealed, and comes back to be corrected', async () => {
    await the.threeExhibits();
    const letter = await the.write({}, 'Un secret très reconnaissable.');
    const draft = await lawyer.get<LetterDraftView>(`/v1/letters/${letter.id}/draft`);
    expect(draft.body.typed).toMatchObject({ moyens: ['Un secret très reconnaissable.'] });
    const kept = await api.database.firm(api.firms.a.scope, (sql) =>
      sql.query<{ sealed: Buffer }>('SELECT sealed_typed AS sealed FROM letters WHERE id = $1', [
        letter.id,
      ]),
    );
    expect(kept[0]?.sealed.length).toBeGreaterThan(100);
    expect(kept[0]?.sealed.toString('latin1')).not.toContain('reconnaissable');
  });

  it('is written again by whoever read the present version, and not once it has left', async () => {
    await the.threeExhibits();
    const letter = await the.write();
    const first = await the.rewrite(letter, {});
    expect(first.status).toBe(200);
    expect((await the.rewrite(letter, {})).status).toBe(412);
    await lawyer.post(`/v1/letters/${letter.id}/sent`, {
      on: '2026-11-23',
      channel: 'telerecours',
    });
    const { body: letters } = await lawyer.get(the.letters);
    expect(await the.rewrite(letters.letters[0], {})).toMatchObject({
      status: 409,
      body: { code: 'letter/sent' },
    });
  });
});

describe('the pleading in the bundle', () => {
  it('is proposed, stands first, and is told unsigned until it is said to be signed', async () => {
    const [decision, passport, home] = await the.threeExhibits();
    const letter = await the.write();
    const bundle = await the.begin();
    expect(bundle.main).toMatchObject({ documentId: letter.documentId, signature: 'none' });
    expect(codes(bundle, 'warning')).toContain('main-unsigned');
    const main = { documentId: letter.documentId, signed: true };
    const signed = await the.change({ ...items(decision, passport, home), main });
    expect(signed.main?.signature).toBe('signed');

    const zip = unzipSync(await the.bytesOf(`/v1/bundles/${bundle.id}/content?as=zip`));
    expect(Object.keys(zip).slice(0, 2)).toEqual([
      'Requete_en_annulation.pdf',
      'Inventaire_des_pieces.pdf',
    ]);
    const alone = await the.bytesOf(`/v1/bundles/${bundle.id}/content?as=main`);
    expect(Buffer.from(alone.subarray(0, 5)).toString()).toBe('%PDF-');

    await the.rewrite(letter);
    const outdated = await lawyer.post<BundlesView>(`/v1/bundles/${bundle.id}/lint`);
    expect(outdated.body.bundles[0]?.main?.signature).toBe('outdated');
    expect(outdated.body.bundles[0]?.findings.map(({ code }) => code)).toContain(
      'main-signature-old',
    );
  });

  it('is told missing, and unfinished where words are left to be filled in', async () => {
    const [decision] = await the.threeExhibits();
    const bundle = await the.begin();
    expect(bundle.main).toBeNull();
    expect(codes(bundle, 'warning')).toContain('main-missing');
    const bytes = new TextEncoder().encode('Requête. Née le [à compléter].');
    const sent = await upload(lawyer, `/v1/dossiers/${the.id}/documents`, {
      name: 'r.txt',
      bytes,
    });
    const chosen = await the.change({ ...items(decision), main: { documentId: sent.body.id } });
    expect(chosen.main).toMatchObject({ trouble: 'unfinished', fileName: 'Requete_r.pdf' });
    expect(codes(chosen)).toContain('main-unfinished');
    const twice = await lawyer.put(
      `/v1/bundles/${bundle.id}`,
      { ...items(sent.body.id), main: { documentId: sent.body.id } },
      { 'if-match': `"${chosen.version}"` },
    );
    expect(twice.body).toMatchObject({ code: 'bundle/exhibit-twice' });
  });
});
