import { createServer } from 'node:net';
import type { Child } from './child.ts';

const PATIENCE_MS = 90_000;
const DEATHS_BEFORE_GIVING_UP = 3;

/** Before anything is started: a taken port is the commonest mistake. */
export function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      reject(
        new Error(
          `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** Resolves when /health/ready answers 200; rejects when a child cannot start. */
export async function waitUntilReady(
  address: string,
  children: readonly Child[],
  signal: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  let last = 'no answer';
  while (!signal.aborted) {
    const failing = children.find(({ restarts }) => restarts >= DEATHS_BEFORE_GIVING_UP);
    if (failing !== undefined) {
      throw new Error(
        `The ${failing.name} does not start. Its last words:\n${failing.lastWords()}`,
      );
    }
    if (performance.now() > deadline)
      throw new Error(`Not ready after ${PATIENCE_MS / 1_000} s: ${last}`);
    const answer = await fetch(`${address}/health/ready`, {
      signal: AbortSignal.timeout(5_000),
    }).catch((error: unknown) => String(error));
    if (typeof answer !== 'string' && answer.ok) return;
    last = typeof answer === 'string' ? answer : `${answer.status} ${await answer.text()}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
