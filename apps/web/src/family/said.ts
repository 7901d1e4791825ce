/** What is said of one part of a request, as the API takes it: objects and lists of plain values. */
export type Said = Readonly<Record<string, unknown>>;

const segmentsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);

const isIndex = (segment: string | undefined) => segment !== undefined && /^\d+$/.test(segment);

function child(parent: unknown, segment: string): unknown {
  if (Array.isArray(parent)) return parent[Number(segment)];
  return typeof parent === 'object' && parent !== null
    ? (parent as Record<string, unknown>)[segment]
    : undefined;
}

/** What is said at a place (JSON pointer). */
export const readAt = (said: Said, pointer: string): unknown =>
  segmentsOf(pointer).reduce<unknown>(child, said);

export const listAt = (said: Said, pointer: string): readonly Said[] => {
  const list = readAt(said, pointer);
  return Array.isArray(list) ? list : [];
};

function withChild(parent: unknown, segments: readonly string[], value: unknown): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) return value;
  const next = withChild(child(parent, segment), rest, value);
  if (!isIndex(segment)) return { ...(parent as object | undefined), [segment]: next };
  const list: unknown[] = Array.isArray(parent) ? [...parent] : [];
  list[Number(segment)] = next;
  return list;
}

/** The same with a value at a place; objects and lists on the way are made when they are missing. */
export const writtenAt = (said: Said, pointer: string, value: unknown): Said =>
  withChild(said, segmentsOf(pointer), value) as Said;

/** The same without one of a list. */
export const withoutItem = (said: Said, pointer: string, index: number): Said =>
  writtenAt(
    said,
    pointer,
    listAt(said, pointer).filter((_item, at) => at !== index),
  );

function isAnswer(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return value !== null && value !== undefined;
  const within = Object.values(value);
  return within.length === 0 || within.some(isAnswer);
}

/** Whether anything was said at all: an answer that was taken back is none, somebody added is one. */
export const isSaid = (said: Said): boolean => Object.values(said).some(isAnswer);
