import { Button, Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCountsView, ImportView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ImportMapping } from './import-mapping.tsx';
import { ImportRows } from './import-rows.tsx';
import { isAtWork, refusedAddress, useImportActs, type ImportKind } from './imports.queries.ts';
import styles from './imports.module.css';

/** Where what was brought in is found. */
const PLACES = {
  persons: '/clients',
  dossiers: '/dossiers',
  events: '/echeancier',
  'time-entries': '/temps',
} as const;
const FIGURES = ['ready', 'done', 'same', 'refused', 'undone', 'kept'] as const;

function Figures({ counts }: { readonly counts: ImportCountsView }) {
  const { t } = useTranslation();
  const shown = FIGURES.filter((state) => counts[state] > 0);
  return (
    <ul className={styles['counts']}>
      {shown.map((state) => (
        <li key={state} className={styles['count']}>
          <span className={styles['figure']}>{counts[state]}</span>
          <span className="q-dim">{t(`imports.states.${state}`, { count: counts[state] })}</span>
        </li>
      ))}
    </ul>
  );
}

/** How many rows are behind, of those that are to be. */
function progressOf({ state, counts, rowCount }: ImportView): number {
  const { waiting, ready, done, undone, kept } = counts;
  if (state === 'checking') return 1 - waiting / rowCount;
  if (state === 'running') return done / Math.max(1, done + ready);
  return (undone + kept) / Math.max(1, undone + kept + done);
}

function AtWork({ one }: { readonly one: ImportView }) {
  const { t } = useTranslation();
  const share = Math.floor(progressOf(one) * 100);
  const what = t(`imports.working.${one.state as 'checking' | 'running' | 'reversing'}`);
  return (
    <div className={styles['block']}>
      <p className={styles['text']} role="status">
        {what} {t('imports.percent', { share })}
      </p>
      <Progress value={share} aria-label={what} />
      <p className={styles['text']}>{t(one.isHeldUp ? 'imports.heldUp' : 'imports.goAway')}</p>
    </div>
  );
}

function Lists({ one }: { readonly one: ImportView }) {
  const { t } = useTranslation();
  const { refused, kept, same } = one.counts;
  return (
    <>
      {refused > 0 && (
        <details open>
          <summary>{t('imports.list.refused')}</summary>
          <a href={refusedAddress(one.id)} download>
            {t('imports.download')}
          </a>
          <ImportRows one={one} state="refused" />
        </details>
      )}
      {kept > 0 && (
        <details open>
          <summary>{t('imports.list.kept')}</summary>
          <ImportRows one={one} state="kept" />
        </details>
      )}
      {same > 0 && (
        <details>
          <summary>{t('imports.list.same')}</summary>
          <ImportRows one={one} state="same" />
        </details>
      )}
    </>
  );
}

function Checked({ one }: { readonly one: ImportView }) {
  const { t } = useTranslation();
  const { run } = useImportActs();
  const [remaps, setRemaps] = useState(false);
  if (remaps) return <ImportMapping one={one} />;
  const { ready, warned } = one.counts;
  return (
    <>
      <p className={styles['text']} role="status">
        {t('imports.checkedText')} {warned > 0 && t('imports.warned', { count: warned })}
      </p>
      <Figures counts={one.counts} />
      <div className={styles['acts']}>
        <Button loading={run.isPending} disabled={ready === 0} onClick={() => run.mutate(one.id)}>
          {t('imports.run', { count: ready })}
        </Button>
        <Button variant="default" onClick={() => setRemaps(true)}>
          {t('imports.remap')}
        </Button>
      </div>
      {run.error && <ProblemNotice error={run.error} />}
      <Lists one={one} />
    </>
  );
}

function textOf({ state, counts }: ImportView) {
  if (state === 'reversed') return 'imports.reversedText';
  return counts.refused > 0 ? 'imports.doneText' : 'imports.allDoneText';
}

function Done({ one }: { readonly one: ImportView }) {
  const { t } = useTranslation();
  const { reverse } = useImportActs();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <p className={styles['text']} role="status">
        {t(textOf(one))}
      </p>
      <Figures counts={one.counts} />
      {one.state === 'done' && one.counts.done > 0 && (
        <div className={styles['acts']}>
          <Button component={Link} to={PLACES[one.kind as ImportKind]}>
            {t('imports.see')}
          </Button>
          {asks && <span>{t('imports.reverseText')}</span>}
          <Button
            variant="default"
            loading={reverse.isPending}
            onClick={() => (asks ? reverse.mutate(one.id) : setAsks(true))}
          >
            {t(asks ? 'imports.reverseYes' : 'imports.reverse')}
          </Button>
          {asks && (
            <Button variant="subtle" onClick={() => setAsks(false)}>
              {t('common.cancel')}
            </Button>
          )}
        </div>
      )}
      {reverse.error && <ProblemNotice error={reverse.error} />}
      <Lists one={one} />
    </>
  );
}

function Step({ one }: { readonly one: ImportView }) {
  if (isAtWork(one)) return <AtWork one={one} />;
  if (one.state === 'mapping') return <ImportMapping one={one} />;
  return one.state === 'checked' ? <Checked one={one} /> : <Done one={one} />;
}

interface OpenImportProps {
  readonly one: ImportView;
  readonly onClose: () => void;
}

/** One file, at the step where it is. */
export function OpenImport({ one, onClose }: OpenImportProps) {
  const { t } = useTranslation();
  const { discard } = useImportActs();
  const canDiscard = one.state === 'mapping' || one.state === 'checked';
  return (
    <section className={styles['open']} aria-label={one.fileName}>
      <div className={styles['head']}>
        <h3 className={styles['name']}>
          {one.fileName}{' '}
          <span className="q-dim">{t(`imports.kinds.${one.kind as 'persons'}`)}</span>
        </h3>
        <span className={styles['acts']}>
          <span className="q-dim">{t('imports.rowCount', { count: one.rowCount })}</span>
          {canDiscard && (
            <Button
              variant="subtle"
              size="compact-xs"
              loading={discard.isPending}
              onClick={() => discard.mutate(one.id, { onSuccess: onClose })}
            >
              {t('imports.discard')}
            </Button>
          )}
          <Button variant="subtle" size="compact-xs" onClick={onClose}>
            {t('common.close')}
          </Button>
        </span>
      </div>
      {discard.error && <ProblemNotice error={discard.error} />}
      <Step one={one} />
    </section>
  );
}
