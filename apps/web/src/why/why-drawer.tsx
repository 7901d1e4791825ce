import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { part } from '../i18n/part.ts';
import { DrawerLater } from '../ui/drawer-later.tsx';
import { LoadingRows } from '../ui/loading.tsx';

interface PastDeadlines {
  readonly deadlines: readonly DeadlineView[];
  readonly knownAt: string | undefined;
}

interface WhyDrawerProps {
  /** The deadline asked about; null = closed. */
  readonly id: string | null;
  /** The deadlines of a past page, which say what was known then: none is asked for. */
  readonly then?: PastDeadlines | undefined;
  readonly onClose: () => void;
  /** Above the reasons: what can be done. */
  readonly actions?: ReactNode;
}

const contents = part(() => import('./why-contents.tsx'));
const WhyContent = lazy(async () => ({ default: (await contents()).WhyContent }));
const WhyDate = lazy(async () => ({ default: (await contents()).WhyDate }));

/** « Pourquoi cette date ? » from anywhere: one click or « ? ». */
export function WhyDrawer({ id, then, onClose, actions }: WhyDrawerProps) {
  const { t } = useTranslation();
  const past = then?.deadlines.find((deadline) => deadline.id === id);
  return (
    <DrawerLater
      opened={id !== null && (then === undefined || past !== undefined)}
      onClose={onClose}
      size={640}
      title={t('why.title')}
    >
      {id !== null && actions}
      <Suspense fallback={<LoadingRows rows={5} />}>
        {past && <WhyDate deadline={past} knownAt={then?.knownAt} />}
        {id !== null && then === undefined && <WhyContent id={id} />}
      </Suspense>
    </DrawerLater>
  );
}
