import { isUnreachable } from './say.ts';

const SENT_AGAIN_AFTER_MS = 3000;

/** What is said while the network is away is sent when it is back. */
export const untilReached = {
  retry: (_failures: number, error: Error) => isUnreachable(error),
  retryDelay: SENT_AGAIN_AFTER_MS,
  networkMode: 'always',
} as const;
