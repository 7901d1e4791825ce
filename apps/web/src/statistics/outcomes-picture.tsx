import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutcomeRow } from '@quantieme/api-client';
import { BarRows, type BarRow, type Tone } from './bar-rows.tsx';
import { FiguresTable, Open } from './figures-table.tsx';
import { Keys, PictureCard } from './picture-card.tsx';
import { openWith, percent, sumOf, type Pictured } from './pictured.ts';

const WAYS = [
  'granted',
  'partial',
  'silence',
  'refused',
  'closed',
  'withdrawn',
  'not-said',
] as const;
type Way = (typeof WAYS)[number];
const TONES: Readonly<Record<Way, Tone>> = {
  granted: 'solid',
  partial: 'hatch',
  silence: 'hollow',
  refused: 'grey',
  closed: 'dots',
  withdrawn: 'empty',
  'not-said': 'empty',
};
const DRAWN = 10;

function usePlaces(pictured: Pictured, rows: readonly OutcomeRow[]): readonly BarRow[] {
  const { t } = useTranslation();
  const groups = Map.groupBy(rows, ({ place }) => place.key);
  return [...groups]
    .map(([key, of]): BarRow => {
      const name = of[0]?.place.name || t('statistics.noPlace');
      return {
        key,
        name,
        parts: WAYS.flatMap((way) => {
          const value = sumOf(of.filter((row) => row.way === way));
          if (value === 0) return [];
          const words = `${name}${t('common.colon')} ${t(`statistics.ways.${way}`)}, ${value} (${percent(value, sumOf(of))} %)`;
          const by = of[0]?.by ?? 'authority';
          const query = { picture: 'outcomes', by, place: key, key: way } as const;
          return [
            {
              key: way,
              tone: TONES[way],
              value,
              words,
              onOpen: () => openWith(pictured, words, query),
            },
          ];
        }),
      };
    })
    .toSorted((a, b) => partsOf(b) - partsOf(a));
}
const partsOf = ({ parts }: BarRow) => parts.reduce((all, { value }) => all + value, 0);

export function OutcomesPicture(pictured: Pictured) {
  const { t } = useTranslation();
  const { data, search, foot, filters, onChange } = pictured;
  const by = search.issues ?? 'authority';
  const rows = data.outcomes.rows.filter((row) => row.by === by);
  const places = usePlaces(pictured, rows);
  const total = sumOf(rows);
  const granted = sumOf(rows.filter(({ way }) => way === 'granted' || way === 'partial'));
  const present = WAYS.filter((way) => rows.some((row) => row.way === way));
  return (
    <PictureCard
      name="outcomes"
      foot={foot}
      filters={filters}
      empty={data.outcomes.total === 0}
      sentence={t(`statistics.outcomes.${by}`, {
        total,
        granted,
        percent: percent(granted, total),
        dossiers: data.outcomes.dossiers,
      })}
      controls={
        <SegmentedControl
          size="xs"
          aria-label={t('statistics.outcomes.by')}
          value={by}
          onChange={(value) => onChange({ issues: value === 'court' ? 'court' : undefined })}
          data={(['authority', 'court'] as const).map((value) => ({
            value,
            label: t(`statistics.outcomes.deciders.${value}`),
          }))}
        />
      }
      keys={
        <Keys
          keys={present.map((way) => ({ tone: TONES[way], label: t(`statistics.ways.${way}`) }))}
        />
      }
      table={
        <FiguresTable
          caption={t('statistics.outcomes.title')}
          columns={[
            t('statistics.outcomes.who'),
            ...present.map((way) => t(`statistics.ways.${way}`)),
          ]}
          rows={places.map(({ key, name, parts }) => ({
            key,
            name,
            cells: present.map((way) => {
              const part = parts.find((one) => one.key === way);
              return part ? (
                <Open key={way} words={part.words} onOpen={part.onOpen}>
                  {part.value}
                </Open>
              ) : (
                0
              );
            }),
          }))}
        />
      }
    >
      {total === 0 ? null : (
        <BarRows label={t('statistics.outcomes.title')} rows={places.slice(0, DRAWN)} />
      )}
    </PictureCard>
  );
}
