import type { BundlesView, BundleView, LetterView } from '@quantieme/contracts';
import mammoth from 'mammoth';
import type { ApiClient } from './api-client.ts';
import type { TestApi } from './api.ts';
import { openDossier, record } from './cases.ts';
import { anythingTyped } from './letters.ts';
import { aPdf, upload } from './uploads.ts';

const LETTER = 'requete-ta-annulation';

/** Exhibits of a bundle, as they are sent. */
export const items = (...documentIds: readonly string[]) => ({
  exhibits: documentIds.map((documentId) => ({ documentId })),
});

export const codes = ({ findings }: BundleView, severity = 'error') =>
  findings.filter((finding) => finding.severity === severity).map(({ code }) => code);

/** A dossier whose client is known well enough for an application to be written; what its specs do to it. */
export class PleadingDossier {
  constructor(
    private readonly api: TestApi,
    private readonly lawyer: ApiClient,
    readonly id: string,
  ) {}

  static async open(api: TestApi, lawyer: ApiClient): Promise<PleadingDossier> {
    const client = {
      familyName: 'Koné',
      givenNames: 'Aminata',
      birthDate: '1990-03-01',
      birthPlace: 'Bouaké',
      nationalities: ['CI'],
      sex: 'F',
      address: { street: '8, allée des Œillets', postalCode: '77000', city: 'Melun' },
    };
    const responsibleId = api.firms.a.users.lawyer.id;
    const { id } = await openDossier(lawyer, { client, responsibleId });
    await record(lawyer, id, { type: 'demande-deposee', on: '2026-05-12' });
    return new PleadingDossier(api, lawyer, id);
  }

  get bundles(): string {
    return `/v1/dossiers/${this.id}/bundle`;
  }

  get letters(): string {
    return `/v1/dossiers/${this.id}/letters`;
  }

  async anExhibit(title: string, kind: string): Promise<string> {
    const sent = await upload(this.lawyer, `/v1/dossiers/${this.id}/documents`, {
      name: 'fichier.pdf',
      bytes: await aPdf(title),
    });
    const { id, version } = sent.body;
    const said = { title, kind, issuedOn: '2026-10-05' };
    await this.lawyer.patch(`/v1/documents/${id}`, said, { 'if-match': `"${version}"` });
    return id;
  }

  /** The decision, a passport, a proof of home. */
  async threeExhibits(): Promise<readonly [string, string, string]> {
    return [
      await this.anExhibit('Accusé de dépôt de la demande', 'decision-attaquee'),
      await this.anExhibit('Passeport', 'passeport'),
      await this.anExhibit('Justificatif de domicile', 'domicile'),
    ];
  }

  async theBundle(): Promise<BundleView> {
    const { body } = await this.lawyer.get<BundlesView>(this.bundles);
    const [bundle] = body.bundles;
    if (bundle === undefined) throw new Error('No bundle');
    return bundle;
  }

  async begin(): Promise<BundleView> {
    await this.lawyer.post(this.bundles, { proceeding: 'annulation' });
    return this.lint();
  }

  async lint(): Promise<BundleView> {
    const { id } = await this.theBundle();
    await this.lawyer.post(`/v1/bundles/${id}/lint`);
    return this.theBundle();
  }

  async change(body: object): Promise<BundleView> {
    const { id, version } = await this.theBundle();
    const answer = await this.lawyer.put(`/v1/bundles/${id}`, body, {
      'if-match': `"${version}"`,
    });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return this.lint();
  }

  /** The application, whose grounds cite some exhibits. */
  async write(more: object = {}, ground = 'Elle vit ici (pièce n° 3).'): Promise<LetterView> {
    const typed = await anythingTyped(this.lawyer, this.id, LETTER);
    const asked = { letter: LETTER, typed: { ...typed, moyens: [ground] }, ...more };
    const answer = await this.lawyer.post<LetterView>(this.letters, asked);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  rewrite({ id, version }: LetterView, body: object = {}) {
    return this.lawyer.put<LetterView>(`/v1/letters/${id}`, body, {
      'if-match': `"${version}"`,
    });
  }

  async bytesOf(path: string): Promise<Uint8Array> {
    const cookie = [...this.lawyer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.api.url + path, { headers: { cookie } });
    if (response.status !== 200) throw new Error(await response.text());
    return new Uint8Array(await response.arrayBuffer());
  }

  /** What a letter says, on one line. */
  async wordsOf({ id }: LetterView): Promise<string> {
    const docx = await this.bytesOf(`/v1/letters/${id}/content?format=docx`);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    return value.replaceAll(/\s+/gu, ' ');
  }
}
