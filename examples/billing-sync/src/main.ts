import { openApi } from './api.ts';
import { billUnbilledWork } from './invoices.ts';
import { Mirror } from './mirror.ts';
import { createReceiver } from './receiver.ts';
import { readSettings } from './settings.ts';
import { synchronise } from './sync.ts';

/** `npm start`: follows Quantième until it is stopped. `npm start -- bill` makes invoices of what is unbilled, and ends. */
const settings = readSettings(process.env);
const api = openApi(settings);
const mirror = new Mirror(settings.mirror);
const [command = 'follow'] = process.argv.slice(2);

if (command === 'bill') await billUnbilledWork(api, mirror);
else await follow();
mirror.close();

async function follow(): Promise<void> {
  let heard = Promise.withResolvers<void>();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  stop.signal.addEventListener('abort', () => heard.resolve());
  const onCall = (webhookId: string) => {
    if (mirror.hear(webhookId)) heard.resolve();
  };
  const receiver = createReceiver({ secrets: settings.webhookSecrets, onCall });
  if (settings.port !== null) receiver.listen(settings.port);
  while (!stop.signal.aborted) {
    heard = Promise.withResolvers<void>();
    await synchroniseOnce();
    await Promise.race([heard.promise, afterAWhile(stop.signal)]);
  }
  receiver.close();
  receiver.closeAllConnections();
}

/** What fails now is done the next time: nothing is lost. */
async function synchroniseOnce(): Promise<void> {
  try {
    const followed = await synchronise(api, mirror);
    console.log(`${followed} changes followed, up to number ${mirror.position}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

function afterAWhile(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, settings.everyMs);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()));
  });
}
