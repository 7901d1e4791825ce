import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LoadRow } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate, shortDate } from '../ui/civil.ts';
import { fitted } from './bar-rows.tsx';
import { Chart, Mark, type Frame } from './chart.tsx';
import { FiguresTable } from './figures-table.tsx';
import { Keys, PictureCard } from './picture-card.tsx';
import type { Pictured } from './pictured.ts';

const SEVERITIES = ['fatal', 'important', 'information'] as const;
const TONES = { fatal: 'fatal', important: 'amber', information: 'dots' } as const;
const NAMES = 150;
const BAND = 84;
const HEAD = 18;
const FOOT = 22;
const NARROW_NAME = 20;

const loadOf = ({ fatal, important, information }: LoadRow) => fatal + important + information;

interface Person {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly LoadRow[];
}

function peopleOf(rows: readonly LoadRow[], nobody: string): readonly Person[] {
  const groups = Map.groupBy(rows, ({ person }) => person?.id ?? 'none');
  return [...groups].map(([id, of]) => ({ id, name: of[0]?.person?.name ?? nobody, rows: of }));
}

interface BandProps {
  readonly person: Person;
  readonly weeks: readonly string[];
  readonly frame: Frame;
  readonly top: number;
  readonly most: number;
}

function useWeekWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (row: LoadRow, name: string) => {
    const parts = SEVERITIES.filter((severity) => row[severity] > 0).map((severity) =>
      t(`statistics.load.parts.${severity}`, { count: row[severity] }),
    );
    return t('statistics.load.cell', {
      name,
      week: plainDate(row.week, language),
      parts: parts.join(', '),
    });
  };
}

/** One person's weeks, from the ground up: what ends a right first. */
function Band({ person, weeks, frame, top, most }: BandProps) {
  const navigate = useNavigate();
  const wordsOf = useWeekWords();
  const left = frame.narrow ? 0 : NAMES;
  const step = (frame.width - left) / weeks.length;
  const wide = Math.min(step - 6, 44);
  const ground = top + BAND - FOOT + (frame.narrow ? NARROW_NAME : 0);
  const scale = (BAND - FOOT - HEAD) / most;
  return (
    <g>
      <text aria-hidden="true" data-strong="" x={0} y={frame.narrow ? top + 12 : ground - 4}>
        {fitted(person.name, frame.narrow ? frame.width : NAMES - 12)}
      </text>
      <line x1={left} x2={frame.width} y1={ground} y2={ground} />
      {person.rows.map((row) => {
        const x = left + (weeks.indexOf(row.week) + 0.5) * step;
        let y = ground;
        return (
          <g key={row.week}>
            <Mark
              words={wordsOf(row, person.name)}
              at={[x, ground - loadOf(row) * scale]}
              onOpen={() =>
                void navigate({
                  to: '/charge',
                  search: { from: row.week, personne: person.id, semaine: row.week },
                })
              }
            >
              {SEVERITIES.map((severity) => {
                const height = row[severity] * scale;
                y -= height;
                return (
                  height > 0 && (
                    <rect
                      key={severity}
                      data-tone={TONES[severity]}
                      x={x - wide / 2}
                      y={y + 0.5}
                      width={wide}
                      height={Math.max(height - 1.5, 1.5)}
                    />
                  )
                );
              })}
            </Mark>
            <text aria-hidden="true" x={x} y={y - 4} textAnchor="middle">
              {loadOf(row)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Under the last band: the Monday of every week, of every other on a phone. */
function Weeks({ weeks, frame, y }: { weeks: readonly string[]; frame: Frame; y: number }) {
  const language = useLanguage();
  const left = frame.narrow ? 0 : NAMES;
  const step = (frame.width - left) / weeks.length;
  const every = step < 34 ? 3 : step < 58 ? 2 : 1;
  return weeks.map(
    (week, index) =>
      index % every === 0 && (
        <text
          key={week}
          aria-hidden="true"
          data-dim=""
          x={left + (index + 0.5) * step}
          y={y}
          textAnchor="middle"
        >
          {shortDate(week, language)
            .replace(/^\S+\s/, '')
            .replace(/,? \d{4}$/, '')}
        </text>
      ),
  );
}

export function LoadPicture({ data, foot, filters }: Pictured) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { weeks, rows, total, dossiers } = data.load;
  const people = peopleOf(rows, t('statistics.load.nobody'));
  const most = Math.max(1, ...rows.map(loadOf));
  const perWeek = weeks.map((week) => ({
    week,
    total: rows.filter((row) => row.week === week).reduce((all, row) => all + loadOf(row), 0),
  }));
  const heaviest = perWeek.toSorted((a, b) => b.total - a.total)[0];
  const band = ({ narrow }: Frame) => BAND + (narrow ? NARROW_NAME : 0);
  return (
    <PictureCard
      name="load"
      foot={foot}
      filters={filters}
      empty={total === 0}
      sentence={t('statistics.load.sentence', {
        total,
        dossiers,
        week: heaviest ? plainDate(heaviest.week, language) : '',
        most: heaviest?.total ?? 0,
      })}
      controls={
        <Button
          size="compact-sm"
          variant="default"
          renderRoot={(props) => (
            <Link {...props} to="/charge" search={filters.team ? { team: filters.team } : {}} />
          )}
        >
          {t('statistics.load.detail')}
        </Button>
      }
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
          caption={t('statistics.load.title')}
          columns={[
            t('statistics.load.week'),
            t('statistics.load.person'),
            ...SEVERITIES.map((severity) => t(`statistics.severities.${severity}`)),
          ]}
          rows={rows.map((row) => ({
            key: `${row.week} ${row.person?.id}`,
            name: plainDate(row.week, language),
            cells: [
              row.person?.name ?? t('statistics.load.nobody'),
              row.fatal,
              row.important,
              row.information,
            ],
          }))}
        />
      }
    >
      <Chart
        label={t('statistics.load.title')}
        heightOf={(frame) => people.length * band(frame) + 12}
      >
        {(frame) => (
          <>
            {people.map((person, index) => (
              <Band key={person.id} {...{ person, weeks, frame, most }} top={index * band(frame)} />
            ))}
            <Weeks weeks={weeks} frame={frame} y={people.length * band(frame) - 2} />
          </>
        )}
      </Chart>
    </PictureCard>
  );
}
