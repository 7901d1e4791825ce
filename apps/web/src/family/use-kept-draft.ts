import { useState } from 'react';
import { useSession } from '../session/session-context.ts';
import type { FamilyDraft } from './family-draft.ts';

const PREFIX = 'quantieme.family.';
/** Changes with the shape of what is kept: an older one is not read. */
const VERSION = '1.';

/** Nothing of a client stays behind when somebody signs out. */
export function forgetKeptDrafts(): void {
  const kept = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  for (const key of kept) sessionStorage.removeItem(key);
}

function keptUnder(key: string): FamilyDraft | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as FamilyDraft);
}

interface KeptDraft {
  readonly draft: FamilyDraft;
  readonly change: (draft: FamilyDraft) => void;
  /** Back to the start; gives back what was typed. */
  readonly erase: () => FamilyDraft;
  /** Differs each time everything was replaced at once. */
  readonly generation: number;
  readonly replace: (draft: FamilyDraft) => void;
}

/**
 * What is typed, kept by the tab through a reload and never in the address: it is a client's. One draft a person who is
 * signed in and a client.
 */
export function useKeptDraft(client: string | undefined, start: FamilyDraft): KeptDraft {
  const { user } = useSession();
  const key = `${PREFIX}${VERSION}${user.id}.${client ?? ''}`;
  const [draft, setDraft] = useState(() => keptUnder(key) ?? start);
  const [generation, setGeneration] = useState(0);
  const change = (next: FamilyDraft) => {
    sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  const replace = (next: FamilyDraft) => {
    change(next);
    setGeneration((count) => count + 1);
  };
  const erase = () => {
    setDraft(start);
    sessionStorage.removeItem(key);
    setGeneration((count) => count + 1);
    return draft;
  };
  return { draft, change, erase, replace, generation };
}
