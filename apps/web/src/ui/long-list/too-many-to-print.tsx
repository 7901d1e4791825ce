import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MOST_PRINTED } from './use-printed-list.ts';

interface TooManyToPrintProps {
  /** How long the list is; null: it can be printed. */
  readonly total: number | null;
  readonly onClose: () => void;
  readonly onPrintFirst: () => void;
  /** Address of the same list as a workbook. */
  readonly sheet: string;
}

/** Nobody prints ten thousand rows by mistake. */
export function TooManyToPrint({ total, onClose, onPrintFirst, sheet }: TooManyToPrintProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={total !== null}
      onClose={onClose}
      title={t('rows.tooManyTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Text>{t('rows.tooMany', { total: total ?? 0, count: MOST_PRINTED })}</Text>
      <Group mt="md" gap="xs">
        <Button component="a" href={sheet} download onClick={onClose}>
          {t('rows.exportInstead')}
        </Button>
        <Button variant="default" onClick={onPrintFirst}>
          {t('rows.printFirst', { count: MOST_PRINTED })}
        </Button>
      </Group>
    </Modal>
  );
}
