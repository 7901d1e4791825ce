import { endOfDay, startOfDay, timeZoneOf, type Territory } from '@quantieme/calendar';
import type { DutyLawView, DutySituationView, DutyTableContent } from '@quantieme/contracts';
import { deadlinesOf, longDate, type Amendment } from '@quantieme/deadlines';
import type { CaseEvent } from '@quantieme/law';
import { TERRITORY_LABELS } from '../certificates/certified-words.ts';
import { Encoder, onTheClock } from './encoder.ts';
import { hoursOf, type DayOfNotification, type LimitsAt } from './hours.ts';
import { Pool } from './pool.ts';
import type { DutySituation } from './situation.ts';
import { DUTY_SITUATIONS } from './situations.ts';

/** A month franc with the longest weekend, beyond the last day of notification. */
const LONGEST_DAYS = 45;

const PARIS = 'Europe/Paris';

type Day = Temporal.PlainDate;
type Cell = DutyTableContent['cells'][number];
type Row = DutyTableContent['rows'][number];

export interface Building {
  readonly issuedOn: Day;
  /** The table is believed until the end of this day. */
  readonly validTo: Day;
  /** First and last day of notification that it knows. */
  readonly from: Day;
  readonly to: Day;
  readonly territories: readonly Territory[];
  readonly amendments: readonly Amendment[];
  readonly law: DutyLawView;
  /** Lets others work: a table takes seconds. */
  readonly breathe: () => Promise<void>;
}

const daysBetween = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: from.until(to, { largestUnit: 'day' }).days + 1 }, (_, days) =>
    from.add({ days }),
  );

/** What the engine says of one notification and nothing else, as the calculator would be told it. */
function shortLimits(
  { event: type, details, limits }: DutySituation,
  amendments: readonly Amendment[],
): (territory: Territory, on: Day) => LimitsAt {
  const compute = deadlinesOf(limits, amendments);
  return (territory, on) => (at) => {
    const event: CaseEvent = { id: 'duty', type, on, at, dates: { notifiedOn: on }, details };
    const file = { procedure: '', territory, residence: null, events: [event], facts: {} };
    const deadlines = compute(file, on);
    return limits.flatMap((rule) => deadlines.find((deadline) => deadline.rule === rule) ?? []);
  };
}

class Table {
  readonly cells = new Pool<Cell>();
  readonly rows = new Pool<Row>();
  readonly encoder: Encoder;
  private readonly building: Building;
  private readonly days: readonly Day[];

  constructor(building: Building, days: readonly Day[], named: readonly Day[]) {
    this.encoder = new Encoder(named);
    this.building = building;
    this.days = days;
  }

  private runsInHours(limitsOn: (territory: Territory, on: Day) => LimitsAt): boolean {
    return [this.days[0], this.days.at(-1)].some((on) => {
      const noon = on?.toZonedDateTime({ timeZone: PARIS, plainTime: '12:00' }).toInstant();
      const limits = on && noon ? limitsOn('metropole', on)(noon) : [];
      return limits.some(({ precision }) => precision === 'minute');
    });
  }

  private cell(day: DayOfNotification, hours: boolean): Cell {
    const told = { ...day, momentOf: onTheClock(day.on) };
    const limits = day
      .limitsAt(null)
      .map((deadline) => this.encoder.limits.placeOf(this.encoder.encode(deadline, told)));
    return { limits, hours: hours ? hoursOf(this.encoder, day) : [] };
  }

  async situation(situation: DutySituation): Promise<DutySituationView> {
    const limitsOn = shortLimits(situation, this.building.amendments);
    const hours = this.runsInHours(limitsOn);
    const rows: number[] = [];
    for (const territory of this.building.territories) {
      const cells: number[] = [];
      for (const on of this.days) {
        const day = { on, timeZone: timeZoneOf(territory), limitsAt: limitsOn(territory, on) };
        cells.push(this.cells.placeOf(this.cell(day, hours)));
        await this.building.breathe();
      }
      rows.push(this.rows.placeOf({ cells }));
    }
    const { id, event, details } = situation;
    return {
      ...{ id, event, details, rows, hours },
      group: this.encoder.text(situation.group),
      label: this.encoder.text(situation.label),
      before: this.encoder.text(situation.before),
    };
  }
}

/** Every short limit, of every territory, for each day of notification around today: all of it by the engine. */
export async function buildDutyTable(building: Building): Promise<DutyTableContent> {
  const { from, to, issuedOn, validTo, law } = building;
  const named = daysBetween(from, to.add({ days: LONGEST_DAYS }));
  const table = new Table(building, daysBetween(from, to), named);
  const situations: DutySituationView[] = [];
  for (const situation of DUTY_SITUATIONS) situations.push(await table.situation(situation));
  const territories = building.territories.map((id) => ({
    id,
    label: table.encoder.text(TERRITORY_LABELS[id]),
    timeZone: timeZoneOf(id),
  }));
  const { words, sources, limits } = table.encoder;
  return {
    type: 'table-de-permanence',
    format: 1,
    issuedAt: startOfDay(issuedOn, PARIS).toString(),
    validUntil: endOfDay(validTo, PARIS).toString(),
    from: String(from),
    to: String(to),
    law,
    words: { fr: words.items.map(([fr]) => fr), en: words.items.map(([, en]) => en) },
    days: {
      fr: named.map((day) => longDate(day).fr),
      en: named.map((day) => longDate(day).en),
    },
    sources: sources.items,
    territories,
    situations,
    rows: table.rows.items,
    cells: table.cells.items,
    limits: limits.items,
  };
}
