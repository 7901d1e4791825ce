import { Chart, Mark, type Frame } from './chart.tsx';
import type { Part } from './bar-rows.tsx';

export interface Column {
  readonly key: string;
  /** Under the column; a line for each. */
  readonly names: readonly string[];
  readonly parts: readonly Part[];
}

interface ColumnsProps {
  readonly label: string;
  readonly columns: readonly Column[];
}

const HEIGHT = 210;
const NARROW_HEIGHT = 190;
const FOOT = 38;
const HEAD = 20;

const heightOf = ({ narrow }: Frame) => (narrow ? NARROW_HEIGHT : HEIGHT);
const totalOf = ({ parts }: Column) => parts.reduce((sum, { value }) => sum + value, 0);

/** Columns side by side, each in parts from the ground up, its figure above it. */
export function Columns({ label, columns }: ColumnsProps) {
  const most = Math.max(1, ...columns.map(totalOf));
  return (
    <Chart label={label} heightOf={heightOf}>
      {(frame) => {
        const ground = heightOf(frame) - FOOT;
        const step = frame.width / columns.length;
        const wide = Math.min(step * 0.72, 56);
        const scale = (ground - HEAD) / most;
        return (
          <>
            {columns.map((column, index) => {
              const middle = (index + 0.5) * step;
              const total = totalOf(column);
              let y = ground;
              return (
                <g key={column.key}>
                  {column.parts.map((part) => {
                    const height = part.value * scale;
                    y -= height;
                    return (
                      <Mark key={part.key} words={part.words} onOpen={part.onOpen} at={[middle, y]}>
                        <rect
                          data-tone={part.tone}
                          x={middle - wide / 2}
                          y={y + 1}
                          width={wide}
                          height={Math.max(height - 2, 1.5)}
                        />
                      </Mark>
                    );
                  })}
                  <text
                    aria-hidden="true"
                    data-strong=""
                    data-dim={total === 0 ? '' : undefined}
                    x={middle}
                    y={y - 6}
                    textAnchor="middle"
                  >
                    {total}
                  </text>
                  {column.names.map((name, line) => (
                    <text
                      key={name}
                      aria-hidden="true"
                      data-dim=""
                      x={middle}
                      y={ground + 16 + line * 14}
                      textAnchor="middle"
                    >
                      {name}
                    </text>
                  ))}
                </g>
              );
            })}
            <line x1={0} x2={frame.width} y1={ground} y2={ground} />
          </>
        );
      }}
    </Chart>
  );
}
