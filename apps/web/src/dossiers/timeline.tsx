import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { useAsked } from '../app/asked.ts';
import type { EventAct } from '../events/event-drawer.tsx';
import { containsWords } from '../ui/bare.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { NoteForm } from './note-form.tsx';
import { AskOlder, useOlderLines } from './older-lines.tsx';
import { TimelineChips } from './timeline-chips.tsx';
import { TimelineDeadlines } from './timeline-deadlines.tsx';
import { useTimelineParts } from './timeline-filters.ts';
import { TimelineHead } from './timeline-head.tsx';
import { countParts, looseDeadlines, timelineNodes, wordsOf } from './timeline-nodes.ts';
import { TimelineRows } from './timeline-rows.tsx';
import styles from './timeline.module.css';
import tools from './timeline-tools.module.css';

/** Below this many rows nobody needs to search. */
const SEARCHED_FROM = 10;

interface TimelineProps {
  readonly dossier: DossierView;
  readonly onAct: (act: EventAct) => void;
  readonly onWhy: (deadlineId: string) => void;
  /** What else can be begun from its head. */
  readonly actions?: ReactNode;
}

/** The rows to show, and what they can be narrowed to. */
function useRows(dossier: DossierView, everything: boolean, typed: string) {
  const [parts, keepParts] = useTimelineParts();
  const older = useOlderLines(dossier);
  const known = dossier.activity?.lines ?? [];
  const read = new Map(
    [...known, ...Object.values(older).flatMap(({ lines }) => lines)].map((line) => [
      line.id,
      line,
    ]),
  );
  // What somebody looks for by its words may be closed or done.
  const searching = typed.trim() !== '';
  const asked = { lines: [...read.values()], everything: everything || searching, parts };
  const nodes = timelineNodes(dossier, asked).filter(
    (node) => !searching || node.kind === 'today' || containsWords(wordsOf(node), typed),
  );
  const loose = looseDeadlines(dossier, asked).filter(({ label }) => containsWords(label, typed));
  const counts = countParts(dossier, asked);
  return { parts, keepParts, older, nodes, loose, counts, searching };
}

export function Timeline({ dossier, onAct, onWhy, actions }: TimelineProps) {
  const { t } = useTranslation();
  const [everything, setEverything] = useState(false);
  const [typed, setTyped] = useState('');
  const [writing, setWriting] = useState(false);
  useAsked('note', () => setWriting(true));
  const rows = useRows(dossier, everything, typed);
  const { nodes, loose, searching, older } = rows;
  const isLong = [...rows.counts.values()].reduce((sum, count) => sum + count, 0) > SEARCHED_FROM;
  return (
    <section className={styles['timeline']} aria-label={t('timeline.title')}>
      <TimelineHead
        everything={everything}
        onEverything={setEverything}
        onRecord={() => onAct({ kind: 'record' })}
        onNote={() => setWriting(!writing)}
      >
        {actions}
      </TimelineHead>
      {writing && <NoteForm dossierId={dossier.id} onDone={() => setWriting(false)} />}
      <div className={tools['tools']} data-print="no">
        <TimelineChips counts={rows.counts} parts={rows.parts} onParts={rows.keepParts} />
        {isLong && (
          <TextInput
            type="search"
            className={tools['search'] ?? ''}
            aria-label={t('activity.search')}
            placeholder={t('activity.search')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </div>
      <AskOlder older={older} />
      {dossier.events.length === 0 && !searching && (
        <EmptyState title={t('timeline.empty')}>{t('timeline.emptyText')}</EmptyState>
      )}
      {nodes.length > 1 || dossier.events.length > 0 ? (
        <TimelineRows
          dossierId={dossier.id}
          nodes={nodes}
          open={searching}
          onAct={onAct}
          onWhy={onWhy}
        />
      ) : null}
      {nodes.length + loose.length === 1 && dossier.events.length > 0 && (
        <EmptyState title={t('activity.none')}>{t('activity.noneText')}</EmptyState>
      )}
      <TimelineDeadlines deadlines={loose} onWhy={onWhy} />
    </section>
  );
}
