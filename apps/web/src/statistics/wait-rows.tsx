import { useTranslation } from 'react-i18next';
import type { TimesRow } from '@quantieme/api-client';
import { fitted } from './bar-rows.tsx';
import { Chart, Mark, type Frame } from './chart.tsx';

interface WaitRowsProps {
  readonly label: string;
  readonly rows: readonly TimesRow[];
  readonly nameOf: (row: TimesRow) => string;
  readonly wordsOf: (row: TimesRow) => string;
  readonly onOpen: (row: TimesRow) => void;
}

const NAMES = 230;
const COUNT = 92;
const STEP = 38;
const TALL_STEP = 58;
const AXIS = 26;
const MONTH = 30.4;
/** Two names of months don’t touch. */
const TICK = 52;

function geometryOf({ width, narrow }: Frame) {
  const left = narrow ? 4 : NAMES;
  return {
    left,
    room: width - left - (narrow ? 28 : COUNT),
    step: narrow ? TALL_STEP : STEP,
    top: AXIS + (narrow ? 18 : 6),
  };
}

/** Months, as people count waiting. */
function Axis({
  months,
  x,
  height,
}: {
  months: number;
  x: (days: number) => number;
  height: number;
}) {
  const { t } = useTranslation();
  const every = [1, 2, 3, 6, 12].find((count) => x(count * MONTH) - x(0) > TICK) ?? 12;
  const ticks = Array.from({ length: Math.floor(months / every) + 1 }, (_, index) => index * every);
  return (
    <g aria-hidden="true">
      {ticks.map((month) => (
        <g key={month}>
          <line
            data-grid=""
            x1={x(month * MONTH)}
            x2={x(month * MONTH)}
            y1={AXIS - 6}
            y2={height}
          />
          <text
            data-dim=""
            x={x(month * MONTH)}
            y={12}
            textAnchor={month === 0 ? 'start' : 'middle'}
          >
            {month === 0
              ? t('statistics.times.filed')
              : t('statistics.times.month', { count: month })}
          </text>
        </g>
      ))}
    </g>
  );
}

interface DrawnProps {
  readonly row: TimesRow;
  readonly y: number;
  readonly x: (days: number) => number;
}

const MIDDLE = 11;

/** Half of the requests lie in the box; the line at its middle is the median, an open end is what still waits. */
function Box({ row, y, x }: DrawnProps) {
  const { firstQuarter: first, median, lastQuarter: last, longest, waiting } = row;
  const from = first ?? longest;
  const to = last ?? longest;
  const middle = y + MIDDLE;
  return (
    <>
      <line x1={x(0)} x2={x(longest)} y1={middle} y2={middle} />
      <rect
        data-tone={last === null ? 'hatch' : 'solid'}
        x={x(from)}
        y={y + 3}
        width={Math.max(x(to) - x(from), 3)}
        height={16}
        opacity={0.85}
      />
      {median !== null && (
        <line
          x1={x(median)}
          x2={x(median)}
          y1={y - 1}
          y2={y + 23}
          style={{ stroke: 'var(--q-text)', strokeWidth: 3 }}
        />
      )}
      {waiting > 0 && (
        <path
          d={`M${x(longest)} ${middle - 5} l8 5 l-8 5`}
          fill="none"
          style={{ stroke: 'var(--q-dim)', strokeWidth: 1.6 }}
        />
      )}
    </>
  );
}

/** Too few for a box: each case where it ended. A full mark is an answer, a hollow one silence, an arrow still waits. */
function Cases({ row, y, x }: DrawnProps) {
  const middle = y + MIDDLE;
  return row.cases.map(({ dossierId, days, state }) =>
    state === 'waiting' || state === 'left' ? (
      <path
        key={dossierId}
        d={`M${x(days) - 5} ${middle - 5} l8 5 l-8 5`}
        fill="none"
        style={{ stroke: 'var(--q-dim)', strokeWidth: 1.6 }}
      />
    ) : (
      <circle
        key={dossierId}
        data-tone={state === 'answered' ? 'solid' : 'hollow'}
        cx={x(days)}
        cy={middle}
        r={5}
      />
    ),
  );
}

export function WaitRows({ label, rows, nameOf, wordsOf, onOpen }: WaitRowsProps) {
  const { t } = useTranslation();
  const longest = Math.max(MONTH, ...rows.map((row) => row.longest));
  const months = Math.ceil(longest / MONTH);
  const heightOf = (frame: Frame) => {
    const { step, top } = geometryOf(frame);
    return rows.length * step + top;
  };
  return (
    <Chart label={label} heightOf={heightOf}>
      {(frame) => {
        const { left, room, step, top } = geometryOf(frame);
        const x = (days: number) => left + (days / (months * MONTH)) * room;
        return (
          <>
            <Axis months={months} x={x} height={heightOf(frame) - 6} />
            {rows.map((row, index) => {
              const y = index * step + top;
              const name = nameOf(row);
              const few = row.cases.length > 0;
              return (
                <g key={`${row.place?.key} ${row.procedure?.id}`}>
                  <Mark
                    words={wordsOf(row)}
                    onOpen={() => onOpen(row)}
                    at={[x(row.median ?? row.longest), y]}
                  >
                    <rect
                      data-halo=""
                      x={-4}
                      y={frame.narrow ? y - 17 : y - 5}
                      width={frame.width + 8}
                      height={step - 4}
                      rx={3}
                    />
                    {few ? <Cases row={row} y={y} x={x} /> : <Box row={row} y={y} x={x} />}
                  </Mark>
                  <text aria-hidden="true" x={0} y={frame.narrow ? y - 4 : y + 15}>
                    {fitted(name, frame.narrow ? frame.width - 90 : NAMES - 14)}
                  </text>
                  <text
                    aria-hidden="true"
                    data-dim=""
                    x={frame.width}
                    y={frame.narrow ? y - 4 : y + 15}
                    textAnchor="end"
                  >
                    {few || row.median === null
                      ? t('statistics.times.few', { count: row.total })
                      : t('statistics.times.half', { days: row.median })}
                  </text>
                </g>
              );
            })}
          </>
        );
      }}
    </Chart>
  );
}
