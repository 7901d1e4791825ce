import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/schema.ts';
import { problemOf, unreachable } from './problem.ts';

export type ApiClient = Client<paths>;

interface Answered<View> {
  data?: View;
  error?: unknown;
  response: Response;
}

/** Requests that change something need this header when the cookie signs them (api.md, Signing in). */
const CSRF_HEADERS = { 'X-Requested-With': 'quantieme' };

type Send = (request: Request) => Promise<Response>;

const orProblem =
  (send: Send): Send =>
  async (request) => {
    try {
      return await send(request);
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw unreachable();
    }
  };

/** `language` is read at each request: the API words its answers in the language of the screen. */
export function createApi(
  baseUrl: string,
  language: () => string,
  send: Send = (request) => fetch(request),
): ApiClient {
  const client = createClient<paths>({ baseUrl, headers: CSRF_HEADERS, fetch: orProblem(send) });
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('Accept-Language', language());
      return request;
    },
  });
  return client;
}

/** The body of a successful answer; anything else is thrown as a {@link ProblemError}. */
export async function unwrap<View>(answer: Promise<Answered<View>>): Promise<View> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemOf(error, response.status);
  return data as View;
}

/** Header that refuses to overwrite what somebody else changed meanwhile. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
