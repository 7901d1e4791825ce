import {
  codeOf,
  isSessionOver,
  isUnreachable,
  linkProblem,
  type Say,
} from '../client-doors/say.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  'document/too-large': 'wrong.tooLarge',
  'body/too-large': 'wrong.tooLarge',
  'document/empty': 'wrong.empty',
  'document/type-not-accepted': 'wrong.type',
  'document/type-mismatch': 'wrong.type',
  'document/macros': 'wrong.type',
  'document/bomb': 'wrong.type',
  'document/encrypted': 'wrong.encrypted',
  'document/damaged': 'wrong.damaged',
  'document/infected': 'wrong.infected',
  'client-link/too-much-today': 'wrong.tooMuch',
  'client-link/seen-already': 'wrong.seen',
  'client-link/too-late': 'wrong.late',
  'client-link/not-an-hour': 'wrong.day',
  'client-link/not-allowed': 'wrong.notAllowed',
  'event/in-the-future': 'wrong.future',
};

/** The link can no longer be used. */
export const isOver = (error: unknown): boolean =>
  linkProblem(error) !== undefined && !isSessionOver(error);

const MEGABYTE = 1024 * 1024;
export const megabytesOf = (bytes: number): number => Math.floor(bytes / MEGABYTE);

/** What went wrong, in the client’s words. */
export function problemWords(error: unknown, say: Say, maxBytes = 0): string {
  if (isUnreachable(error)) return say('link.noNetwork');
  const name = linkProblem(error) ?? PROBLEMS[codeOf(error)] ?? 'link.broken';
  return say(name, { megabytes: megabytesOf(maxBytes) });
}
