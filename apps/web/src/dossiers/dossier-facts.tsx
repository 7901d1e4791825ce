import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { AsideSection } from './aside-section.tsx';
import styles from './dossier-aside.module.css';
import { DossierEdit } from './dossier-edit.tsx';

function useRows(dossier: DossierView): [string, string | null | undefined][] {
  const { t } = useTranslation();
  return [
    [t('dossiers.status'), t(`dossiers.statuses.${dossier.status}`)],
    [t('dossiers.title'), dossier.titleRequested?.label],
    [t('dossiers.responsible'), dossier.responsible?.name],
    [t('dossiers.paralegal'), dossier.paralegal?.name],
    [t('dossiers.prefecture'), dossier.prefecture?.name],
    [t('dossiers.court'), dossier.court?.name],
    [
      t('dossiers.legalAid'),
      dossier.legalAid === 'none' ? null : t(`dossiers.legalAids.${dossier.legalAid}`),
    ],
    [t('dossiers.tags'), dossier.tags.join(', ')],
  ];
}

/** Where the dossier stands: authority, court, people in charge. */
export function DossierFacts({ dossier }: { readonly dossier: DossierView }) {
  const { t } = useTranslation();
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const rows = useRows(dossier).filter(([, value]) => value);
  return (
    <AsideSection name="facts" title={t('dossiers.facts')}>
      <dl className={styles['facts']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('dossiers.openedOn')}</dt>
          <dd>
            <CivilDate on={dossier.openedOn} as="plain" />
          </dd>
        </div>
      </dl>
      {can('dossier:write') && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={styles['edit'] ?? ''}
          onClick={() => setEditing(true)}
          data-print="no"
        >
          {t('common.edit')}
        </Button>
      )}
      <Drawer
        opened={editing}
        onClose={() => setEditing(false)}
        position="right"
        size={440}
        title={t('dossiers.edit')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <DossierEdit dossier={dossier} onDone={() => setEditing(false)} />
      </Drawer>
    </AsideSection>
  );
}
