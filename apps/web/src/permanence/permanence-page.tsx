import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyTableContent, SessionView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { momentOf } from '../offline/codecs.ts';
import { DeviceClock, SessionContext } from '../session/session-context.ts';
import { sessionQuery } from '../session/session.queries.ts';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { civilDateIn, longDate, momentText } from '../ui/civil.ts';
import { LoadingRows } from '../ui/loading.tsx';
import panes from '../ui/panes.module.css';
import { emptyDraft, rememberPlace, type DutyDraft } from './duty-draft.ts';
import { DutyForm } from './duty-form.tsx';
import { DutyResult } from './duty-result.tsx';
import type { NotedCalculation } from './duty-store.ts';
import { NotedList, useNoted } from './noted-list.tsx';
import styles from './permanence.module.css';
import { readTable } from './read-table.ts';
import { RefusedNotice } from './refused-notice.tsx';
import { TableState } from './table-state.tsx';
import { useDutyTable, type Duty } from './use-duty-table.ts';

const PARIS = 'Europe/Paris';

interface WorkProps {
  readonly table: DutyTableContent;
  readonly duty: Duty;
  readonly draft: DutyDraft;
  readonly onChange: (change: Partial<DutyDraft>) => void;
  readonly onNote: (calculation: NotedCalculation) => void;
}

function Answer({ table, duty, draft, onNote }: Omit<WorkProps, 'onChange'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (draft.situation === '' || draft.on === '') {
    return <p className={styles['hint']}>{t('permanence.waits')}</p>;
  }
  const answer = readTable(table, draft, language);
  if (answer.refused) {
    const days = { from: longDate(table.from, language), to: longDate(table.to, language) };
    return <RefusedNotice refused={answer.refused} words={days} />;
  }
  const { situation, limits } = answer;
  const { event, details } = situation;
  const place = table.territories.find(({ id }) => id === draft.territory);
  return (
    <DutyResult
      answer={{ situation, limits }}
      words={table.words[language]}
      question={draft}
      placeName={table.words[language][place?.label ?? -1] ?? ''}
      duty={duty}
      placeZone={place?.timeZone ?? PARIS}
      table={table}
      onNote={() => onNote({ ...draft, event, details, issuedAt: table.issuedAt })}
    />
  );
}

function Work(props: WorkProps) {
  const { t } = useTranslation();
  const { table, duty, draft, onChange } = props;
  return (
    <>
      <TableState table={table} duty={duty} />
      <div className={panes['panes']} data-typed="narrow">
        <DutyForm table={table} draft={draft} onChange={onChange} />
        <section
          className={styles['result']}
          aria-label={t('permanence.result')}
          aria-live="polite"
        >
          <Answer {...props} />
        </section>
      </div>
    </>
  );
}

interface DutyProps {
  readonly duty: Duty;
  readonly session: SessionView | null;
  readonly onRetry: () => void;
}

function OnDuty({ duty, session, onRetry }: DutyProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(emptyDraft);
  const notes = useNoted();
  const change = (changes: Partial<DutyDraft>) => {
    if (changes.territory) rememberPlace(changes.territory);
    setDraft({ ...draft, ...changes });
  };
  const { table, refused } = duty.examined;
  return (
    <>
      {table ? (
        <Work
          table={table}
          duty={duty}
          draft={draft}
          onChange={change}
          onNote={(calculation) => void notes.add(calculation)}
        />
      ) : (
        <RefusedNotice refused={refused}>
          <div className={styles['acts']}>
            <Button variant="default" onClick={onRetry}>
              {t('permanence.retry')}
            </Button>
            {session === null && (
              <Button
                variant="default"
                renderRoot={(props: object) => (
                  <Link to="/connexion" search={{ vers: '/permanence' }} {...props} />
                )}
              >
                {t('permanence.signIn')}
              </Button>
            )}
          </div>
        </RefusedNotice>
      )}
      <NotedList notes={notes} table={table ?? null} session={session} />
    </>
  );
}

/** For whoever is on duty, standing, with or without a network, with or without a session: law, and nothing of a client. */
export function PermanencePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const session = useQuery(sessionQuery).data ?? null;
  const { duty, retry } = useDutyTable();
  const moment = duty && momentOf(duty.now);
  const today = moment && civilDateIn(moment, PARIS);
  return (
    <SessionContext value={session}>
      <main className={styles['page']} id="main">
        <title>{`${t('permanence.title')} · Quantième`}</title>
        <header className={styles['head']} data-print="no">
          <Anchor component={Link} to="/" className={styles['brand']}>
            {t('permanence.back')}
          </Anchor>
        </header>
        <h1 className={styles['title']}>{t('permanence.title')}</h1>
        <p className={styles['lead']} data-print="no">
          {t('permanence.lead')}
        </p>
        <DeviceClock value={today ? { today, timeZone: PARIS } : null}>
          {duty ? (
            <OnDuty duty={duty} session={session} onRetry={retry} />
          ) : (
            <LoadingRows rows={5} />
          )}
        </DeviceClock>
        <footer className={styles['foot']} data-print="no">
          {moment && (
            <p className={styles['dim']}>
              {t('permanence.deviceClock', { when: momentText(moment, language, PARIS) })}
            </p>
          )}
          <p className={styles['dim']}>
            {t('permanence.complete')}{' '}
            <Anchor component={Link} to="/calculateur" underline="always" inherit>
              {t('permanence.calculator')}
            </Anchor>
          </p>
          <LanguageSwitch />
        </footer>
      </main>
    </SessionContext>
  );
}
