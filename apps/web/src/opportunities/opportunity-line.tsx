import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconFolderPlus, IconMail, IconX } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpportunityView } from '@quantieme/api-client';
import { VerdictMark } from '../eligibility/verdict-mark.tsx';
import { useCan } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useDecide } from './opportunities.queries.ts';
import styles from './opportunity-line.module.css';

interface LineProps {
  readonly opportunity: OpportunityView;
  readonly onMessage: (opportunity: OpportunityView) => void;
}

type Decided = 'new' | 'planned' | 'dismissed';

function useDecideWithUndo({ id, label, person, state }: OpportunityView) {
  const { t } = useTranslation();
  const decide = useDecide();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  // The line leaves the list with the answer: a promise still tells, a callback of `mutate` would not.
  return (next: Decided) =>
    decide
      .mutateAsync({ id, state: next })
      .then(() =>
        notifyDone({
          message: t(`opportunities.done.${next}`, { label, name: person.displayName }),
          undo: () => void decide.mutateAsync({ id, state: state as Decided }).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
}

function Tools({ opportunity, onMessage }: LineProps) {
  const { t } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const decide = useDecideWithUndo(opportunity);
  const { person, label, state } = opportunity;
  const named = { label, name: person.displayName };
  const plan = async () => {
    await decide('planned');
    if (can('dossier:write'))
      await navigate({ to: '/dossiers/nouveau', search: { client: person.id } });
  };
  return (
    <span className={styles['tools']} data-print="no">
      <ActionIcon
        aria-label={t('opportunities.messageOf', named)}
        title={t('opportunities.messageHint')}
        aria-keyshortcuts="M"
        onClick={() => onMessage(opportunity)}
      >
        <IconMail size={16} stroke={1.6} />
      </ActionIcon>
      {can('fact:write') && state === 'new' && (
        <>
          <ActionIcon
            aria-label={t('opportunities.dismissOf', named)}
            title={t('opportunities.dismissHint')}
            aria-keyshortcuts="E"
            onClick={() => void decide('dismissed')}
          >
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t('opportunities.planOf', named)}
            title={t('opportunities.planHint')}
            aria-keyshortcuts="P"
            leftSection={<IconFolderPlus size={13} aria-hidden="true" />}
            onClick={() => void plan()}
          >
            {t('opportunities.plan')}
          </Button>
        </>
      )}
      {can('fact:write') && state !== 'new' && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={t('opportunities.takeBackOf', named)}
          leftSection={<IconArrowBackUp size={13} aria-hidden="true" />}
          onClick={() => void decide('new')}
        >
          {t('opportunities.takeBack')}
        </Button>
      )}
    </span>
  );
}

/** A client, the best title of a family, why in one line, and the day. */
export function OpportunityLine({ opportunity, onMessage }: LineProps) {
  const { t } = useTranslation();
  const { person, label, reasons, others, kind, day, verdict } = opportunity;
  return (
    <article className={styles['line']} data-row>
      <span className={styles['who']}>
        <Link to="/clients/$id" params={{ id: person.id }}>
          <bdi>{person.displayName}</bdi>
        </Link>
      </span>
      <span className={styles['what']}>
        <Link
          to="/clients/$id/eligibilite"
          params={{ id: person.id }}
          className={styles['label']}
          data-row-main
        >
          {label}
        </Link>
        <span className={styles['why']} title={reasons.join('\n')}>
          {reasons.join(' · ')}
        </span>
        {others.length > 0 && (
          <span className={styles['why']}>
            {t('opportunities.others', { titles: others.map((other) => other.label).join(', ') })}
          </span>
        )}
      </span>
      {kind === 'opens-soon' ? (
        <span className="q-dim">{t(`opportunities.verdicts.${verdict}`)}</span>
      ) : (
        <VerdictMark verdict={verdict} />
      )}
      <span className={styles['day']}>
        {t(`opportunities.days.${kind}`)} <CivilDate on={day} />
      </span>
      <Tools opportunity={opportunity} onMessage={onMessage} />
    </article>
  );
}
