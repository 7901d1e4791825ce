import {
  IconCircle,
  IconCircleFilled,
  IconCircleHalf2,
  IconHelp,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TitleEligibilityView } from '@quantieme/api-client';
import styles from './what-if.module.css';

type Verdict = TitleEligibilityView['verdict'];

const ICONS: Readonly<Record<Verdict, Icon>> = {
  eligible: IconCircleFilled,
  discretionary: IconCircleHalf2,
  unknown: IconHelp,
  'not-eligible': IconCircle,
};

/** A verdict by its shape and its word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  const Shape = ICONS[verdict];
  return (
    <span className={styles['verdict']} data-verdict={verdict}>
      <Shape size={12} stroke={2} aria-hidden="true" />
      {t(`eligibility.verdicts.${verdict}`)}
    </span>
  );
}
