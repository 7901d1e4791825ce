import { Button } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';

interface ReadThisProps {
  readonly dossierId: string;
  readonly documentId: string;
  readonly title: string;
}

/** From a document of a dossier to its reading as a letter that came. */
export function ReadThis({ dossierId, documentId, title }: ReadThisProps) {
  const { t } = useTranslation();
  const can = useCan();
  if (!can('event:write')) return null;
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconMailOpened size={14} stroke={1.6} aria-hidden="true" />}
      aria-label={t('notices.readOf', { title })}
      renderRoot={(props) => (
        <Link {...props} to="/lettre-recue" search={{ dossier: dossierId, piece: documentId }} />
      )}
    >
      {t('notices.readThis')}
    </Button>
  );
}
