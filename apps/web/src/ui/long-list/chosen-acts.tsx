import { Button, Menu } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconDownload, IconFileZip, IconPrinter, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../../settings/users.queries.ts';
import { saveFile } from '../save-file.ts';
import { useNotifyProblem } from '../undo.tsx';
import {
  readFiles,
  readSheet,
  type FilesPath,
  type SelectionPath,
  type SheetQuery,
} from './selection-query.ts';

interface Person {
  readonly id: string;
  readonly name: string;
}

interface GiveMenuProps {
  readonly label: string;
  readonly nobody: string;
  readonly busy: boolean;
  /** Null: nobody. */
  readonly onGive: (person: Person | null) => void;
  /** One of a page announces A. */
  readonly keyed?: boolean;
}

function People({ nobody, onGive }: Pick<GiveMenuProps, 'nobody' | 'onGive'>) {
  const users = useQuery(usersQuery).data?.data ?? [];
  return (
    <>
      {users
        .filter(({ status }) => status === 'active')
        .map((user) => (
          <Menu.Item key={user.id} onClick={() => onGive(user)}>
            {user.name}
          </Menu.Item>
        ))}
      <Menu.Divider />
      <Menu.Item onClick={() => onGive(null)}>{nobody}</Menu.Item>
    </>
  );
}

/** All the chosen rows to one person. */
export function GiveMenu({ label, nobody, busy, onGive, keyed = false }: GiveMenuProps) {
  return (
    <Menu position="top" width={240} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          loading={busy}
          aria-keyshortcuts={keyed ? 'A' : undefined}
          leftSection={<IconUserPlus size={14} aria-hidden="true" />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        <People nobody={nobody} onGive={onGive} />
      </Menu.Dropdown>
    </Menu>
  );
}

interface ExportChosenProps {
  readonly path: SelectionPath;
  readonly fileName: string;
  readonly ids: readonly string[];
}

/** The chosen rows as a file. */
export function ExportChosen({ path, fileName, ids }: ExportChosenProps) {
  const { t, i18n } = useTranslation();
  const notifyProblem = useNotifyProblem();
  const save = useMutation({
    mutationFn: async (query: SheetQuery) =>
      saveFile(await readSheet(path, ids, query), `${fileName}.${query.format}`),
    onError: notifyProblem,
  });
  const csv: SheetQuery =
    i18n.language === 'fr' ? { format: 'csv', dialect: 'excel-fr' } : { format: 'csv' };
  return (
    <Menu position="top">
      <Menu.Target>
        <Button
          variant="default"
          loading={save.isPending}
          leftSection={<IconDownload size={14} aria-hidden="true" />}
        >
          {t('common.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save.mutate(csv)}>{t('common.exportCsv')}</Menu.Item>
        <Menu.Item onClick={() => save.mutate({ format: 'xlsx' })}>
          {t('common.exportExcel')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface DownloadChosenProps {
  readonly path: FilesPath;
  readonly fileName: string;
  readonly ids: readonly string[];
}

/** The files of the chosen rows, in one. */
export function DownloadChosen({ path, fileName, ids }: DownloadChosenProps) {
  const { t } = useTranslation();
  const notifyProblem = useNotifyProblem();
  const save = useMutation({
    mutationFn: async () => saveFile(await readFiles(path, ids), `${fileName}.zip`),
    onError: notifyProblem,
  });
  return (
    <Button
      variant="default"
      loading={save.isPending}
      leftSection={<IconFileZip size={14} aria-hidden="true" />}
      onClick={() => save.mutate()}
    >
      {t('rows.download')}
    </Button>
  );
}

export function PrintChosen({ onPrint }: { readonly onPrint: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={14} aria-hidden="true" />}
      onClick={onPrint}
    >
      {t('common.print')}
    </Button>
  );
}
