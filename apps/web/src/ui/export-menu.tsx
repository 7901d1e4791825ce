import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface ExportMenuProps {
  /** Address of the list; its filters are kept. */
  readonly list: string;
  readonly filters: Readonly<Record<string, string | number | undefined>>;
}

/** Where a list is read as a file, as it is filtered. */
export function sheetAddress(
  list: string,
  filters: ExportMenuProps['filters'],
  format: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams(format);
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `${list}?${query.toString()}`;
}

/** The whole list as a file, as it is filtered on the screen. */
export function ExportMenu({ list, filters }: ExportMenuProps) {
  const { t, i18n } = useTranslation();
  const address = (format: Readonly<Record<string, string>>) => sheetAddress(list, filters, format);
  const csv = i18n.language === 'fr' ? { format: 'csv', dialect: 'excel-fr' } : { format: 'csv' };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} aria-hidden="true" />}>
          {t('common.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address(csv)} download>
          {t('common.exportCsv')}
        </Menu.Item>
        <Menu.Item component="a" href={address({ format: 'xlsx' })} download>
          {t('common.exportExcel')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
