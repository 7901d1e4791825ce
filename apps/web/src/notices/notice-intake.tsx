import { Button, FileButton, Progress, Textarea } from '@mantine/core';
import { IconCamera, IconFileText, IconPhoto, IconUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useExample, type NoticeSource } from './notices.queries.ts';
import styles from './notice-intake.module.css';

const FILES = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.docx,.odt,.txt,application/pdf,image/*,text/plain';
const SHORTEST = 20;

interface NoticeIntakeProps {
  readonly onSource: (source: NoticeSource) => void;
  readonly error: unknown;
}

/** Where a letter is dropped, chosen, photographed or pasted. */
export function NoticeIntake({ onSource, error }: NoticeIntakeProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const take = (file: File | null | undefined) => file && onSource({ kind: 'file', file });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles['intake']}>
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
        <IconFileText size={28} stroke={1.3} aria-hidden="true" />
        <p className={styles['dropTitle']}>{t('notices.drop')}</p>
        <p className={styles['dim']}>{t('notices.dropText')}</p>
        <div className={styles['ways']}>
          <FileButton accept={FILES} onChange={take}>
            {(props) => (
              <Button {...props} leftSection={<IconUpload size={14} aria-hidden="true" />}>
                {t('notices.choose')}
              </Button>
            )}
          </FileButton>
          <FileButton accept="image/*" capture="environment" onChange={take}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                className={styles['camera'] ?? ''}
                leftSection={<IconCamera size={14} aria-hidden="true" />}
              >
                {t('notices.photograph')}
              </Button>
            )}
          </FileButton>
        </div>
      </div>
      <form
        className={styles['paste']}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim().length >= SHORTEST) onSource({ kind: 'text', text });
        }}
      >
        <Textarea
          label={t('notices.paste')}
          placeholder={t('notices.pastePlaceholder')}
          autosize
          minRows={5}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const [file] = event.clipboardData.files;
            if (file) take(file);
          }}
          dir="auto"
        />
        <Button type="submit" size="sm" disabled={text.trim().length < SHORTEST}>
          {t('notices.read')}
        </Button>
      </form>
      {error != null && <ProblemNotice error={error} />}
      <Examples onSource={onSource} />
      <p className={styles['promise']}>{t('notices.promise')}</p>
    </div>
  );
}

/** For whoever has no letter at hand: two that nobody ever wrote. */
function Examples({ onSource }: Pick<NoticeIntakeProps, 'onSource'>) {
  const { t } = useTranslation();
  const example = useExample();
  const kinds = [
    ['pdf', IconFileText],
    ['photo', IconPhoto],
  ] as const;
  return (
    <div className={styles['examples']}>
      <p className={styles['dim']}>{t('notices.examples.lead')}</p>
      <div className={styles['exampleKinds']}>
        {kinds.map(([kind, Icon]) => (
          <Button
            key={kind}
            size="xs"
            variant="default"
            leftSection={<Icon size={14} stroke={1.6} aria-hidden="true" />}
            loading={example.isPending && example.variables === kind}
            onClick={() => example.mutate(kind, { onSuccess: onSource })}
          >
            {t(`notices.examples.${kind}`)}
          </Button>
        ))}
      </div>
      {example.error && <ProblemNotice error={example.error} />}
    </div>
  );
}

/** Reading takes a second, a photograph several. */
export function NoticeReadingState({ share }: { readonly share: number }) {
  const { t } = useTranslation();
  const isSent = share >= 1;
  return (
    <div className={styles['readingState']} role="status">
      <p>{isSent ? t('notices.reading') : t('notices.sending')}</p>
      <Progress
        value={isSent ? 100 : share * 100}
        animated={isSent}
        aria-label={t('notices.reading')}
      />
      <p className={styles['dim']}>{t('notices.readingText')}</p>
    </div>
  );
}
