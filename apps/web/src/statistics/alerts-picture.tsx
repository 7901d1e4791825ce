import { useTranslation } from 'react-i18next';
import type { AlertFateRow } from '@quantieme/api-client';
import { BarRows, type BarRow, type Tone } from './bar-rows.tsx';
import { useDurationWords } from './duration-words.ts';
import { FiguresTable, Open } from './figures-table.tsx';
import { Keys, PictureCard } from './picture-card.tsx';
import { openWith, percent, sumOf, type Pictured } from './pictured.ts';

const FATES = ['first', 'deputy', 'lawyer', 'owners', 'waiting', 'settled'] as const;
type Fate = (typeof FATES)[number];
const TONES: Readonly<Record<Fate, Tone>> = {
  first: 'solid',
  deputy: 'hatch',
  lawyer: 'amber',
  owners: 'fatal',
  waiting: 'hollow',
  settled: 'empty',
};
const LATE: readonly string[] = ['deputy', 'lawyer', 'owners'];
const SEVERITIES = ['fatal', 'important', 'information'] as const;

interface Group {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly AlertFateRow[];
  readonly query: { readonly severity?: string; readonly who?: string };
}

function useBars(pictured: Pictured, groups: readonly Group[]): readonly BarRow[] {
  const { t } = useTranslation();
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ key, name, rows, query }) => ({
      key,
      name,
      parts: FATES.flatMap((fate) => {
        const value = sumOf(rows.filter((row) => row.fate === fate));
        if (value === 0) return [];
        const words = `${name}${t('common.colon')} ${t(`statistics.fates.${fate}`)}, ${value} (${percent(value, sumOf(rows))} %)`;
        const asked = { picture: 'alerts', key: fate, ...query } as const;
        return [
          {
            key: fate,
            tone: TONES[fate],
            value,
            words,
            onOpen: () => openWith(pictured, words, asked),
          },
        ];
      }),
    }));
}

function useGroups({ data }: Pictured): { severities: readonly Group[]; people: readonly Group[] } {
  const { t } = useTranslation();
  const { rows } = data.alerts;
  const known = rows.filter(({ person }) => person !== null);
  return {
    severities: SEVERITIES.map((severity) => ({
      key: severity,
      name: t(`statistics.severities.${severity}`),
      rows: rows.filter((row) => row.severity === severity),
      query: { severity },
    })),
    people: [...Map.groupBy(known, ({ person }) => person?.id ?? '')].map(([id, of]) => ({
      key: id,
      name: of[0]?.person?.name ?? '',
      rows: of,
      query: { who: id },
    })),
  };
}

export function AlertsPicture(pictured: Pictured) {
  const { t } = useTranslation();
  const words = useDurationWords();
  const { data, foot, filters } = pictured;
  const { rows, total, dossiers, median } = data.alerts;
  const { severities, people } = useGroups(pictured);
  const [bySeverity, byPerson] = [useBars(pictured, severities), useBars(pictured, people)];
  const bars = [...bySeverity, ...byPerson];
  const late = sumOf(rows.filter(({ fate }) => LATE.includes(fate)));
  const present = FATES.filter((fate) => rows.some((row) => row.fate === fate));
  return (
    <PictureCard
      name="alerts"
      foot={foot}
      filters={filters}
      empty={total === 0}
      sentence={[
        t('statistics.alerts.sentence', { total, dossiers, late, percent: percent(late, total) }),
        median === null || total < 5 ? '' : t('statistics.alerts.median', { delay: words(median) }),
        people.length > 0 ? t('statistics.alerts.people') : '',
      ].join(' ')}
      keys={
        <Keys
          keys={present.map((fate) => ({
            tone: TONES[fate],
            label: t(`statistics.fates.${fate}`),
          }))}
        />
      }
      table={
        <FiguresTable
          caption={t('statistics.alerts.title')}
          columns={[
            t('statistics.alerts.which'),
            ...present.map((fate) => t(`statistics.fates.${fate}`)),
          ]}
          rows={bars.map(({ key, name, parts }) => ({
            key,
            name,
            cells: present.map((fate) => {
              const part = parts.find((one) => one.key === fate);
              return part ? (
                <Open key={fate} words={part.words} onOpen={part.onOpen}>
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
      <BarRows label={t('statistics.alerts.title')} rows={bars} />
    </PictureCard>
  );
}
