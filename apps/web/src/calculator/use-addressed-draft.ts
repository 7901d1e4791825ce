import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { CalculatorDraft } from './calculator-draft.ts';
import { draftFrom, searchOf } from './calculator-search.ts';

const SETTLE_MS = 200;

const nameOf = (draft: CalculatorDraft) => JSON.stringify(searchOf(draft));

/**
 * What is typed, and its address that follows a moment behind. An address that comes from elsewhere (a link, the
 * navigation) takes the place of what was typed.
 */
export function useAddressedDraft(): [CalculatorDraft, (change: Partial<CalculatorDraft>) => void] {
  const search = useSearch({ from: '/inside/calculateur' });
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftFrom({ ...search }));
  const written = useRef(nameOf(draft));
  const write = useDebouncedCallback((next: CalculatorDraft) => {
    written.current = nameOf(next);
    void navigate({
      to: '/calculateur',
      search: searchOf(next),
      replace: true,
      resetScroll: false,
    });
  }, SETTLE_MS);
  const address = JSON.stringify(search);
  useEffect(() => {
    if (address === written.current) return;
    written.current = address;
    write.cancel();
    setDraft(draftFrom(JSON.parse(address)));
  }, [address, write]);
  const change = (changes: Partial<CalculatorDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    write(next);
  };
  return [draft, change];
}
