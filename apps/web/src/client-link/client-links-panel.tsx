import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientLinkView } from '@quantieme/api-client';
import { useAsked } from '../app/asked.ts';
import listStyles from '../client-doors/client-links.module.css';
import { MadeLink } from '../client-doors/made-link.tsx';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { clientLinksQuery, useClientLinkActs } from './client-links.queries.ts';
import styles from './client-links.module.css';

const NewClientLink = lazy(async () => ({
  default: (await import('./new-client-link.tsx')).NewClientLink,
}));

const IS_OPEN: ReadonlySet<string> = new Set(['ready', 'opened']);

/** The moment that a state is told with. */
function momentOf({ state, createdAt, openedAt, expiresAt, revokedAt }: ClientLinkView): string {
  const moments = { ready: createdAt, opened: openedAt, expired: expiresAt, revoked: revokedAt };
  return moments[state] ?? createdAt;
}

interface LinkLineProps {
  readonly link: ClientLinkView;
  readonly acts: ReturnType<typeof useClientLinkActs>;
}

function LinkLine({ link, acts: { replace, withdraw } }: LinkLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const day = (moment: string) => plainDate(moment.slice(0, 10), language);
  const { id, state, person, files, unseen, noted, createdBy: name } = link;
  const of = { person, date: day(link.createdAt) };
  const details = [
    t(`questionnaire.languages.${link.language}`),
    t('questionnaire.made', { name, date: day(link.createdAt) }),
    ...(IS_OPEN.has(state) ? [t('questionnaire.until', { date: day(link.expiresAt) })] : []),
    ...(link.wantedOn ? [t('clientLinks.wanted', { date: day(link.wantedOn) })] : []),
    ...(link.questions ? [t('clientLinks.answers', { count: link.answers })] : []),
    ...(link.finishedAt ? [t('clientLinks.finished')] : []),
    ...(link.documents ? [t('clientLinks.files', { count: files })] : []),
    ...(link.attempts ? [t('clientLinks.noted', { count: noted })] : []),
    ...(link.mailedAt ? [t('clientLinks.mailed', { date: day(link.mailedAt) })] : []),
  ];
  const takeAway = () =>
    withdraw.mutate(id, {
      onSuccess: () => notifyDone({ message: t('clientLinks.withdrawn', of) }),
      onError: notifyProblem,
    });
  return (
    <li className={listStyles['line']}>
      <span className={listStyles['words']}>
        <span>
          {person} · {t(`clientLinks.states.${state}`, { date: day(momentOf(link)) })}
          {unseen > 0 && (
            <span className={styles['unseen']}>
              {' '}
              · {t('clientLinks.unseen', { count: unseen })}
            </span>
          )}
        </span>
        {IS_OPEN.has(state) && link.askedAgainAt && (
          <span className={styles['unseen']}>{t('clientLinks.askedAgain')}</span>
        )}
        <span className="q-dim">{details.join(' · ')}</span>
      </span>
      <span className={styles['acts']}>
        {IS_OPEN.has(state) && (
          <Button
            variant="default"
            size="xs"
            aria-label={t('clientLinks.withdrawOf', of)}
            onClick={takeAway}
          >
            {t('questionnaire.revoke')}
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          aria-label={t('clientLinks.replaceOf', of)}
          onClick={() => replace.mutate(id, { onError: notifyProblem })}
        >
          {t('clientLinks.replace')}
        </Button>
      </span>
    </li>
  );
}

interface ClientLinksPanelProps {
  readonly dossierId: string;
  readonly forAttempts?: boolean;
}

function Inside({ dossierId, forAttempts = false }: ClientLinksPanelProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    ...clientLinksQuery(dossierId),
    // The page « Pièces » brings them with everything else.
    refetchOnMount: forAttempts,
  });
  const acts = useClientLinkActs(dossierId);
  const { create, replace } = acts;
  const panel = useRef<HTMLDetailsElement>(null);
  const form = useRef<HTMLDetailsElement>(null);
  useAsked('lien', () => {
    if (panel.current === null) return;
    panel.current.open = true;
    if (form.current !== null) form.current.open = true;
    panel.current.querySelector('summary')?.focus();
  });
  const unseen = (data?.links ?? []).reduce((sum, link) => sum + link.unseen, 0);
  const shown = data?.links.filter(({ attempts }) => !forAttempts || attempts) ?? [];
  const isGiven = shown.some(({ state }) => IS_OPEN.has(state));
  const made = [create, replace]
    .filter(({ data: link }) => link !== undefined)
    .toSorted((a, b) => b.submittedAt - a.submittedAt)[0]?.data;
  return (
    <details
      ref={panel}
      className={styles['panel']}
      data-print="no"
      open={unseen > 0 || isGiven || undefined}
    >
      <summary>
        {t('clientLinks.title')}
        {unseen > 0 && ` · ${t('clientLinks.unseen', { count: unseen })}`}
      </summary>
      <div className={styles['inside']}>
        <p className="q-dim">{t(forAttempts ? 'clientLinks.leadAttempts' : 'clientLinks.lead')}</p>
        {error && <ProblemNotice error={error} />}
        {made && (
          <MadeLink
            key={made.id}
            link={made.link}
            message={made.message}
            language={made.language}
            phone={made.phone}
          />
        )}
        <ul className={listStyles['list']} aria-label={t('clientLinks.given')}>
          {shown.map((link) => (
            <LinkLine key={link.id} link={link} acts={acts} />
          ))}
        </ul>
        {data && (
          <details ref={form} className={styles['panel']} open={!isGiven || undefined}>
            <summary>{t('clientLinks.new')}</summary>
            <div className={styles['inside']}>
              <Suspense>
                <NewClientLink
                  offer={data}
                  forAttempts={forAttempts}
                  isPending={create.isPending}
                  onCreate={(body) => create.mutate(body)}
                />
              </Suspense>
              {create.error && <ProblemNotice error={create.error} />}
            </div>
          </details>
        )}
      </div>
    </details>
  );
}

/** Links through which clients send documents and note attempts: made, copied, followed, withdrawn. */
export function ClientLinksPanel(props: ClientLinksPanelProps) {
  const can = useCan();
  return can('dossier:write') ? <Inside {...props} /> : null;
}
