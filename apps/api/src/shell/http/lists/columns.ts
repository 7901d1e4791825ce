import type { Type } from '@nestjs/common';
import type { Language } from '@quantieme/law';
import type { Cell } from '@quantieme/sheets';
import { choiceWords } from './choice-words.ts';
import { headingOf } from './column-words.ts';
import { shapesOf, type Shape } from './shape.ts';
import type { Wanted } from './sparse-fields.ts';

export interface Column {
  readonly heading: string;
  readonly of: (row: object) => Cell;
}

/** Parts within parts say more than a sheet can show. */
const DEEPEST = 2;

interface Walk {
  readonly language: Language;
  readonly path: readonly string[];
  readonly wanted: Wanted | null;
}

/** What a sheet shows of such rows: each value of theirs and of their parts, under words of the reader's language. */
export function columnsOf(declared: Type, language: Language, wanted: Wanted | null): Column[] {
  return columnsIn(declared, { language, path: [], wanted });
}

function columnsIn(declared: Type, walk: Walk): Column[] {
  return shapesOf(declared).flatMap((shape) => {
    const { wanted } = walk;
    const isShown = wanted === null ? !shape.isOptional : wanted.has(shape.name);
    if (!isShown) return [];
    const inside = wanted?.get(shape.name) ?? null;
    return columnsFor(shape, { ...walk, path: [...walk.path, shape.name], wanted: inside });
  });
}

function columnsFor(shape: Shape, walk: Walk): Column[] {
  const { path, language } = walk;
  const { part, isList, isDay } = shape;
  const heading = headingOf(path, language);
  const of = (row: object) => cellOf(valueAt(row, path), language);
  if (part !== null && !isList) {
    if (path.length < DEEPEST) return columnsIn(part, walk);
    return hasName(part) ? [{ heading, of }] : [];
  }
  const say = choiceWords(shape.choice, language);
  if (say !== null && !isList) {
    const word = (row: object) => said(of(row), say);
    return [
      { heading, of: word },
      { heading: `${heading} (code)`, of },
    ];
  }
  return [{ heading, of: isDay && !isList ? (row) => dayOf(of(row)) : of }];
}

function valueAt(row: object, path: readonly string[]): unknown {
  let value: unknown = row;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayOf = (cell: Cell): Cell =>
  typeof cell === 'string' && DAY.test(cell) ? Temporal.PlainDate.from(cell) : cell;

const said = (cell: Cell, say: (code: string) => string) =>
  typeof cell === 'string' ? say(cell) : cell;

const NAMES = ['displayName', 'name', 'label', 'reference', 'id'];

/** A part of a part is shown by its name: a client, a person of the firm. */
function hasName(part: Type): boolean {
  return shapesOf(part).some(({ name }) => name === 'displayName' || name === 'name');
}

function cellOf(value: unknown, language: Language): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? WORDS[language].yes : WORDS[language].no;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => String(cellOf(one, language))).join(', ');
  const held = value as Readonly<Record<string, unknown>>;
  const name = NAMES.find((one) => typeof held[one] === 'string');
  return name === undefined ? JSON.stringify(value) : String(held[name]);
}

const WORDS = { fr: { yes: 'oui', no: 'non' }, en: { yes: 'yes', no: 'no' } } as const;
