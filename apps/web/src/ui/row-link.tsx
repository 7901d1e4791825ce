import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface RowLinkProps {
  readonly dossierId: string;
  /** Page of the dossier; none is its first. */
  readonly page?: 'honoraires' | undefined;
  /** What it opens at. */
  readonly deadlineId?: string;
  readonly className?: string | undefined;
  readonly title?: string;
  readonly children: ReactNode;
}

/** Asked of the browser rather than of the page: a new tab, a copy of the address. */
const isElsewhere = (event: MouseEvent) =>
  event.defaultPrevented ||
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey;

/**
 * The link of a row of a long list. The router's own works its address out as it is drawn, which for a row is a third of
 * the time: here the address is written, and the router asked when somebody goes there.
 */
export function RowLink({ dossierId, page, deadlineId, className, title, children }: RowLinkProps) {
  const router = useRouter();
  const search = deadlineId === undefined ? '' : `?echeance=${deadlineId}`;
  const href = `/dossiers/${dossierId}${page ? `/${page}` : ''}${search}`;
  return (
    <a
      href={href}
      className={className}
      title={title}
      data-row-main
      onPointerEnter={() =>
        void router
          .preloadRoute({
            to: page ? '/dossiers/$id/honoraires' : '/dossiers/$id',
            params: { id: dossierId },
          })
          .catch(() => undefined)
      }
      onClick={(event) => {
        if (isElsewhere(event)) return;
        event.preventDefault();
        router.history.push(href);
      }}
    >
      {children}
    </a>
  );
}
