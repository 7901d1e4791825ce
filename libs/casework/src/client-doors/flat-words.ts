/** `{ steps: { next } }` → `steps.next` */
export function flatWords(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[path + name, value] as const]
      : flatWords(value, `${path}${name}.`),
  );
}
