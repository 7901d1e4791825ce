import { exampleLetter, type ExampleLetter } from '@quantieme/documents';
import { momentOf } from '../cases/change-dossier.ts';
import type { Context } from '../context.ts';

/** A letter to try the reading with; it is about nobody. */
export const exampleNotice = (ctx: Context, kind: ExampleLetter) =>
  exampleLetter(kind, momentOf(ctx).today);
