import type { NoticeSource } from './notices.queries.ts';

const SHORTEST = 80;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** A letter in the clipboard; null for what somebody types into a field, or a few words. */
export function pastedSource({ clipboardData, target }: ClipboardEvent): NoticeSource | null {
  if (clipboardData === null || isTyping(target)) return null;
  const [file] = clipboardData.files;
  if (file) return { kind: 'file', file };
  const text = clipboardData.getData('text/plain');
  return text.trim().length >= SHORTEST ? { kind: 'text', text } : null;
}
