import { Chart, Mark, type Frame } from './chart.tsx';

export type Tone = 'solid' | 'hatch' | 'grey' | 'hollow' | 'dots' | 'empty' | 'fatal' | 'amber';

export interface Part {
  readonly key: string;
  readonly tone: Tone;
  readonly value: number;
  readonly words: string;
  readonly onOpen: () => void;
}

export interface BarRow {
  readonly key: string;
  readonly name: string;
  readonly parts: readonly Part[];
}

interface BarRowsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** Every bar is as long as the whole: what counts is the share. */
  readonly shares?: boolean;
}

const NAMES = 216;
const TOTAL = 40;
const BAR = 22;
const STEP = 34;
const TALL_STEP = 52;
/** A figure needs so many points to be read inside its part. */
const ROOM = 9;
const LETTER = 6.3;

const totalOf = ({ parts }: BarRow) => parts.reduce((sum, { value }) => sum + value, 0);

/** As many letters as fit; the whole name is in the words of the mark and in the table. */
export function fitted(name: string, width: number): string {
  const most = Math.floor(width / LETTER);
  return name.length <= most ? name : `${name.slice(0, Math.max(most - 1, 1))}…`;
}

interface Geometry {
  readonly left: number;
  readonly room: number;
  readonly step: number;
  readonly top: number;
}

function geometryOf({ width, narrow }: Frame): Geometry {
  const left = narrow ? 0 : NAMES;
  return {
    left,
    room: width - left - TOTAL,
    step: narrow ? TALL_STEP : STEP,
    top: narrow ? 18 : 4,
  };
}

function Bar({ row, y, scale, left }: { row: BarRow; y: number; scale: number; left: number }) {
  let x = left;
  return row.parts.map((part) => {
    const width = part.value * scale;
    const from = x;
    x += width;
    const inside = row.parts.length > 1 && width > String(part.value).length * ROOM;
    const light = part.tone === 'solid' || part.tone === 'grey' || part.tone === 'fatal';
    return (
      <Mark key={part.key} words={part.words} onOpen={part.onOpen} at={[from + width / 2, y]}>
        <rect
          data-tone={part.tone}
          x={from + 0.5}
          y={y + 0.5}
          width={Math.max(width - 2, 1.5)}
          height={BAR - 1}
        />
        {inside && light && (
          <text
            x={from + width / 2 - 1}
            y={y + 15}
            textAnchor="middle"
            style={{ fill: 'var(--q-surface)' }}
          >
            {part.value}
          </text>
        )}
        {inside && !light && (
          <g>
            <rect
              x={from + width / 2 - 1 - String(part.value).length * 4 - 3}
              y={y + 3}
              width={String(part.value).length * 8 + 6}
              height={BAR - 6}
              rx={2}
              style={{ fill: 'var(--q-surface)' }}
            />
            <text x={from + width / 2 - 1} y={y + 15} textAnchor="middle">
              {part.value}
            </text>
          </g>
        )}
      </Mark>
    );
  });
}

/** A bar for each row, in parts that are told apart by colour and pattern, with their figures. */
export function BarRows({ label, rows, shares = false }: BarRowsProps) {
  const most = Math.max(1, ...rows.map(totalOf));
  return (
    <Chart label={label} heightOf={(frame) => rows.length * geometryOf(frame).step + 4}>
      {(frame) => {
        const { left, room, step, top } = geometryOf(frame);
        return rows.map((row, index) => {
          const total = totalOf(row);
          const y = index * step + top;
          const scale = room / (shares ? Math.max(total, 1) : most);
          return (
            <g key={row.key}>
              <text aria-hidden="true" x={0} y={frame.narrow ? y - 5 : y + 15}>
                {fitted(row.name, frame.narrow ? frame.width - TOTAL : NAMES - 12)}
              </text>
              <Bar row={row} y={y} scale={scale} left={left} />
              <text aria-hidden="true" data-strong="" x={left + total * scale + 8} y={y + 15}>
                {total}
              </text>
            </g>
          );
        });
      }}
    </Chart>
  );
}
