import { Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavItems } from './nav.tsx';
import styles from './shortcuts-help.module.css';

const KEYS = [
  ['Ctrl K', 'palette'],
  ['Ctrl Z', 'undo'],
  ['N', 'create'],
  ['J', 'next'],
  ['K', 'previous'],
  ['Enter', 'open'],
  ['?', 'why'],
  ['E', 'acknowledge'],
  ['A', 'assign'],
  ['F', 'done'],
  ['X', 'choose'],
  ['Shift ↓', 'chooseOn'],
  ['Ctrl A', 'chooseAll'],
  ['Home', 'first'],
  ['End', 'last'],
] as const;

interface ShortcutsHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export default function ShortcutsHelp({ opened, onClose }: ShortcutsHelpProps) {
  const { t } = useTranslation();
  const items = useNavItems();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <dl className={styles['keys']}>
        {KEYS.map(([key, name]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(`shortcuts.${name}`)}</dd>
          </div>
        ))}
        {items.map((item) => (
          <div key={item.to}>
            <dt>
              <Kbd>G</Kbd> <Kbd>{item.letter.toUpperCase()}</Kbd>
            </dt>
            <dd>{t(`nav.${item.label}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
