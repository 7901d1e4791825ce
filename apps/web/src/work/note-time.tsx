import { Button } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';

const NewDrawer = lazy(() => import('../shell/new-drawer.tsx'));

/** Time of any dossier, without leaving the week. */
export function NoteTime() {
  const { t } = useTranslation();
  const can = useCan();
  const [isAdding, setIsAdding] = useState(false);
  // Whoever reads no dossier could not say which one.
  if (!can('time:write') || !can('dossier:read')) return null;
  return (
    <>
      <Button leftSection={<IconClockPlus size={16} />} onClick={() => setIsAdding(true)}>
        {t('work.newEntry')}
      </Button>
      {isAdding && (
        <Suspense>
          <NewDrawer thing="time" onClose={() => setIsAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
