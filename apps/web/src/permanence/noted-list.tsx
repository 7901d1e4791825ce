import { Button } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyTableContent, SessionView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { DeviceClock } from '../session/session-context.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useNotifiedWords } from './duty-result.tsx';
import { note, noted, removeNoted, type Noted, type NotedCalculation } from './duty-store.ts';
import styles from './permanence.module.css';
import { DEVICE_ONLY } from './use-duty-table.ts';

const ReportCalculation = lazy(() =>
  import('./report-calculation.tsx').then((module) => ({ default: module.ReportCalculation })),
);
const NOTED = ['permanence-noted'];

export interface Notes {
  readonly all: readonly Noted[];
  readonly add: (calculation: NotedCalculation) => Promise<void>;
  readonly remove: (one: Noted) => Promise<void>;
}

/** Calculations that wait on this device to be put into a dossier. */
export function useNoted(): Notes {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { data = [] } = useQuery({ queryKey: NOTED, queryFn: noted, ...DEVICE_ONLY });
  const refresh = () => client.invalidateQueries({ queryKey: NOTED });
  return {
    all: data,
    add: (calculation) =>
      note(calculation)
        .then(refresh)
        .then(() => notifyDone({ message: t('permanence.noteDone') }))
        .catch(notifyProblem),
    remove: ({ id }) => removeNoted(id).then(refresh).catch(notifyProblem),
  };
}

interface NotedListProps {
  readonly notes: Notes;
  readonly table: DutyTableContent | null;
  readonly session: SessionView | null;
}

function useLabelOf(table: DutyTableContent | null): (one: Noted) => string {
  const language = useLanguage();
  return ({ situation, event }) => {
    const known = table?.situations.find(({ id }) => id === situation);
    return (known && table?.words[language][known.label]) ?? event;
  };
}

export function NotedList({ notes, table, session }: NotedListProps) {
  const { t } = useTranslation();
  const { online } = useNetwork();
  const notifiedWords = useNotifiedWords();
  const notifyDone = useNotifyDone();
  const labelOf = useLabelOf(table);
  const [reported, setReported] = useState<Noted | null>(null);
  if (notes.all.length === 0) return null;
  const canReport = online && session?.permissions.includes('event:write') === true;
  const remove = async (one: Noted) => {
    await notes.remove(one);
    const message = t('permanence.removed', { label: labelOf(one) });
    notifyDone({ message, undo: () => void notes.add(one) });
  };
  return (
    <section className={styles['noted']} data-print="no" aria-labelledby="permanence-noted">
      <h2 id="permanence-noted" className={styles['heading']}>
        {t('permanence.notedTitle')}
      </h2>
      <p className={styles['dim']}>
        {t(canReport ? 'permanence.notedText' : 'permanence.reportLater')}
      </p>
      <ul className={styles['notes']}>
        {notes.all.map((one) => (
          <li key={one.id} className={styles['noteLine']}>
            <span className={styles['noteWords']}>
              <strong>{labelOf(one)}</strong>
              <span className={styles['dim']}>{notifiedWords(one)}</span>
            </span>
            <Button
              variant="default"
              disabled={!canReport}
              aria-label={t('permanence.reportOf', { label: labelOf(one) })}
              onClick={() => setReported(one)}
            >
              {t('permanence.report')}
            </Button>
            <Button
              variant="subtle"
              aria-label={t('permanence.removeOf', { label: labelOf(one) })}
              onClick={() => void remove(one)}
            >
              {t('permanence.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <DeviceClock value={null}>
        <Suspense>
          {reported && (
            <ReportCalculation
              calculation={reported}
              onClose={() => setReported(null)}
              onRecorded={() => void notes.remove(reported)}
            />
          )}
        </Suspense>
      </DeviceClock>
    </section>
  );
}
