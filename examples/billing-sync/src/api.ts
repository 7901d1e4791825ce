import createClient, { type Client } from 'openapi-fetch';
import { Access } from './access.ts';
import type { paths } from './generated/quantieme.ts';
import { patientFetch } from './patient-fetch.ts';
import type { Settings } from './settings.ts';
import { realTime, type Waiting } from './waiting.ts';

export type Api = Client<paths>;

interface Surroundings {
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly waiting?: Waiting;
}

/** The published API, as its OpenAPI document describes it: signed, patient. */
export function openApi(
  settings: Pick<Settings, 'url' | 'clientId' | 'clientSecret'>,
  { fetch: fetchOnce = fetch, waiting = realTime }: Surroundings = {},
): Api {
  const patient = patientFetch(fetchOnce, waiting);
  const access = new Access(settings, patient, waiting);
  const signed = async (request: Request) => {
    const again = request.clone();
    const answer = await patient(await withToken(request, access));
    if (answer.status !== 401) return answer;
    access.forget();
    return patient(await withToken(again, access));
  };
  return createClient<paths>({ baseUrl: settings.url, fetch: signed });
}

async function withToken(request: Request, access: Access): Promise<Request> {
  request.headers.set('Authorization', `Bearer ${await access.token()}`);
  return request;
}

interface Answered<View> {
  readonly data?: View;
  readonly error?: unknown;
  readonly response: Response;
}

/** @throws Error with the problem that the server names */
export async function answered<View>(answer: Promise<Answered<View>>): Promise<View> {
  const { data, error, response } = await answer;
  if (response.ok) return data as View;
  const { code, detail } = (error ?? {}) as { code?: string; detail?: string };
  throw new Refused(response.status, code ?? 'unknown', detail ?? '');
}

export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, detail: string) {
    super(`HTTP ${status} ${code}: ${detail}`);
    this.status = status;
    this.code = code;
  }
}
