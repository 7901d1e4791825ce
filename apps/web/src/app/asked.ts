import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';

/** What the palette may ask of the page it opens, as the address says it (`?faire=evenement`). */
export type Asked =
  'evenement' | 'accomplir' | 'tache' | 'temps' | 'note' | 'lien' | 'client' | 'facture';

/** Does what the palette asked of this page, once: neither Back nor a reload does it again. */
export function useAsked(act: Asked, run: () => void): void {
  const navigate = useNavigate();
  const { faire } = useSearch({ from: '/inside' });
  const answer = useEffectEvent(() => {
    void navigate({
      to: '.',
      search: ({ faire: _done, ...rest }) => rest,
      replace: true,
    });
    run();
  });
  useEffect(() => {
    if (faire === act) answer();
  }, [faire, act]);
}
