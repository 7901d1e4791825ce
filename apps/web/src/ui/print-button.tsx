import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface PrintButtonProps {
  /** Left out: the page as its print styles show it. */
  readonly onPrint?: () => void;
}

export function PrintButton({ onPrint = () => window.print() }: PrintButtonProps) {
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
