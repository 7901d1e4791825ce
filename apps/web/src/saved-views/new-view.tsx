import { Button, Popover } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewPageName } from '@quantieme/api-client';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useSaveView } from './saved-views.queries.ts';
import { ViewForm } from './view-form.tsx';

interface NewViewProps {
  readonly page: SavedViewPageName;
  readonly search: Readonly<Record<string, string>>;
}

/** Keeps what the page shows now under a name. */
export function NewView({ page, search }: NewViewProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const save = useSaveView();
  const notifyDone = useNotifyDone();
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={280} trapFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconBookmark size={14} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t('savedViews.save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('savedViews.save')}>
        <ViewForm
          initial={{ name: '', shared: false }}
          pending={save.isPending}
          error={save.error}
          onSave={(view) =>
            whenDone(save.mutateAsync({ page, search, ...view }), ({ name }) => {
              setOpened(false);
              notifyDone({ message: t('savedViews.saved', { name }) });
            })
          }
        />
      </Popover.Dropdown>
    </Popover>
  );
}
