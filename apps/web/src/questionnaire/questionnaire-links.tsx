import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientLanguage, QuestionnaireLinkView } from '@quantieme/api-client';
import { MadeLink } from '../client-doors/made-link.tsx';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from '../client-doors/client-links.module.css';
import {
  questionnaireLinksQuery,
  useCreateLink,
  useRevokeLink,
} from './questionnaire-links.queries.ts';

const LANGUAGES: readonly ClientLanguage[] = ['fr', 'en', 'es', 'ar', 'pt', 'ru'];

const languageOf = (value: string): ClientLanguage =>
  LANGUAGES.find((known) => known === value) ?? 'fr';

interface PersonProps {
  readonly personId: string;
}

function NewLink({ personId }: PersonProps) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<ClientLanguage>('fr');
  const create = useCreateLink(personId);
  return (
    <>
      <div className={styles['new']}>
        <NativeSelect
          label={t('questionnaire.language')}
          value={language}
          data={LANGUAGES.map((value) => ({ value, label: t(`questionnaire.languages.${value}`) }))}
          onChange={(event) => setLanguage(languageOf(event.currentTarget.value))}
        />
        <Button size="sm" loading={create.isPending} onClick={() => create.mutate(language)}>
          {t('questionnaire.create')}
        </Button>
      </div>
      {create.error && <ProblemNotice error={create.error} />}
      {create.data && <MadeLink link={create.data.link} />}
    </>
  );
}

const IS_OPEN: ReadonlySet<string> = new Set(['ready', 'opened']);

/** The moment that a state is told with. */
function momentOf(link: QuestionnaireLinkView): string {
  const { state, openedAt, finishedAt, revokedAt, expiresAt } = link;
  const moments = { ready: null, opened: openedAt, finished: finishedAt, revoked: revokedAt };
  return (state === 'expired' ? expiresAt : moments[state]) ?? link.createdAt;
}

interface LinkLineProps extends PersonProps {
  readonly link: QuestionnaireLinkView;
}

function LinkLine({ personId, link }: LinkLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const revoke = useRevokeLink(personId);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const day = (moment: string) => plainDate(moment.slice(0, 10), language);
  const { state, answers, skipped, createdBy: name } = link;
  const made = { date: day(link.createdAt) };
  const details = [
    t(`questionnaire.languages.${link.language}`),
    t('questionnaire.made', { name, ...made }),
    ...(IS_OPEN.has(state) ? [t('questionnaire.until', { date: day(link.expiresAt) })] : []),
    ...(skipped > 0 ? [t('questionnaire.skipped', { count: skipped })] : []),
  ];
  const withdraw = () =>
    revoke.mutate(link.id, {
      onSuccess: () => notifyDone({ message: t('questionnaire.revoked', made) }),
      onError: notifyProblem,
    });
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <span>{t(`questionnaire.states.${state}`, { date: day(momentOf(link)), answers })}</span>
        <span className="q-dim">{details.join(' · ')}</span>
      </span>
      {IS_OPEN.has(state) && (
        <Button
          variant="default"
          loading={revoke.isPending}
          aria-label={t('questionnaire.revokeOf', made)}
          onClick={withdraw}
        >
          {t('questionnaire.revoke')}
        </Button>
      )}
    </li>
  );
}

/** Links through which a client answers alone: made, copied, followed, withdrawn. */
export function QuestionnaireLinks({ personId }: PersonProps) {
  const { t } = useTranslation();
  const can = useCan();
  const { data, error } = useQuery({
    ...questionnaireLinksQuery(personId),
    enabled: can('fact:write'),
  });
  if (!can('fact:write')) return null;
  return (
    <section className={styles['links']} aria-label={t('questionnaire.title')}>
      <h2 className={styles['heading']}>{t('questionnaire.title')}</h2>
      <p className="q-dim">{t('questionnaire.lead')}</p>
      <NewLink personId={personId} />
      {error && <ProblemNotice error={error} />}
      {data?.length === 0 && <p className="q-dim">{t('questionnaire.none')}</p>}
      <ul className={styles['list']}>
        {(data ?? []).map((link) => (
          <LinkLine key={link.id} personId={personId} link={link} />
        ))}
      </ul>
    </section>
  );
}
