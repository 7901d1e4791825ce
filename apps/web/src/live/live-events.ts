/** Somebody changed something, as the stream says it. */
export interface LiveChange {
  readonly dossierId: string | null;
  readonly kind: string;
  /** Null: nobody in particular. */
  readonly by: string | null;
}

/** Somebody has a dossier before their eyes. */
export interface LivePresence {
  readonly dossierId: string;
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly doing: 'here' | 'recording' | 'gone';
  readonly arriving: boolean;
}

interface LiveEvents {
  readonly change: LiveChange;
  readonly presence: LivePresence;
  /** The stream is listened to, for the first time or again. */
  readonly opened: null;
}

/** What the one stream of the application says, for the screens that want to know more than « ask again ». */
const heard = new EventTarget();

export function tell<Kind extends keyof LiveEvents>(kind: Kind, detail: LiveEvents[Kind]): void {
  heard.dispatchEvent(new CustomEvent(kind, { detail }));
}

let isOpen = false;

export function streamOpened(opened: boolean): void {
  isOpen = opened;
  if (opened) tell('opened', null);
}

/** Whether what others say is heard at this moment. */
export const isListening = (): boolean => isOpen;

/** Returns what stops listening. */
export function hear<Kind extends keyof LiveEvents>(
  kind: Kind,
  run: (said: LiveEvents[Kind]) => void,
): () => void {
  const listen = (event: Event) => run((event as CustomEvent<LiveEvents[Kind]>).detail);
  heard.addEventListener(kind, listen);
  return () => heard.removeEventListener(kind, listen);
}
