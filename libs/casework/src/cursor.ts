import { invalid, type DomainError } from './domain-error.ts';

type CursorValue = string | number | boolean | null;

/** Where the next page starts, opaque to the caller: the sort key of the last row. */
export function encodeCursor(key: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isKey(value: unknown, length: number): value is CursorValue[] {
  return (
    Array.isArray(value) &&
    value.length === length &&
    value.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part))
  );
}

/** The sort key in a cursor; `length` is the number of parts this list sorts by. */
export function decodeCursor(cursor: string, length: number): readonly CursorValue[] {
  const key = parsed(cursor);
  if (isKey(key, length)) return key;
  throw wrongCursor();
}

export function wrongCursor(): DomainError {
  return invalid([
    {
      pointer: '/cursor',
      code: 'cursor/invalid',
      detail: {
        fr: 'Ce curseur ne vient pas de cette liste. Recommencez à la première page.',
        en: 'This cursor does not come from this list. Start again at the first page.',
      },
    },
  ]);
}
