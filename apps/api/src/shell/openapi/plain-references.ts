/** The generator wraps a reference that has a description; OpenAPI 3.1 lets both stand side by side. */
export function withPlainReferences<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => withPlainReferences(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, withPlainReferences(held)]);
  const { allOf, ...rest } = Object.fromEntries(entries) as { allOf?: readonly object[] };
  if (allOf === undefined) return rest as T;
  return (allOf.length === 1 ? { ...rest, ...allOf[0] } : { ...rest, allOf }) as T;
}
