import type { NoticeSource } from './notices.queries.ts';

/** What was dropped or pasted on another page, on its way to the page that reads it. */
let pending: NoticeSource | null = null;

export function handOver(source: NoticeSource): void {
  pending = source;
}

/** Taken once. */
export function takeOver(): NoticeSource | null {
  const source = pending;
  pending = null;
  return source;
}
