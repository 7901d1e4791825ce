/**
 * Whether two values would be written alike: keys in any order (jsonb does not keep it), no key as an undefined one,
 * a date as its text. It stops at the first difference, where writing both out would go to the end.
 */
export function isSameContent(one: unknown, other: unknown): boolean {
  const [a, b] = [written(one), written(other)];
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return Array.isArray(a) && Array.isArray(b) ? areSameItems(a, b) : areSameFields(a, b);
}

type Fields = Readonly<Record<string, unknown>>;

function written(value: unknown): unknown {
  return isObject(value) && typeof value['toJSON'] === 'function' ? value['toJSON']() : value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function areSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => isSameContent(item, b[index]));
}

function areSameFields(a: Fields, b: Fields): boolean {
  const isWritten = (fields: Fields) => (key: string) => fields[key] !== undefined;
  const keys = Object.keys(a).filter(isWritten(a));
  const others = Object.keys(b).filter(isWritten(b));
  return keys.length === others.length && keys.every((key) => isSameContent(a[key], b[key]));
}
