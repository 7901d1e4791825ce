import { Drawer } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { LoadingRows } from '../ui/loading.tsx';
import type { DerivationShown } from './derivation-panes.tsx';

/** Only whoever asks for the reasoning loads it. */
const DerivationPanes = lazy(async () => ({
  default: (await import('./derivation-panes.tsx')).DerivationPanes,
}));

interface DerivationDrawerProps {
  readonly dossier: DossierView;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function Shown({ dossier }: Pick<DerivationDrawerProps, 'dossier'>) {
  const [shown, setShown] = useState<DerivationShown>({
    echeance: dossier.nextDeadline?.id,
  });
  return <DerivationPanes dossier={dossier} shown={shown} onShow={setShown} />;
}

/** How the dates follow from one another, over the page of the dossier. */
export function DerivationDrawer({ dossier, opened, onClose }: DerivationDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(1280px, 94vw)"
      title={t('derivation.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Suspense fallback={<LoadingRows rows={8} />}>
        <Shown dossier={dossier} />
      </Suspense>
    </Drawer>
  );
}
