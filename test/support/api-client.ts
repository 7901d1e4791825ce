import { randomUUID } from 'node:crypto';

export interface Answer<Body = never> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or the text of anything else; undefined when empty. */
  readonly body: Body;
}

export interface SentHeaders {
  readonly [name: string]: string | undefined;
}

type Any = ReturnType<typeof JSON.parse>;

/** What is read before it is changed, and the address of it alone. */
const VERSIONED =
  /^(\/v1\/(?:firm$|(?:persons|dossiers|organisations)\/[^/]+(?=$|\/closing)|deadlines\/[^/]+(?=\/co)))/;

/** Keeps cookies and sends what our dashboard sends. A header set to undefined is left out. */
export class ApiClient {
  readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly always: SentHeaders = {},
  ) {}

  get<Body = Any>(path: string, headers: SentHeaders = {}): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, headers);
  }

  async post<Body = Any>(
    path: string,
    body?: unknown,
    headers: SentHeaders = {},
  ): Promise<Answer<Body>> {
    return this.send('POST', path, body, await this.withVersion(path, headers));
  }

  put<Body = Any>(path: string, body: unknown, headers: SentHeaders = {}): Promise<Answer<Body>> {
    return this.send('PUT', path, body, headers);
  }

  async patch<Body = Any>(
    path: string,
    body: unknown,
    headers: SentHeaders = {},
  ): Promise<Answer<Body>> {
    return this.send('PATCH', path, body, await this.withVersion(path, headers));
  }

  async delete<Body = Any>(path: string, headers: SentHeaders = {}): Promise<Answer<Body>> {
    return this.send('DELETE', path, undefined, await this.withVersion(path, headers));
  }

  async send<Body = Any>(
    method: string,
    path: string,
    body?: unknown,
    headers: SentHeaders = {},
  ): Promise<Answer<Body>> {
    const sent =
      body === undefined || typeof body === 'string' || body instanceof Uint8Array
        ? (body as string | Uint8Array<ArrayBuffer> | undefined)
        : JSON.stringify(body);
    // A program with a token says a key for whatever it changes; a test of that says its own, or undefined.
    const isProgram = this.always['authorization'] !== undefined && method === 'POST';
    const key = isProgram ? { 'idempotency-key': randomUUID() } : {};
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: this.headers({
        'x-requested-with': 'quantieme',
        'content-type': body === undefined ? undefined : 'application/json',
        ...key,
        ...headers,
      }),
      ...(sent === undefined ? {} : { body: sent }),
    });
    this.keepCookies(response.headers);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: read(text) as Body };
  }

  /** Says which version was read, as our dashboard does: unless the headers name one, it is read here. */
  private async withVersion(path: string, headers: SentHeaders): Promise<SentHeaders> {
    const isSaid = Object.keys(headers).some((name) => name.toLowerCase() === 'if-match');
    const [, resource] = VERSIONED.exec(path) ?? [];
    if (isSaid || resource === undefined) return headers;
    return { ...headers, 'if-match': await this.tagOf(resource) };
  }

  /** The ETag of what stands there now; undefined where nothing can be read. */
  async tagOf(path: string): Promise<string | undefined> {
    return (await this.get(path)).headers.get('etag') ?? undefined;
  }

  private headers(sent: SentHeaders): Headers {
    const headers = new Headers();
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const all = { ...this.always, cookie: cookie || undefined, ...sent };
    for (const [name, value] of Object.entries(all)) {
      if (value !== undefined) headers.set(name, value);
    }
    return headers;
  }

  private keepCookies(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

function read(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
