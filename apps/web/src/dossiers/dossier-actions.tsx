import { Button, FileButton, Menu } from '@mantine/core';
import { IconMail, IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';

interface DossierActionsProps {
  readonly dossier: DossierView;
  readonly onFiles: (files: readonly File[]) => void;
}

function WriteLetter({ dossier }: Pick<DossierActionsProps, 'dossier'>) {
  const { t } = useTranslation();
  const params = { id: dossier.id };
  const offered = dossier.activity?.letters ?? [];
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconMail size={14} aria-hidden="true" />}>
          {t('activity.write')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.length > 0 && <Menu.Label>{t('activity.lettersTitle')}</Menu.Label>}
        {offered.map(({ id, label }) => (
          <Menu.Item
            key={id}
            renderRoot={(props) => (
              <Link
                to="/dossiers/$id/courriers"
                params={params}
                search={{ modele: id }}
                {...props}
              />
            )}
          >
            {label}
          </Menu.Item>
        ))}
        {offered.length > 0 && <Menu.Divider />}
        <Menu.Item
          renderRoot={(props) => <Link to="/dossiers/$id/courriers" params={params} {...props} />}
        >
          {t('activity.writeOther')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is begun from the page of a dossier, beside recording an event. */
export function DossierActions({ dossier, onFiles }: DossierActionsProps) {
  const { t } = useTranslation();
  const can = useCan();
  if (!can('dossier:write')) return null;
  return (
    <>
      <WriteLetter dossier={dossier} />
      <FileButton multiple onChange={onFiles}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconUpload size={14} aria-hidden="true" />}
          >
            {t('activity.addDocument')}
          </Button>
        )}
      </FileButton>
    </>
  );
}
