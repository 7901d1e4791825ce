import { ActionIcon, Button, FileButton, Progress } from '@mantine/core';
import { IconCamera, IconUpload, IconX } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../ui/problem-notice.tsx';
import type { SentFile } from './use-sending.ts';
import styles from './documents.module.css';

interface DropZoneProps {
  readonly accepts: readonly string[];
  readonly maxBytes: number;
  readonly onFiles: (files: readonly File[]) => void;
}

const MEGABYTE = 1024 * 1024;

/** Where files are dropped or chosen; a phone offers its camera beside. */
export function DropZone({ accepts, maxBytes, onFiles }: DropZoneProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles['drop']}
      data-over={over || undefined}
      data-print="no"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton multiple accept={accepts.join(',')} onChange={onFiles}>
        {(props) => (
          <Button {...props} leftSection={<IconUpload size={14} aria-hidden="true" />}>
            {t('documents.add')}
          </Button>
        )}
      </FileButton>
      <FileButton
        accept="image/*"
        capture="environment"
        onChange={(file) => file && onFiles([file])}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            className={styles['camera'] ?? ''}
            leftSection={<IconCamera size={14} aria-hidden="true" />}
          >
            {t('documents.photograph')}
          </Button>
        )}
      </FileButton>
      <p className={styles['dropText']}>
        {t('documents.drop', { megabytes: Math.floor(maxBytes / MEGABYTE) })}
      </p>
    </div>
  );
}

interface SentFilesProps {
  readonly files: readonly SentFile[];
  readonly onForget: (id: number) => void;
}

/** Files on their way, and those that were refused with the reason. */
export function SentFiles({ files, onForget }: SentFilesProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (files.length === 0) return null;
  return (
    <ul className={styles['sent']} aria-label={t('documents.sending')}>
      {files.map(({ id, name, share, error }) => (
        <li key={id} className={styles['sentFile']} data-refused={error ? true : undefined}>
          <span className={styles['sentName']}>{name}</span>
          {error === undefined ? (
            <Progress
              value={share * 100}
              aria-label={t('documents.sendingOne', { name })}
              className={styles['progress'] ?? ''}
            />
          ) : (
            <>
              <span role="alert" className={styles['refusal']}>
                {problemText(error)}
              </span>
              <ActionIcon
                variant="subtle"
                aria-label={t('documents.putAway', { name })}
                onClick={() => onForget(id)}
              >
                <IconX size={14} />
              </ActionIcon>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
