/** A word of an address; undefined while it is empty. */
export const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** One word of an address, left out while it is empty. */
export function reading<Name extends string>(name: Name) {
  return (search: Record<string, unknown>) => {
    const value = text(search[name]);
    return (value ? { [name]: value } : {}) as Partial<Record<Name, string>>;
  };
}
