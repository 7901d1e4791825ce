import { exampleLetter, type ExampleLetter } from '@quantieme/documents';
import type { Context } from '../context.ts';
import { momentOf } from '../moment.ts';

/** A letter to try the reading with; it is about nobody. */
export const exampleNotice = (ctx: Context, kind: ExampleLetter) =>
  exampleLetter(kind, momentOf(ctx).today);
