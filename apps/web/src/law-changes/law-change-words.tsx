import {
  IconArrowRight,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleX,
  IconHourglass,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EffectCountsView, EffectKind, LawChangeView } from '@quantieme/api-client';
import { articleText } from '../why/law-link.tsx';
import styles from './law-changes.module.css';

/** People who have to approve. */
export const PEOPLE = 2;

export const EFFECT_KINDS: readonly EffectKind[] = ['moves', 'appears', 'ends', 'waits'];

const EFFECT_ICONS = {
  moves: IconArrowRight,
  appears: IconPlus,
  ends: IconMinus,
  waits: IconHourglass,
};

export function EffectIcon({ kind }: { readonly kind: EffectKind }) {
  const Icon = EFFECT_ICONS[kind];
  return <Icon size={14} stroke={2} aria-hidden="true" />;
}

const STATUS_ICONS = {
  proposed: IconCircle,
  adopted: IconCircleCheckFilled,
  withdrawn: IconCircleX,
};

/** Shape, word and colour. */
export function LawChangeStatus({ status }: Pick<LawChangeView, 'status'>) {
  const { t } = useTranslation();
  const Icon = STATUS_ICONS[status];
  return (
    <span className={styles['status']} data-status={status}>
      <Icon size={14} stroke={1.8} aria-hidden="true" />
      {t(`lawChanges.statuses.${status}`)}
    </span>
  );
}

/** « 2 déplacées, 1 à confirmer par un avocat »: what is not zero, in words. */
export function useEffectsText(): (counts: EffectCountsView) => string {
  const { t } = useTranslation();
  return (counts) => {
    const parts = EFFECT_KINDS.filter((kind) => counts[kind] > 0).map(
      (kind) =>
        `${counts[kind]}\u00a0${t(`lawChangeEffects.counts.${kind}`, { count: counts[kind] })}`,
    );
    return parts.join(', ') || t('lawChangeEffects.none');
  };
}

/** « CJA R421-1 » as lawyers write it: CJA R. 421-1. */
export function citedText(source: string): string {
  return source.split(' ').map(articleText).join(' ');
}
