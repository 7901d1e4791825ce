import type {
  ClientLinksView,
  ClientPageView,
  CreatedClientLink,
  DossierDocumentsView,
  EventView,
} from '@quantieme/contracts';
import { newId } from '@quantieme/persistence';
import type { ApiClient } from './api-client.ts';
import type { TestApi } from './api.ts';
import { openDossier } from './cases.ts';
import { connectTo } from './database.ts';
import { ATTEMPT, tokenOf } from './questionnaires.ts';
import { aPdf, upload, type FileOfTests } from './uploads.ts';

export const PAGE = '/v1/client-link';

export const openClientLink = (client: ApiClient, token: string, attempt = ATTEMPT) =>
  client.post<ClientPageView>(`${PAGE}/session`, { token, attempt });

interface Wanted {
  readonly language?: string;
  readonly documents?: boolean;
  readonly attempts?: boolean;
  readonly days?: number;
  readonly asked?: readonly string[];
}

export interface Sending {
  readonly act?: string;
  readonly item?: string;
  readonly purpose?: 'screenshot';
  readonly file?: FileOfTests;
}

/** A dossier of firm A about an appointment nobody can get, and links that its lawyer gives. */
export class LinkedDossier {
  readonly #api: TestApi;
  readonly lawyer: ApiClient;
  readonly id: string;
  readonly clientId: string;

  private constructor(api: TestApi, lawyer: ApiClient, found: { id: string; clientId: string }) {
    this.#api = api;
    this.lawyer = lawyer;
    this.id = found.id;
    this.clientId = found.clientId;
  }

  static async of(api: TestApi, procedure = 'rendez-vous-impossible'): Promise<LinkedDossier> {
    const lawyer = await api.firms.a.as('lawyer');
    const { id } = await openDossier(lawyer, { procedure });
    const clientId = (await lawyer.get(`/v1/dossiers/${id}`)).body.clients[0].id;
    return new LinkedDossier(api, lawyer, { id, clientId });
  }

  get path(): string {
    return `/v1/dossiers/${this.id}/client-links`;
  }

  ask(wanted: Wanted = {}) {
    const body = { personId: this.clientId, language: 'fr', documents: true, attempts: true };
    return this.lawyer.post(this.path, { ...body, ...wanted });
  }

  async link(wanted: Wanted = {}): Promise<CreatedClientLink> {
    return (await this.ask(wanted)).body;
  }

  async links() {
    return (await this.lawyer.get<ClientLinksView>(this.path)).body.links;
  }

  /** Somebody in front of a phone who has opened a link. */
  async client(wanted: Wanted = {}) {
    const link = await this.link(wanted);
    const client = this.#api.stranger();
    const { body: page } = await openClientLink(client, tokenOf(link as never));
    return { client, link, page };
  }

  async documents(): Promise<DossierDocumentsView['documents']> {
    const path = `/v1/dossiers/${this.id}/documents`;
    return (await this.lawyer.get<DossierDocumentsView>(path)).body.documents;
  }

  async events(): Promise<readonly EventView[]> {
    return (await this.lawyer.get(`/v1/dossiers/${this.id}/events`)).body.data;
  }

  /** What the owner of the database reads, and may change of time. */
  async inDatabase(sql: string, values: unknown[]): Promise<readonly string[]> {
    const owner = await connectTo(this.#api.ownerUrl);
    try {
      const { rows } = await owner.query<{ text: string }>(sql, values);
      return rows.map(({ text }) => text);
    } finally {
      await owner.end();
    }
  }
}

export async function send(client: ApiClient, { act = newId(), file, ...said }: Sending = {}) {
  const query = new URLSearchParams({ act, ...said });
  const sent = file ?? { name: 'passeport.pdf', bytes: await aPdf('Passeport') };
  return upload(client, `${PAGE}/files?${query}`, sent);
}

export const note = (client: ApiClient, said: object = {}) =>
  client.post(`${PAGE}/attempts`, {
    act: newId(),
    result: 'aucun-creneau',
    means: 'site-prefecture',
    ...said,
  });
