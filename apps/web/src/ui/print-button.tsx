import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Prints the page as its print styles show it. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={14} aria-hidden="true" />}
      onClick={() => window.print()}
    >
      {t('common.print')}
    </Button>
  );
}
