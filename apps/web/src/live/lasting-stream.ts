const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

interface Listener {
  /** What runs at each kind of event. */
  readonly on: Readonly<Record<string, (event: Event) => void>>;
  /** `again`: after a silence in which anything may have been missed. */
  readonly onOpen: (again: boolean) => void;
  readonly onLost: () => void;
}

/**
 * Listens for as long as the page lives. A browser comes back by itself from a line that drops, but gives up for good
 * on a server that answers something else (one that restarts, a session that is over): then a new stream is opened,
 * with patience, and at once when the network is back or the page is looked at again.
 *
 * @returns what ends it
 */
export function openLastingStream(url: string, { on, onOpen, onLost }: Listener): () => void {
  let stream: EventSource;
  let waitMs = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const lose = () => {
    wasLost = true;
    onLost();
    if (stream.readyState !== EventSource.CLOSED) return;
    timer = setTimeout(open, waitMs);
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
  };
  const open = () => {
    clearTimeout(timer);
    timer = undefined;
    stream = new EventSource(url);
    for (const [kind, run] of Object.entries(on)) stream.addEventListener(kind, run);
    stream.addEventListener('error', lose);
    stream.addEventListener('open', () => {
      waitMs = FIRST_WAIT_MS;
      onOpen(wasLost);
      wasLost = false;
    });
  };
  const hurry = () => {
    if (timer !== undefined && document.visibilityState === 'visible') open();
  };
  open();
  globalThis.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  return () => {
    clearTimeout(timer);
    globalThis.removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', hurry);
    stream.close();
  };
}
