import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityView } from '@quantieme/api-client';
import { EmptyState } from '../ui/empty-state.tsx';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { MessageDrawer } from './message-drawer.tsx';
import { endlessOpportunitiesQuery, type OpportunityGroup } from './opportunities.queries.ts';
import { OpportunityLine } from './opportunity-line.tsx';

const STATES = ['new', 'planned', 'dismissed'] as const;
type State = (typeof STATES)[number];

function useGroup(name: OpportunityGroup, state: State) {
  const list = useInfiniteQuery(endlessOpportunitiesQuery(name, state));
  return { name, list, rows: list.data?.pages.flatMap((page) => page.data) ?? [] };
}

interface GroupSectionProps {
  readonly group: ReturnType<typeof useGroup>;
  readonly onMessage: (opportunity: OpportunityView) => void;
}

function GroupSection({ group: { name, list, rows }, onMessage }: GroupSectionProps) {
  const { t } = useTranslation();
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (rows.length === 0) return null;
  const count = list.hasNextPage ? {} : { count: rows.length };
  return (
    <Section
      title={t(`opportunities.groups.${name}`)}
      tone={name === 'closing' ? 'late' : undefined}
      {...count}
    >
      {rows.map((opportunity) => (
        <OpportunityLine key={opportunity.id} opportunity={opportunity} onMessage={onMessage} />
      ))}
      <ListFoot list={list} />
    </Section>
  );
}

/** Clients who may now ask for a title, soon will, or soon no longer may: what the firm can tell them first. */
export function OpportunitiesPage() {
  const { t } = useTranslation();
  const [state, setState] = useState<State>('new');
  const [written, setWritten] = useState<OpportunityView | null>(null);
  const groups = [
    useGroup('closing', state),
    useGroup('opensSoon', state),
    useGroup('open', state),
    useGroup('already', state),
  ];
  const isPending = groups.some(({ list }) => list.isPending);
  const isEmpty = groups.every(({ list, rows }) => list.data && rows.length === 0);
  return (
    <Page title={t('nav.opportunities')} aside={t('opportunities.lead')}>
      <Toolbar>
        <SegmentedControl
          aria-label={t('opportunities.state')}
          value={state}
          onChange={(name) => setState(STATES.find((known) => known === name) ?? 'new')}
          data={STATES.map((name) => ({ value: name, label: t(`opportunities.states.${name}`) }))}
        />
      </Toolbar>
      {isPending && <LoadingRows rows={8} />}
      {isEmpty && (
        <EmptyState title={t(`opportunities.empty.${state}`)}>
          {t('opportunities.emptyText')}
        </EmptyState>
      )}
      {!isPending &&
        groups.map((group) => (
          <GroupSection key={group.name} group={group} onMessage={setWritten} />
        ))}
      <MessageDrawer opportunity={written} onClose={() => setWritten(null)} />
    </Page>
  );
}
