import { IconHome2, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView, SavedViewPageName } from '@quantieme/api-client';
import { useSession } from '../session/session-context.ts';
import { NewView } from './new-view.tsx';
import styles from './saved-views.module.css';
import { ViewMenu } from './view-menu.tsx';
import { VIEW_PATHS } from './view-paths.ts';
import { isSameSearch, keptSearch } from './view-search.ts';

interface SavedViewsProps {
  readonly page: SavedViewPageName;
  /** The search of the page's address, as its route reads it. */
  readonly search: object;
  /** Names in the address that no view keeps: only of the moment. */
  readonly passing?: readonly string[];
}

const NOTHING_PASSES: readonly string[] = [];

function ViewTab({ view, isOpen }: { readonly view: SavedView; readonly isOpen: boolean }) {
  const { t } = useTranslation();
  return (
    <Link
      to={VIEW_PATHS[view.page]}
      search={view.search as never}
      className={styles['tab']}
      aria-current={isOpen ? 'true' : undefined}
    >
      <bdi className={styles['name']}>{view.name}</bdi>
      {view.shared && (
        <IconUsers size={13} role="img" aria-hidden={false} aria-label={t('savedViews.ofFirm')} />
      )}
      {view.isDefault && (
        <IconHome2
          size={13}
          role="img"
          aria-hidden={false}
          aria-label={t('savedViews.opensHere')}
        />
      )}
    </Link>
  );
}

/**
 * The saved views of a list, as tabs: filters, view and order under a name, one's own or the firm's. The state of the page
 * is its address, so a view is nothing else than a search (texts by name), and its tab is a link.
 *
 * On another page: add it to `SAVED_VIEW_PAGES` of the contracts and to `VIEW_PATHS`, show
 * `<SavedViews page="dossiers" search={useSearch(…)} />` above the list, and give the route
 * `beforeLoad: openDefaultView('dossiers')`. Nothing is fetched: views come with the session.
 */
export function SavedViews({ page, search, passing = NOTHING_PASSES }: SavedViewsProps) {
  const { t } = useTranslation();
  const views = useSession().savedViews.filter((view) => view.page === page);
  const now = keptSearch(search, passing);
  const matching = views.find((view) => isSameSearch(view.search, now));
  const [openedId, setOpenedId] = useState(matching?.id);
  if (matching && matching.id !== openedId) setOpenedId(matching.id);
  const isPlain = Object.keys(now).length === 0;
  // Once filters are changed, the view they were changed from is still at hand, to be updated.
  const opened = isPlain ? undefined : views.find((view) => view.id === (matching?.id ?? openedId));
  const isEmpty = views.length === 0 && isPlain;
  return (
    <div className={styles['bar']} data-empty={isEmpty || undefined} data-print="no">
      {views.length > 0 && (
        <nav className={styles['tabs']} aria-label={t('savedViews.title')}>
          <Link
            to={VIEW_PATHS[page]}
            search={{}}
            className={styles['tab']}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={isPlain ? 'true' : undefined}
          >
            {t('savedViews.all')}
          </Link>
          {views.map((view) => (
            <ViewTab key={view.id} view={view} isOpen={view.id === matching?.id} />
          ))}
        </nav>
      )}
      {opened && <ViewMenu view={opened} views={views} search={now} />}
      {isEmpty && <span className={styles['hint']}>{t('savedViews.hint')}</span>}
      {!matching && !isPlain && <NewView page={page} search={now} />}
    </div>
  );
}
