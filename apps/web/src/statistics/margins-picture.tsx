import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { BarRows } from './bar-rows.tsx';
import { Columns, type Column } from './columns.tsx';
import { FiguresTable, Open } from './figures-table.tsx';
import { Keys, PictureCard } from './picture-card.tsx';
import { openWith, sumOf, type Pictured } from './pictured.ts';

const MARGINS = ['not-done', 'late', '0', '1', '2-3', '4-7', '8-14', '15-30', '31+'] as const;
const SEVERITIES = ['fatal', 'important'] as const;
const TONES = { fatal: 'solid', important: 'hatch' } as const;
/** What went wrong, whatever was at stake, looks like it. */
const LATE_TONES = { fatal: 'fatal', important: 'amber' } as const;
const isTooLate = (margin: string) => margin === 'late' || margin === 'not-done';

function useColumns(pictured: Pictured): readonly Column[] {
  const { t } = useTranslation();
  return MARGINS.map((margin) => {
    const name = t(`statistics.margins.bins.${margin}`);
    return {
      key: margin,
      names: name.split('|'),
      parts: SEVERITIES.flatMap((severity) => {
        const value = sumOf(
          pictured.data.margins.rows.filter(
            (row) => row.margin === margin && row.severity === severity,
          ),
        );
        if (value === 0) return [];
        const words = `${name.replace('|', ' ')}${t('common.colon')} ${t('statistics.margins.acts', { count: value })} (${t(`statistics.severities.${severity}`)})`;
        return [
          {
            key: severity,
            tone: (isTooLate(margin) ? LATE_TONES : TONES)[severity],
            value,
            words,
            onOpen: () => openWith(pictured, words, { picture: 'margins', key: margin, severity }),
          },
        ];
      }),
    };
  });
}

export function MarginsPicture(pictured: Pictured) {
  const { t } = useTranslation();
  const { data, foot, filters } = pictured;
  const { rows, total, dossiers, median } = data.margins;
  const columns = useColumns(pictured);
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const count = (margin: string) => sumOf(rows.filter((row) => row.margin === margin));
  const done = total - count('not-done');
  return (
    <PictureCard
      name="margins"
      foot={foot}
      filters={filters}
      empty={total === 0}
      sentence={[
        t('statistics.margins.sentence', {
          total: done,
          dossiers,
          last: count('0'),
          late: count('late'),
          none: count('not-done'),
        }),
        median === null || done < 5
          ? t('statistics.margins.few', { count: done })
          : t('statistics.margins.median', { count: median }),
      ].join(' ')}
      keys={
        <Keys
          keys={SEVERITIES.map((severity) => ({
            tone: TONES[severity],
            label: t(`statistics.severities.${severity}`),
          }))}
        />
      }
      table={
        <FiguresTable
          caption={t('statistics.margins.title')}
          columns={[
            t('statistics.margins.margin'),
            ...SEVERITIES.map((severity) => t(`statistics.severities.${severity}`)),
          ]}
          rows={columns.map(({ key, names, parts }) => ({
            key,
            name: names.join(' '),
            cells: SEVERITIES.map((severity) => {
              const part = parts.find((one) => one.key === severity);
              return part ? (
                <Open key={severity} words={part.words} onOpen={part.onOpen}>
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
      {narrow ? (
        <BarRows
          label={t('statistics.margins.title')}
          rows={columns.map(({ key, names, parts }) => ({ key, name: names.join(' '), parts }))}
        />
      ) : (
        <Columns label={t('statistics.margins.title')} columns={columns} />
      )}
    </PictureCard>
  );
}
