import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LAYOUTS, type Layout } from './deadline-search.ts';
import styles from './deadline-filters.module.css';

interface LayoutSwitchProps {
  readonly layout: Layout | undefined;
  readonly onLayout: (layout: Layout | undefined) => void;
}

/** List, week, month, six months. */
export function LayoutSwitch({ layout, onLayout }: LayoutSwitchProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      className={styles['layouts']}
      aria-label={t('calendar.layout')}
      value={layout ?? 'liste'}
      onChange={(chosen) => onLayout(LAYOUTS.find((known) => known === chosen))}
      data={[
        { value: 'liste', label: t('calendar.layouts.liste') },
        ...LAYOUTS.map((value) => ({ value, label: t(`calendar.layouts.${value}`) })),
      ]}
    />
  );
}
