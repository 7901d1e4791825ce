import { Drawer, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TitleEligibilityView, TitleSideView } from '@quantieme/api-client';
import { byWords } from '../ui/by-words.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LawLink } from '../why/law-link.tsx';
import { comparisonQuery } from './eligibility.queries.ts';
import styles from './title-comparison.module.css';

type Sources = TitleSideView['sources'];

function Texts({ sources }: { readonly sources: Sources }) {
  return (
    <>
      {sources.map((source) => (
        <span key={source.code + source.article}>
          {' '}
          <LawLink source={source} />
        </span>
      ))}
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly sides: readonly TitleSideView[];
  readonly children: (side: TitleSideView) => ReactNode;
}

/** The same thing of both titles, beside each other. */
function Row({ name, sides, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {sides.map((side) => (
        <td key={side.title} data-title={side.label}>
          {children(side)}
        </td>
      ))}
    </tr>
  );
}

interface Item {
  readonly key: string;
  readonly shown: ReactNode;
}

function List({ items }: { readonly items: readonly Item[] }) {
  if (items.length === 0) return <>—</>;
  return (
    <ul>
      {items.map(({ key, shown }) => (
        <li key={key}>{shown}</li>
      ))}
    </ul>
  );
}

interface ComparedProps {
  readonly titles: readonly [TitleEligibilityView, TitleEligibilityView];
  readonly on: string;
}

function Compared({ titles, on }: ComparedProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery(comparisonQuery(titles.map(({ title }) => title).join(), on));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <LoadingRows rows={8} />;
  const { sides, commonDocuments } = data;
  const verdictOf = ({ title }: TitleSideView) =>
    titles.find((one) => one.title === title)?.verdict ?? 'unknown';
  const cited = (key: string, words: string, sources: Sources): Item => ({
    key,
    shown: (
      <>
        {words}
        <Texts sources={sources} />
      </>
    ),
  });
  const paper = (each: string): Item => ({
    key: each,
    shown: commonDocuments.includes(each) ? `${each} (${t('eligibility.common')})` : each,
  });
  const rows: readonly (readonly [name: string, shown: (side: TitleSideView) => ReactNode])[] = [
    [t('eligibility.verdict'), (side) => t(`eligibility.verdicts.${verdictOf(side)}`)],
    [t('eligibility.duration'), ({ duration }) => duration ?? '—'],
    [t('eligibility.work'), ({ work }) => work ?? '—'],
    [
      t('eligibility.residentCard'),
      ({ residentCards }) => (
        <List
          items={residentCards.map(({ title, label, after, sources }) =>
            cited(title, `${label}\u00a0: ${after}`, sources),
          )}
        />
      ),
    ],
    [t('eligibility.filing'), ({ filing }) => filing ?? '—'],
    [t('eligibility.documents'), ({ documents }) => <List items={documents.map(paper)} />],
    [
      t('eligibility.risks'),
      ({ risks }) => <List items={risks.map(({ text, sources }) => cited(text, text, sources))} />,
    ],
    [t('eligibility.texts'), ({ sources }) => <Texts sources={sources} />],
  ];
  return (
    <table className={styles['comparison']}>
      <thead>
        <tr>
          <td />
          {sides.map(({ title, label }) => (
            <th key={title} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, shown]) => (
          <Row key={name} name={name} sides={sides}>
            {shown}
          </Row>
        ))}
      </tbody>
    </table>
  );
}

interface CompareWithProps {
  readonly title: TitleEligibilityView;
  readonly others: readonly TitleEligibilityView[];
  readonly on: string;
}

/** Chooses another title, and shows both side by side. */
export function CompareWith({ title, others, on }: CompareWithProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others.find((one) => one.title === chosen);
  return (
    <>
      <Select
        className={styles['with']}
        label={t('eligibility.compareWith')}
        data={others
          .filter((one) => one.title !== title.title)
          .map((one) => ({ value: one.title, label: one.label }))}
        value={chosen}
        onChange={setChosen}
        filter={byWords}
        limit={60}
        nothingFoundMessage={t('common.noMatch')}
        searchable
      />
      <Drawer
        opened={other !== undefined}
        onClose={() => setChosen(null)}
        position="right"
        size="min(1100px, 100%)"
        title={t('eligibility.comparison')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {other && <Compared titles={[title, other]} on={on} />}
      </Drawer>
    </>
  );
}
