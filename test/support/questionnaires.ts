import type {
  CreatedQuestionnaireLink,
  PersonFactList,
  PersonFactView,
  QuestionnaireLinkList,
  QuestionnaireView,
} from '@quantieme/contracts';
import type { ApiClient } from './api-client.ts';
import type { TestApi } from './api.ts';
import { connectTo } from './database.ts';

export const ATTEMPT = 'an-attempt-of-this-browser';

export const tokenOf = ({ link }: CreatedQuestionnaireLink) => link.split('#')[1] ?? '';

export const openLink = (client: ApiClient, token: string, attempt = ATTEMPT) =>
  client.post<QuestionnaireView>('/v1/questionnaire/session', { token, attempt });

export const say = (client: ApiClient, fact: string, value: unknown) =>
  client.post('/v1/questionnaire/answers', { fact, value });

export const skip = (client: ApiClient, fact: string) =>
  client.post('/v1/questionnaire/skips', { fact });

/** A person of firm A to whom its lawyer sends links. */
export class AskedPerson {
  readonly #api: TestApi;
  readonly #lawyer: ApiClient;
  readonly id: string;

  constructor(api: TestApi, lawyer: ApiClient, id: string) {
    this.#api = api;
    this.#lawyer = lawyer;
    this.id = id;
  }

  static async of(api: TestApi): Promise<AskedPerson> {
    const lawyer = await api.firms.a.as('lawyer');
    const body = { familyName: 'Traoré', birthDate: '1996-04-12', nationalities: ['ML'] };
    return new AskedPerson(api, lawyer, (await lawyer.post('/v1/persons', body)).body.id);
  }

  get path(): string {
    return `/v1/persons/${this.id}/questionnaires`;
  }

  async link(language = 'fr'): Promise<CreatedQuestionnaireLink> {
    return (await this.#lawyer.post<CreatedQuestionnaireLink>(this.path, { language })).body;
  }

  async links() {
    return (await this.#lawyer.get<QuestionnaireLinkList>(this.path)).body.data;
  }

  /** Somebody in front of a phone who has opened a link. */
  async client(language = 'fr') {
    const link = await this.link(language);
    const client = this.#api.stranger();
    const { body: view } = await openLink(client, tokenOf(link));
    return { client, link, view };
  }

  async facts(query = ''): Promise<readonly PersonFactView[]> {
    const answer = await this.#lawyer.get<PersonFactList>(`/v1/persons/${this.id}/facts${query}`);
    return answer.body.data;
  }

  async fact(id: string): Promise<PersonFactView | undefined> {
    return (await this.facts()).find(({ fact }) => fact === id);
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
