import {
  IconCircle,
  IconCircleFilled,
  IconCircleHalf2,
  IconHelp,
  IconInfoCircle,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FamilyStepView } from '@quantieme/api-client';
import styles from './family-result.module.css';

type State = FamilyStepView['state'];

const ICONS: Readonly<Record<State, Icon>> = {
  met: IconCircleFilled,
  arguable: IconCircleHalf2,
  unknown: IconHelp,
  'not-met': IconCircle,
  information: IconInfoCircle,
};

/** A state by its shape and its word. */
export function StateMark({ state }: { readonly state: State }) {
  const { t } = useTranslation();
  const Shape = ICONS[state];
  return (
    <span className={styles['state']} data-state={state}>
      <Shape size={12} stroke={2} aria-hidden="true" />
      {t(`family.states.${state}`)}
    </span>
  );
}

/** The shape alone, its word said to those who do not see it. */
export function StateShape({ state }: { readonly state: State }) {
  const { t } = useTranslation();
  const Shape = ICONS[state];
  return (
    <span className={styles['state']} data-state={state}>
      <Shape size={13} stroke={2} role="img" aria-label={t(`family.states.${state}`)} />
    </span>
  );
}
