import { openTransports } from '@quantieme/notifications';
import { openTestDatabase } from '../support/database.ts';
import { Dice } from '../support/dice.ts';
import { Agenda, AGENDA_AT } from './agenda.ts';
import { Cases } from './cases.ts';
import { hire, ZONE } from './people.ts';
import { Post } from './post.ts';
import { Reading } from './reading.ts';
import { Stage, StoryClock } from './stage.ts';
import { type FirmTally, tally } from './tally.ts';

export interface FirmStory {
  readonly seed: number;
  /** Open at any time. */
  readonly dossiers: number;
  readonly from: Temporal.PlainDate;
  /** Days of moving in, which are not counted. */
  readonly settlingDays: number;
  readonly days: number;
}

const SECRET_KEY = 'a secret key of the simulation, long enough';
/** Of a dossier that is there on the first day: how long ago its story began, at most. */
const OLDEST_DAYS = 150;

/** Lives the days of a firm of six: real decisions on a real database; only the mail server is left out. */
export async function liveStory(story: FirmStory): Promise<FirmTally> {
  const { seed, from, settlingDays, days } = story;
  const store = await openTestDatabase(4);
  const post = new Post();
  try {
    const clock = new StoryClock(at(from, '07:00'));
    const { database } = store;
    const dice = new Dice(seed);
    const hiring = {
      database,
      clock,
      secretKey: SECRET_KEY,
      from,
      days: settlingDays + days,
      dice,
    };
    const staff = await hire(hiring);
    const services = {
      database,
      clock,
      mailer: post,
      transports: openTransports({ sms: null }),
      publicUrl: 'https://app.test',
      secretKey: SECRET_KEY,
    };
    const stage = new Stage(clock, services, post, staff.scope);
    const cases: Cases = new Cases(stage, staff, dice, (id) => agenda.goThrough(id));
    const agenda = new Agenda(stage, staff, cases, dice);
    const reading = new Reading(stage, staff, agenda, dice);
    stage.delivered = (message) => reading.come(message);
    await moveIn(cases, story);
    everyDay(stage, agenda, from);
    const counted = { from: from.add({ days: settlingDays }), days };
    await stage.playUntil(at(counted.from.add({ days }), '00:00'));
    return await tally({ stage, staff, cases, counted, post });
  } finally {
    await store.close();
  }
}

async function moveIn(cases: Cases, { dossiers }: FirmStory): Promise<void> {
  for (let n = 0; n < dossiers; n += 1) await cases.begin(cases.dice.between(0, OLDEST_DAYS));
}

function everyDay(stage: Stage, agenda: Agenda, from: Temporal.PlainDate): void {
  const turn = async (day: Temporal.PlainDate): Promise<void> => {
    await stage.turnDay();
    const morning = day.toZonedDateTime(AGENDA_AT).toInstant();
    stage.diary.add(morning, () => agenda.goThrough());
    const next = day.add({ days: 1 });
    stage.diary.add(at(next, '00:01'), () => turn(next));
  };
  stage.diary.add(at(from, '07:00'), () => turn(from));
}

function at(day: Temporal.PlainDate, plainTime: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: ZONE, plainTime }).toInstant();
}
