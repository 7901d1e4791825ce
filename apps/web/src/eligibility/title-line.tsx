import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView, TitleEligibilityView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ConditionTree } from './condition-tree.tsx';
import { CompareWith } from './title-comparison.tsx';
import { titleQuery } from './eligibility.queries.ts';
import styles from './eligibility.module.css';
import { presumedApart, type Presumed } from './presumptions.ts';

interface TitleLineProps {
  readonly title: TitleEligibilityView;
  readonly asked: string;
  readonly facts: readonly FactView[];
}

/** Reasons shown on the line; the others are in the tree. */
const SHOWN = 3;

interface WhyProps extends Omit<TitleLineProps, 'asked'> {
  /** What all of the open titles suppose. */
  readonly presumed: Presumed;
}

function Why({ title, facts, presumed }: WhyProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const labelOf = (id: string) => facts.find((fact) => fact.id === id)?.label ?? id;
  const { verdict, missing, reasons, changesOn } = title;
  const apart = presumedApart(title, presumed).map(labelOf);
  const why =
    verdict === 'unknown'
      ? t('eligibility.missing', { facts: missing.slice(0, SHOWN).map(labelOf).join(', ') })
      : verdict === 'eligible'
        ? null
        : reasons
            .slice(0, SHOWN)
            .map(({ text }) => text)
            .join(' · ');
  return (
    <span className={styles['why']}>
      {why}
      {apart.length > 0 && (
        <span title={apart.join('\n')}>
          {t('eligibility.presumedApart', { count: apart.length, fact: apart[0] ?? '' })}
        </span>
      )}
      {changesOn && (
        <span className={styles['change']}>
          {t('eligibility.changes', {
            date: plainDate(changesOn.date, language),
            verdict: t(`eligibility.verdicts.${changesOn.verdict}`),
          })}
        </span>
      )}
    </span>
  );
}

/** The smallest sets of facts that would open the title. */
function Openings({ openings }: { readonly openings: TitleEligibilityView['openedBy'] }) {
  const { t } = useTranslation();
  if (openings.length === 0) return null;
  return (
    <>
      <h3 className={styles['heading']}>{t('eligibility.openedBy')}</h3>
      <ul>
        {openings.map(({ changes }) => (
          <li key={changes.map(({ text }) => text).join()}>
            {changes.map(({ text, how }, index) => (
              <span key={text}>
                {index > 0 && ' + '}
                {text} <em className="q-dim">{t(`eligibility.how.${how}`)}</em>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** All of one title: its conditions, what it gives, its documents. */
export function TitleDetails({ title, asked }: Omit<TitleLineProps, 'facts'>) {
  const { t } = useTranslation();
  const { data, error } = useQuery(titleQuery(asked, title.title));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <LoadingRows />;
  const { conditions, duration, work, filing, documents, notes, openedBy } = data;
  const lines = [
    { name: t('eligibility.duration'), value: duration },
    { name: t('eligibility.work'), value: work },
    { name: t('eligibility.filing'), value: filing },
  ].filter(({ value }) => value !== null);
  return (
    <div className={styles['details']}>
      <ConditionTree
        conditions={conditions.children.length > 0 ? conditions.children : [conditions]}
      />
      <dl className={styles['lines']}>
        {lines.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Openings openings={openedBy} />
      {documents.length > 0 && (
        <>
          <h3 className={styles['heading']}>{t('eligibility.documents')}</h3>
          <ul>
            {documents.map(({ label }) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="q-dim">
          {note}
        </p>
      ))}
    </div>
  );
}

interface ComparableProps extends TitleLineProps, Pick<WhyProps, 'presumed'> {
  /** Titles with which it may be compared. */
  readonly others: readonly TitleEligibilityView[];
  /** The day of the decision. */
  readonly on: string;
}

/** One title: its verdict in a line, everything on a click. */
export function TitleLine({ others, on, presumed, ...props }: ComparableProps) {
  const { title } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles['title']}>
      <button
        type="button"
        className={styles['open']}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={styles['label']}>
          {title.label}
          {title.toVerify && <em className={styles['presumed']}>{t('eligibility.toVerify')}</em>}
        </span>
        <Why {...props} presumed={presumed} />
      </button>
      {open && (
        <>
          <TitleDetails {...props} />
          <CompareWith title={title} others={others} on={on} />
        </>
      )}
    </li>
  );
}
