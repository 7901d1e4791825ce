import { useTranslation } from 'react-i18next';
import { BarRows, type BarRow } from './bar-rows.tsx';
import { FiguresTable, Open } from './figures-table.tsx';
import { PictureCard } from './picture-card.tsx';
import { openWith, percent, sumOf, type Pictured } from './pictured.ts';

export function GroundsPicture(pictured: Pictured) {
  const { t } = useTranslation();
  const { data, foot, filters } = pictured;
  const { rows, total, dossiers } = data.grounds;
  const groups = Map.groupBy(rows, ({ ground }) => ground.id);
  const unsaid = sumOf(groups.get('') ?? []);
  const bars = [...groups]
    .map(([key, of]): BarRow => {
      const name = key === '' ? t('statistics.grounds.unsaid') : (of[0]?.ground.name ?? key);
      const value = sumOf(of);
      const words = `${name}${t('common.colon')} ${t('statistics.grounds.count', { count: value })} (${percent(value, total)} %)`;
      const onOpen = () => openWith(pictured, name, { picture: 'grounds', key });
      return {
        key,
        name,
        parts: [{ key, tone: key === '' ? 'empty' : 'solid', value, words, onOpen }],
      };
    })
    .toSorted((a, b) => Number(a.key === '') - Number(b.key === '') || sizeOf(b) - sizeOf(a));
  return (
    <PictureCard
      name="grounds"
      foot={foot}
      filters={filters}
      empty={total === 0}
      sentence={t('statistics.grounds.sentence', { total, dossiers, unsaid })}
      table={
        <FiguresTable
          caption={t('statistics.grounds.title')}
          columns={[t('statistics.grounds.ground'), t('statistics.grounds.refusals')]}
          rows={bars.map(({ key, name, parts: [part] }) => ({
            key,
            name,
            cells: [
              part && (
                <Open words={part.words} onOpen={part.onOpen}>
                  {part.value}
                </Open>
              ),
            ],
          }))}
        />
      }
    >
      <BarRows label={t('statistics.grounds.title')} rows={bars} />
    </PictureCard>
  );
}

const sizeOf = ({ parts }: BarRow) => parts[0]?.value ?? 0;
