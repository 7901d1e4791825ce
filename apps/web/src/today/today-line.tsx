import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { HearingView } from '@quantieme/api-client';
import { isolated } from '../i18n/isolated.ts';
import row from '../ui/ledger-row.module.css';
import styles from './today-line.module.css';

interface TodayLineProps {
  /** A shape and its word, as everywhere. */
  readonly mark: ReactNode;
  readonly what: ReactNode;
  /** Null: a person's who has none yet. */
  readonly dossier: HearingView['dossier'] | null;
  readonly date: ReactNode;
  readonly days?: ReactNode;
  readonly children?: ReactNode;
}

/** What has come or comes, in the columns of the deadlines around it: one line, two on a phone. */
export function TodayLine({ mark, what, dossier, date, days, children }: TodayLineProps) {
  return (
    <div className={`${row['columns']} ${row['row']} ${styles['line']}`} data-row>
      <span className={`${row['mark']} ${styles['mark']}`}>{mark}</span>
      <span className={`${row['act']} ${styles['what']}`}>{what}</span>
      {dossier && (
        <Link
          to="/dossiers/$id"
          params={{ id: dossier.id }}
          className={row['dossier']}
          title={`${dossier.reference} · ${isolated(dossier.title)}`}
          data-row-main
        >
          <span className="q-figures">{dossier.reference}</span> · <bdi>{dossier.title}</bdi>
        </Link>
      )}
      <span className={row['date']}>{date}</span>
      <span className={row['days']}>{days}</span>
      <span className={row['tools']} data-print="no">
        {children}
      </span>
    </div>
  );
}
