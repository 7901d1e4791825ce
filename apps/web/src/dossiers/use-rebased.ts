import { useState } from 'react';
import { useTyped } from '../ui/use-typed.ts';

interface Versioned {
  readonly version: number;
}

/** A field that somebody else has changed while it was being typed in. */
export interface Meanwhile<Fields> {
  readonly field: keyof Fields & string;
  readonly now: Fields[keyof Fields];
}

/**
 * What is typed over a record that others may change at the same time. Fields that nobody typed in follow the record.
 * Where both changed the same field, `meanwhile` says what it is now; what was typed is sent only once that was seen,
 * because until then it goes with the version that was opened.
 */
export function useRebased<Fields extends object>(record: Versioned, recorded: Fields) {
  const [opened, setOpened] = useState({ version: record.version, fields: recorded });
  const { draft, type, typed } = useTyped(recorded);
  const differs = (field: keyof Fields) =>
    JSON.stringify(recorded[field]) !== JSON.stringify(opened.fields[field]);
  const meanwhile = (Object.keys(typed) as (keyof Fields & string)[])
    .filter(differs)
    .map((field): Meanwhile<Fields> => ({ field, now: recorded[field] }));
  return {
    draft,
    typed,
    type,
    meanwhile,
    version: meanwhile.length > 0 ? opened.version : record.version,
    /** What others wrote was seen: what is typed here applies over it. */
    accept: () => setOpened({ version: record.version, fields: recorded }),
  };
}
