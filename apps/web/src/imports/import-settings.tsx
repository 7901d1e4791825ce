import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@quantieme/api-client';
import settings from '../settings/settings.module.css';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { importsQuery } from './imports.queries.ts';
import { NewImport } from './new-import.tsx';
import { OpenImport } from './open-import.tsx';
import styles from './imports.module.css';

interface PastImportProps {
  readonly one: ImportView;
  readonly onOpen: () => void;
}

function PastImport({ one, onOpen }: PastImportProps) {
  const { t } = useTranslation();
  const { fileName, kind, state, counts, createdBy, createdAt } = one;
  return (
    <li className={styles['past']}>
      <span className={styles['header']}>
        <span className={styles['label']}>{fileName}</span>
        <span className="q-dim">
          {t(`imports.kinds.${kind as 'persons'}`)} · {t(`imports.progress.${state}`)}
          {counts.done > 0 && ` · ${t('imports.made', { count: counts.done })}`} · {createdBy?.name}{' '}
          <Moment at={createdAt} />
        </span>
      </span>
      <Button
        variant="default"
        size="compact-xs"
        onClick={onOpen}
        aria-label={t('imports.openOf', { name: fileName })}
      >
        {t('imports.open')}
      </Button>
    </li>
  );
}

/** Brings in what another software knows: a file is understood, looked at, written, and can be taken back. */
export function ImportSettings() {
  const { t } = useTranslation();
  const { data, error } = useQuery(importsQuery);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = data?.data.find(({ id }) => id === openId);
  const others = data?.data.filter(({ id }) => id !== openId) ?? [];
  return (
    <section className={settings['section']}>
      <h2 className={settings['heading']}>{t('settings.tabs.imports')}</h2>
      <p className={settings['lead']}>{t('imports.lead')}</p>
      {open ? (
        <OpenImport key={open.id} one={open} onClose={() => setOpenId(null)} />
      ) : (
        <NewImport onSent={({ id }) => setOpenId(id)} />
      )}
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data?.data.length === 0 && (
        <EmptyState title={t('imports.none')}>{t('imports.noneText')}</EmptyState>
      )}
      {others.length > 0 && (
        <>
          <h3 className={styles['name']}>{t('imports.past')}</h3>
          <ul className={styles['rows']}>
            {others.map((one) => (
              <PastImport key={one.id} one={one} onOpen={() => setOpenId(one.id)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
