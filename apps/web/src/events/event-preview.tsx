import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Difference } from './difference.tsx';
import styles from './event-form.module.css';
import { previewQuery, type PreviewBody } from './events.queries.ts';

const THINKING_MS = 250;

/** The preview follows the typing, a quarter of a second behind; the last answer stays while the next one comes. */
export function usePreview(dossierId: string, body: PreviewBody | null) {
  const [settled] = useDebouncedValue(JSON.stringify(body), THINKING_MS);
  const asked: PreviewBody | null = JSON.parse(settled);
  return useQuery({ ...previewQuery(dossierId, asked), placeholderData: (last) => last });
}

interface EventPreviewProps {
  readonly preview: ReturnType<typeof usePreview>;
  /** What is still missing before anything can be computed. */
  readonly waiting: boolean;
}

export function EventPreview({ preview, waiting }: EventPreviewProps) {
  const { t } = useTranslation();
  return (
    <aside className={styles['preview']} aria-label={t('events.preview')} aria-live="polite">
      <h3 className={styles['previewTitle']}>{t('events.preview')}</h3>
      {waiting && <p className={styles['hint']}>{t('events.previewWaits')}</p>}
      {!waiting && preview.error && <ProblemNotice error={preview.error} />}
      {!waiting && !preview.error && preview.data && (
        <Difference difference={preview.data.difference} />
      )}
    </aside>
  );
}
