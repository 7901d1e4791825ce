import ICU from 'i18next-icu';
import { isolated } from './isolated.ts';

type Said = Readonly<Record<string, unknown>>;

/** Sentences in ICU's notation, in which a name written from right to left keeps its place. */
export class Sentences extends ICU {
  /** What goes into a sentence, before it does. */
  escapeVariableValues(said: Said | undefined): Said {
    const values = Object.entries(said ?? {});
    return Object.fromEntries(
      values.map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
    );
  }
}
