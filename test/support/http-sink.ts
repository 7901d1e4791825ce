import { createServer as createClearServer, type IncomingMessage, type Server } from 'node:http';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { LOCALHOST_CERTIFICATE, LOCALHOST_KEY } from './localhost-certificate.ts';

export interface ReceivedCall {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the server answers next: a status, one with headers, or nothing at all. */
export type Answer = number | 'hang' | { readonly status: number; readonly headers: HeadersOf };
type HeadersOf = Readonly<Record<string, string>>;

/** A server of somebody else's, which answers what it is told to and remembers every call. */
export class HttpSink {
  readonly calls: ReceivedCall[] = [];
  /** One after the other. */
  readonly answers: Answer[] = [];
  /** Once those are given: by what is asked. */
  answerTo: (call: ReceivedCall) => Answer = () => 204;
  readonly #server: Server;
  readonly #scheme: 'http' | 'https';

  private constructor(scheme: 'http' | 'https') {
    this.#scheme = scheme;
    this.#server =
      scheme === 'http'
        ? createClearServer()
        : createServer({ cert: LOCALHOST_CERTIFICATE, key: LOCALHOST_KEY });
  }

  static async start(scheme: 'http' | 'https'): Promise<HttpSink> {
    const sink = new HttpSink(scheme);
    sink.#server.on('request', (request, response) => {
      void sink.#remember(request).then((call) => {
        const answer = sink.answers.shift() ?? sink.answerTo(call);
        if (answer === 'hang') return;
        const { status, headers } =
          typeof answer === 'number' ? { status: answer, headers: {} } : answer;
        response.writeHead(status, headers).end();
      });
    });
    await new Promise<void>((resolve) => sink.#server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  /** @param host  a name of this machine */
  url(host = '127.0.0.1'): string {
    const { port } = this.#server.address() as { port: number };
    return `${this.#scheme}://${host}:${port}/recu`;
  }

  forget(): void {
    this.calls.length = 0;
    this.answers.length = 0;
    this.answerTo = () => 204;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #remember(request: IncomingMessage): Promise<ReceivedCall> {
    const body = await text(request);
    const headers = request.headers as Record<string, string>;
    const call = { path: request.url ?? '', headers, body };
    this.calls.push(call);
    return call;
  }
}
