import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import panes from '../ui/panes.module.css';
import { PrintButton } from '../ui/print-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { isStarted, PARTS, withSaid, type FamilyDraft, type Part } from './family-draft.ts';
import styles from './family-page.module.css';
import { partAnswer, partForm, type PartProps } from './family-parts.tsx';
import { partOf, searchOf, type FamilyOf } from './family-search.ts';
import { NoteAnswer } from './note-answer.tsx';
import { PrintedRequest } from './printed-request.tsx';
import { RequestFields } from './request-fields.tsx';
import { writtenAt, type Said } from './said.ts';
import { SaidFormContext } from './said-form.tsx';
import { StateShape } from './state-mark.tsx';
import { useFamilyAnswers, type FamilyAnswers } from './use-family-answers.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface TabsProps {
  readonly part: Part;
  readonly of: FamilyOf;
  readonly answers: FamilyAnswers;
}

/** The parts, each with what it has come to. */
function Tabs({ part, of, answers }: TabsProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles['tabs']} aria-label={t('family.parts')} data-print="no">
      {PARTS.map((each) => {
        const state = answers[each].data?.verdict;
        return (
          <Link
            key={each}
            to="/famille"
            search={searchOf(each, of)}
            className={styles['tab']}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={each === part ? 'page' : undefined}
          >
            {t(`family.part.${each}`)}
            {state && <StateShape state={state} />}
          </Link>
        );
      })}
    </nav>
  );
}

function Form({ part, ...props }: PartProps & { readonly part: Part }) {
  const { draft, answers, onChange } = props;
  const { error } = answers[part];
  const said = draft.said[part];
  const replace = (next: Said) => onChange(withSaid(draft, part, next));
  const write = (pointer: string, value: unknown) => replace(writtenAt(said, pointer, value));
  return (
    <SaidFormContext value={{ said, error, replace, write }}>
      <div className={styles['form']} data-print="no">
        <RequestFields part={part} draft={draft} error={error} onChange={onChange} />
        {partForm(part, props)}
      </div>
    </SaidFormContext>
  );
}

function Result({ part, ...props }: PartProps & { readonly part: Part }) {
  const { t } = useTranslation();
  const { draft, answers } = props;
  const { error, data, retry } = answers[part];
  const dated = draft.filedOn !== null || part === 'housing';
  const asked = dated && isStarted(draft, part);
  return (
    <section className={styles['result']} aria-label={t('family.result')}>
      <h2 className={styles['resultName']}>{t(`family.part.${part}`)}</h2>
      {!dated && <p className={styles['hint']}>{t('family.waits')}</p>}
      {dated && !asked && !error && <p className={styles['hint']}>{t(`family.start.${part}`)}</p>}
      {error != null && <ProblemNotice error={error} onRetry={retry} />}
      {asked && !error && !data && <LoadingRows rows={6} />}
      {asked && (
        <>
          <PrintedRequest draft={draft} part={part} />
          {partAnswer(part, props)}
        </>
      )}
    </section>
  );
}

interface FamilyCalculatorsProps {
  readonly of: FamilyOf;
  readonly start: FamilyDraft;
  readonly lead: ReactNode;
  readonly back?: ReactNode;
}

export function FamilyCalculators({ of, start, lead, back }: FamilyCalculatorsProps) {
  const { t } = useTranslation();
  const part = partOf(useSearch({ from: '/inside/famille' }));
  const { draft, change, erase, replace, generation } = useKeptDraft(of.client, start);
  const answers = useFamilyAnswers(draft);
  const done = useNotifyDone();
  const clear = () => {
    const before = erase();
    done({ message: t('family.erased'), undo: () => replace(before) });
  };
  const props = { part, draft, answers, of, onChange: change };
  return (
    <Page
      title={t('family.title')}
      aside={lead}
      actions={
        <>
          {back}
          <Button variant="default" onClick={clear}>
            {t('family.erase')}
          </Button>
          {of.dossier && (
            <NoteAnswer dossier={of.dossier} part={part} draft={draft} answers={answers} />
          )}
          <PrintButton />
        </>
      }
    >
      <Tabs part={part} of={of} answers={answers} />
      <div className={styles['parts']}>
        <div className={panes['panes']} data-typed="wide">
          <Form key={`${generation} ${part}`} {...props} />
          <Result {...props} />
        </div>
      </div>
    </Page>
  );
}
