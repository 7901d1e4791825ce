import type { Type } from '@nestjs/common';
import { invalid } from '@quantieme/casework';
import { shapesOf } from './shape.ts';

/** Names asked for, each with those asked for inside it; null: all of it. */
export type Wanted = ReadonlyMap<string, Wanted | null>;

const MOST = 100;

/** `id,client.name` as a tree. Throws `field/unknown` with the name that the contract does not know. */
export function wantedIn(asked: string, declared: Type | null): Wanted {
  const paths = asked
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  if (paths.length === 0 || paths.length > MOST) throw unknownField(asked.slice(0, MOST));
  for (const path of paths) refuseUnknown(path, path.split('.'), declared);
  return treeOf(paths.map((path) => path.split('.')));
}

function treeOf(paths: readonly (readonly string[])[]): Wanted {
  const groups = Map.groupBy(paths, ([name = '']) => name);
  return new Map(
    [...groups].map(([name, group]) => {
      const isWhole = group.some(({ length }) => length === 1);
      return [name, isWhole ? null : treeOf(group.map((path) => path.slice(1)))];
    }),
  );
}

function refuseUnknown(path: string, [name, ...rest]: readonly string[], declared: Type | null) {
  if (declared === null || name === undefined) return;
  const shape = shapesOf(declared).find((one) => one.name === name);
  if (shape === undefined) throw unknownField(path);
  if (shape.isOpen || rest.length === 0) return;
  if (shape.part === null) throw unknownField(path);
  refuseUnknown(path, rest, shape.part);
}

function unknownField(path: string) {
  return invalid([
    {
      pointer: '/fields',
      code: 'field/unknown',
      detail: {
        fr: `«\u00a0${path}\u00a0» n’est pas un champ de cette réponse. Séparez les noms par des virgules.`,
        en: `“${path}” is no field of this answer. Separate the names with commas.`,
      },
    },
  ]);
}

/** The same value with nothing but what is wanted. */
export function pick(value: unknown, wanted: Wanted | null): unknown {
  if (wanted === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => pick(one, wanted));
  const held = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    [...wanted].flatMap(([name, inside]) =>
      Object.hasOwn(held, name) ? [[name, pick(held[name], inside)]] : [],
    ),
  );
}
