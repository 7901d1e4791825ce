import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Difference } from '../events/difference.tsx';
import { casePreviewQuery } from '../events/case-preview.queries.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { firstEventOf, type NewDossierDraft, type ReadingContext } from './new-dossier-draft.ts';
import styles from './new-dossier.module.css';

const THINKING_MS = 250;

interface NewDossierPreviewProps {
  readonly draft: NewDossierDraft;
  readonly context: ReadingContext;
}

/** The time limits the first event will start, before the dossier exists. */
export function NewDossierPreview({ draft, context }: NewDossierPreviewProps) {
  const { t } = useTranslation();
  const event = firstEventOf(draft, context);
  const { procedure, titleRequested } = draft;
  const wanted = event ? JSON.stringify({ procedure, titleRequested, event }) : null;
  const [settled] = useDebouncedValue(wanted, THINKING_MS);
  const preview = useQuery(casePreviewQuery(settled));
  const waiting = event === null;
  return (
    <aside className={styles['preview']} aria-label={t('events.preview')} aria-live="polite">
      <h2 className={styles['previewTitle']}>{t('events.preview')}</h2>
      {waiting && <p className={styles['hint']}>{t('newDossier.previewWaits')}</p>}
      {!waiting && preview.error && <ProblemNotice error={preview.error} />}
      {!waiting && preview.data && (
        <Difference
          difference={{ created: preview.data.deadlines, moved: [], ended: [], pending: [] }}
        />
      )}
    </aside>
  );
}
