import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TimesRow } from '@quantieme/api-client';
import { FiguresTable, Open } from './figures-table.tsx';
import { Keys, PictureCard } from './picture-card.tsx';
import { openWith, type Pictured } from './pictured.ts';
import { WaitRows } from './wait-rows.tsx';

const LEVELS = ['place', 'procedure', 'both'] as const;
/** More rows than this are in the table and the files. */
const DRAWN = 12;

/** Beside a procedure, the département alone: both have to fit. */
const shortened = (name: string, procedure: unknown) =>
  procedure ? name.replace(/^Préfecture (?:de la |de l’|du |des |de |d’)/, '') : name;

function useWords() {
  const { t } = useTranslation();
  const nameOf = ({ place, procedure }: TimesRow) =>
    [place && (shortened(place.name, procedure) || t('statistics.noPlace')), procedure?.name]
      .filter((part) => part != null)
      .join(' · ');
  const wordsOf = (row: TimesRow) => {
    const { total, answered, silence, waiting, median, firstQuarter, lastQuarter } = row;
    const figures =
      row.cases.length > 0 || median === null
        ? t('statistics.times.few', { count: total })
        : t('statistics.times.spread', {
            median,
            first: firstQuarter ?? 0,
            last: lastQuarter === null ? '…' : String(lastQuarter),
          });
    const counts = t('statistics.times.counts', { total, answered, silence, waiting });
    return `${nameOf(row)}${t('common.colon')} ${figures}. ${counts}`;
  };
  return { nameOf, wordsOf };
}

function TimesTable({
  rows,
  onOpen,
}: {
  rows: readonly TimesRow[];
  onOpen: (row: TimesRow) => void;
}) {
  const { t } = useTranslation();
  const { nameOf, wordsOf } = useWords();
  const few = ({ cases }: TimesRow) => cases.length > 0;
  return (
    <FiguresTable
      caption={t('statistics.times.title')}
      columns={[
        t('statistics.times.who'),
        t('statistics.times.requests'),
        t('statistics.times.answered'),
        t('statistics.times.silence'),
        t('statistics.times.waiting'),
        t('statistics.times.left'),
        t('statistics.times.first'),
        t('statistics.times.median'),
        t('statistics.times.last'),
      ]}
      rows={rows.map((row) => ({
        key: `${row.place?.key} ${row.procedure?.id}`,
        name: (
          <Open words={wordsOf(row)} onOpen={() => onOpen(row)}>
            {nameOf(row)}
          </Open>
        ),
        cells: [
          row.total,
          row.answered,
          row.silence,
          row.waiting,
          row.left,
          few(row) ? '–' : (row.firstQuarter ?? t('statistics.times.notReached')),
          few(row)
            ? `${t('statistics.times.few', { count: row.total })}${t('common.colon')} ${row.cases
                .map(({ reference, days }) => `${reference} (${days})`)
                .join(', ')}`
            : (row.median ?? t('statistics.times.notReached')),
          few(row) ? '–' : (row.lastQuarter ?? t('statistics.times.notReached')),
        ],
      }))}
    />
  );
}

export function TimesPicture(pictured: Pictured) {
  const { t } = useTranslation();
  const { data, search, foot, filters, onChange } = pictured;
  const { nameOf, wordsOf } = useWords();
  const { times } = data;
  const level = search.delais ?? 'place';
  const rows = times.rows.filter(({ by }) => by === level);
  const drawn = rows.slice(0, DRAWN);
  const open = (row: TimesRow) =>
    openWith(pictured, nameOf(row), {
      picture: 'times',
      ...(row.place ? { place: row.place.key } : {}),
      ...(row.procedure ? { of: row.procedure.id } : {}),
    });
  const { total, answered, silence, waiting, median, dossiers } = times;
  return (
    <PictureCard
      name="times"
      foot={foot}
      filters={filters}
      empty={total === 0}
      sentence={[
        t('statistics.times.sentence', { total, dossiers, answered, silence, waiting }),
        median === null || total < 5
          ? t('statistics.times.noMedian', { count: total })
          : t('statistics.times.medianSentence', { days: median }),
        rows.length > DRAWN ? t('statistics.times.others', { count: rows.length - DRAWN }) : '',
      ].join(' ')}
      controls={
        <SegmentedControl
          size="xs"
          aria-label={t('statistics.times.by')}
          value={level}
          onChange={(value) =>
            onChange({
              delais: LEVELS.find((known) => known === value && known !== 'place') as 'both',
            })
          }
          data={LEVELS.map((value) => ({ value, label: t(`statistics.times.levels.${value}`) }))}
        />
      }
      keys={
        <Keys
          keys={(['box', 'dot', 'ring', 'arrow'] as const).map((tone) => ({
            tone,
            label: t(`statistics.times.marks.${tone}`),
          }))}
        />
      }
      table={<TimesTable rows={rows} onOpen={open} />}
    >
      <WaitRows
        label={t('statistics.times.title')}
        rows={drawn}
        nameOf={nameOf}
        wordsOf={wordsOf}
        onOpen={open}
      />
    </PictureCard>
  );
}
