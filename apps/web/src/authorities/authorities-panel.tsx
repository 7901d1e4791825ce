import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type {
  AuthorityQuestionView,
  AuthorityReasonView,
  DossierAuthoritiesView,
  DossierAuthorityView,
  DossierView,
} from '@quantieme/api-client';
import { AsideSection } from '../dossiers/aside-section.tsx';
import { Difference } from '../events/difference.tsx';
import { useCan } from '../session/session-context.ts';
import { LawLink } from '../why/law-link.tsx';
import styles from './authorities-panel.module.css';
import { ChooseOffice } from './choose-office.tsx';
import { HeldIn } from './held-in.tsx';
import { useAuthority } from './use-authority.ts';

function Reason({ reason }: { readonly reason: AuthorityReasonView }) {
  const { t } = useTranslation();
  return (
    <li>
      {reason.text}
      {reason.toConfirm && <span className={styles['confirm']}> {t('authorities.toConfirm')}</span>}
      {reason.source && (
        <>
          {' '}
          <LawLink source={reason.source} />
        </>
      )}
    </li>
  );
}

type Acts = ReturnType<typeof useAuthority>;

interface RowProps {
  readonly authority: DossierAuthorityView;
  readonly residence: string | null;
  readonly acts: Acts;
}

/** What the dossier holds where it is not what the law says: a remark, and the way to follow it. */
function Held({ authority, acts }: Pick<RowProps, 'authority' | 'acts'>) {
  const { t } = useTranslation();
  const can = useCan();
  const { role, label, departement, held, state } = authority;
  if (label === null || departement === null || (state !== 'other' && state !== 'none'))
    return null;
  return (
    <div className={styles['held']} data-state={state}>
      <span>{held ? t('authorities.other', { name: held.name }) : t('authorities.none')}</span>
      {can('dossier:write') && (
        <Button
          variant="default"
          size="compact-xs"
          loading={acts.isPending}
          aria-label={t('authorities.useNamed', { name: label })}
          onClick={() => acts.take(role, departement, label)}
        >
          {t('authorities.use')}
        </Button>
      )}
    </div>
  );
}

function Row({ authority, residence, acts }: RowProps) {
  const { t } = useTranslation();
  const { role, label, reasons, state, choose } = authority;
  return (
    <li className={styles['row']} data-state={state}>
      <span className={styles['role']}>{t(`authorities.roles.${role}`)}</span>
      <span className={styles['label']}>
        {label ?? t('authorities.unknown')}
        {state === 'same' && <span className={styles['same']}> {t('authorities.same')}</span>}
      </span>
      <Held authority={authority} acts={acts} />
      {choose && residence && (
        <ChooseOffice kind={choose} place={residence} chosen={authority.held} />
      )}
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <Reason key={reason.text} reason={reason} />
        ))}
      </ul>
    </li>
  );
}

interface QuestionProps {
  readonly question: AuthorityQuestionView;
  readonly dossier: DossierView;
  readonly acts: Acts;
}

/** What would settle an answer, and where it is written. */
function Question({ question, dossier, acts }: QuestionProps) {
  const { t } = useTranslation();
  const [client] = dossier.clients;
  return (
    <li>
      {question.question} {question.fill === 'held-in' && <HeldIn onSaid={acts.holdIn} />}
      {question.fill === 'client' && client && (
        <Link to="/clients/$id" params={{ id: client.id }}>
          {t('authorities.fillAddress')}
        </Link>
      )}
      {question.fill === 'timeline' && (
        <span className="q-dim">{t('authorities.fillTimeline')}</span>
      )}
      {question.fill === 'prefecture' && (
        <span className="q-dim">{t('authorities.fillPrefecture')}</span>
      )}
    </li>
  );
}

interface AuthoritiesPanelProps {
  readonly dossier: DossierView;
  readonly authorities: DossierAuthoritiesView;
}

function Clock({ authorities, acts }: Pick<AuthoritiesPanelProps, 'authorities'> & { acts: Acts }) {
  const { t } = useTranslation();
  const can = useCan();
  const { clock } = authorities;
  if (!clock) return null;
  return (
    <div className={styles['held']} data-state="other">
      <span>{t('authorities.clock', { followed: clock.followed, court: clock.court })}</span>
      {can('dossier:write') && (
        <Button
          variant="default"
          size="compact-xs"
          loading={acts.isPending}
          onClick={() => acts.followCourt(clock.territory, clock.court)}
        >
          {t('authorities.follow')}
        </Button>
      )}
    </div>
  );
}

/** Who decides and who judges by law, beside what the dossier holds. */
export function AuthoritiesPanel({ dossier, authorities }: AuthoritiesPanelProps) {
  const { t } = useTranslation();
  const acts = useAuthority(dossier);
  return (
    <AsideSection name="authorities" title={t('authorities.title')}>
      <div className={styles['panel']}>
        <ul className={styles['rows']}>
          {authorities.authorities.map((authority) => (
            <Row
              key={authority.role}
              authority={authority}
              residence={authorities.residence}
              acts={acts}
            />
          ))}
        </ul>
        {authorities.questions.length > 0 && (
          <ul className={styles['questions']}>
            {authorities.questions.map((question) => (
              <Question key={question.question} question={question} dossier={dossier} acts={acts} />
            ))}
          </ul>
        )}
        <Clock authorities={authorities} acts={acts} />
        {acts.difference && <Difference difference={acts.difference} />}
      </div>
    </AsideSection>
  );
}
