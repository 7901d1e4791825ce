import { Button, FileButton, Progress, SegmentedControl } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { whenDone } from '../ui/when-done.ts';
import { IMPORT_KINDS, modelAddress, useImportActs, type ImportKind } from './imports.queries.ts';
import styles from './imports.module.css';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx';

/** What to bring in, a model to fill, and where the file goes. */
export function NewImport({ onSent }: { readonly onSent: (one: ImportView) => void }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<ImportKind>('persons');
  const [over, setOver] = useState(false);
  const [share, setShare] = useState(0);
  const { send } = useImportActs();
  const sendOne = (file: File | null | undefined) => {
    if (!file) return;
    setShare(0);
    whenDone(send.mutateAsync({ kind, file, onProgress: setShare }), onSent);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    sendOne(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles['block']}>
      <SegmentedControl
        aria-label={t('imports.kind')}
        value={kind}
        onChange={(value) => setKind(value as ImportKind)}
        data={IMPORT_KINDS.map((value) => ({ value, label: t(`imports.kinds.${value}`) }))}
      />
      <p className={styles['text']}>{t(`imports.about.${kind}`)}</p>
      <p className={styles['models']}>
        {(['csv', 'xlsx'] as const).map((format) => (
          <a key={format} href={modelAddress(kind, format)} download>
            {t(`imports.model.${format}`)}
          </a>
        ))}
      </p>
      <div
        className={styles['drop']}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton accept={ACCEPTED} onChange={sendOne}>
          {(props) => (
            <Button
              {...props}
              loading={send.isPending}
              leftSection={<IconUpload size={14} aria-hidden="true" />}
            >
              {t('imports.choose')}
            </Button>
          )}
        </FileButton>
        <p className={styles['text']}>{t('imports.drop')}</p>
      </div>
      {send.isPending && <Progress value={share * 100} aria-label={t('imports.sending')} />}
      {send.error && <ProblemNotice error={send.error} />}
    </div>
  );
}
