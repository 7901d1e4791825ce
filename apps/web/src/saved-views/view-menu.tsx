import { ActionIcon, Menu, Modal } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '@quantieme/api-client';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import {
  useChangeView,
  useChooseViews,
  useDeleteView,
  useRestoreView,
} from './saved-views.queries.ts';
import { ViewForm } from './view-form.tsx';
import { isSameSearch, moved } from './view-search.ts';

interface ViewMenuProps {
  readonly view: SavedView;
  /** All of the page, in order. */
  readonly views: readonly SavedView[];
  /** What the page shows now. */
  readonly search: Readonly<Record<string, string>>;
}

function Rename({ view, onDone }: { readonly view: SavedView; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const change = useChangeView();
  return (
    <Modal
      opened
      onClose={onDone}
      title={t('savedViews.rename')}
      size="xs"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ViewForm
        initial={view}
        pending={change.isPending}
        error={change.error}
        onSave={({ name, shared }) =>
          whenDone(change.mutateAsync({ view, change: { name, shared } }), onDone)
        }
      />
    </Modal>
  );
}

/** Everybody's own: where a view stands, and whether the page opens with it. */
function ChoiceItems({ view, views }: Omit<ViewMenuProps, 'search'>) {
  const { t } = useTranslation();
  const choose = useChooseViews();
  const notifyProblem = useNotifyProblem();
  const ids = views.map(({ id }) => id);
  const current = views.find(({ isDefault }) => isDefault)?.id ?? null;
  const write = (viewIds: string[], defaultId: string | null) =>
    choose.mutate({ page: view.page, viewIds, defaultId }, { onError: notifyProblem });
  return (
    <>
      <Menu.Item onClick={() => write(ids, view.isDefault ? null : view.id)}>
        {t(view.isDefault ? 'savedViews.noDefault' : 'savedViews.default')}
      </Menu.Item>
      {ids[0] !== view.id && (
        <Menu.Item onClick={() => write(moved(ids, view.id, -1), current)}>
          {t('savedViews.earlier')}
        </Menu.Item>
      )}
      {ids.at(-1) !== view.id && (
        <Menu.Item onClick={() => write(moved(ids, view.id, 1), current)}>
          {t('savedViews.later')}
        </Menu.Item>
      )}
    </>
  );
}

/** What can be done with the view that is open. */
export function ViewMenu({ view, views, search }: ViewMenuProps) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const change = useChangeView();
  const remove = useDeleteView();
  const restore = useRestoreView();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { name } = view;
  const drop = () =>
    remove
      .mutateAsync(view.id)
      .then(() =>
        notifyDone({
          message: t('savedViews.deleted', { name }),
          undo: () => void restore.mutateAsync(view.id).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
  const update = () =>
    change
      .mutateAsync({ view, change: { search: { ...search } } })
      .then(() => notifyDone({ message: t('savedViews.updated', { name }) }))
      .catch(notifyProblem);
  return (
    <>
      <Menu position="bottom-start" width={260} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon size="sm" aria-label={t('savedViews.menuOf', { name })}>
            <IconDots size={15} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {view.mine && !isSameSearch(view.search, search) && (
            <Menu.Item onClick={() => void update()}>{t('savedViews.update')}</Menu.Item>
          )}
          {view.mine && (
            <Menu.Item onClick={() => setRenaming(true)}>{t('savedViews.rename')}</Menu.Item>
          )}
          <ChoiceItems view={view} views={views} />
          {view.mine && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => void drop()}>{t('savedViews.delete')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {renaming && <Rename view={view} onDone={() => setRenaming(false)} />}
    </>
  );
}
