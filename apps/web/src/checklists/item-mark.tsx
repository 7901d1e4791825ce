import {
  IconCircle,
  IconCircleCheck,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleX,
  IconClockExclamation,
  IconHelp,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItemView } from '@quantieme/api-client';
import styles from './checklists.module.css';

type State = ChecklistItemView['state'];

const ICONS: Readonly<Record<State, Icon>> = {
  missing: IconCircle,
  received: IconCircleCheck,
  verified: IconCircleCheckFilled,
  rejected: IconCircleX,
  stale: IconClockExclamation,
  'not-needed': IconCircleDashed,
  depends: IconHelp,
};

/** How an item stands, by its shape and its word. */
export function ItemMark({ state }: { readonly state: State }) {
  const { t } = useTranslation();
  const Shape = ICONS[state];
  return (
    <span className={styles['mark']} data-state={state}>
      <Shape size={14} stroke={2} aria-hidden="true" />
      {t(`checklist.states.${state}`)}
    </span>
  );
}
