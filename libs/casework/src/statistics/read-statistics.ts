import type {
  AlertFatesPage,
  GroundsPage,
  LoadPage,
  MarginsPage,
  OutcomesPage,
  StatisticsQuery,
  StatisticsView,
  TimesPage,
} from '@quantieme/contracts';
import { DECISION_TYPES, PROCEDURES, REFUSAL_TYPES } from '@quantieme/law';
import {
  alertFacts,
  countFacts,
  groundFacts,
  loadFacts,
  marginFacts,
  outcomeFacts,
  placesOfDossiers,
  timeFacts,
  usersOfFirm,
  waitingTimes,
  type FirmSql,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { wholeList } from '../paging.ts';
import { say } from '../views/lens.ts';
import { askedOf, type Asked } from './asked.ts';
import { awaitedAnswers } from './awaited-answers.ts';
import { Names } from './names.ts';
import {
  alertsPicture,
  groundsPicture,
  loadPicture,
  marginsPicture,
  outcomesPicture,
  timesPicture,
} from './pictures.ts';

type Query = { readonly [K in keyof StatisticsQuery]?: StatisticsQuery[K] | undefined };

/** Who answers late is for those who lead the firm. */
const seesPeople = ({ actor }: Context) => actor.role === 'owner' && actor.scopes === undefined;

/** The facts of each picture. */
export function factsOf(ctx: Context, { past, ahead, today }: Asked) {
  const wait = awaitedAnswers(today);
  const { timeZone } = ctx.actor;
  return {
    load: () => loadFacts(ahead),
    times: () => timeFacts(past, wait),
    outcomes: () => outcomeFacts(past, wait, DECISION_TYPES),
    grounds: () => groundFacts(past, REFUSAL_TYPES),
    margins: () => marginFacts(past, today),
    alerts: () => alertFacts(past, { byPerson: seesPeople(ctx), timeZone }),
  };
}

async function namesIn(ctx: Context, sql: FirmSql) {
  const [places, users] = await Promise.all([placesOfDossiers(sql), usersOfFirm(sql)]);
  return { places, users, names: new Names(ctx.language, { places, users }) };
}

/** Everything the page shows: one round trip, every figure counted where the rows are. */
export async function readStatistics(ctx: Context, query: Query): Promise<StatisticsView> {
  const asked = askedOf(ctx, query);
  const facts = factsOf(ctx, asked);
  const [load, times, outcomes, grounds, margins, alerts, named] = await ctx.database.pipelined(
    scopeOf(ctx),
    (sql) =>
      Promise.all([
        countFacts(sql, facts.load()),
        waitingTimes(sql, facts.times()),
        countFacts(sql, facts.outcomes()),
        countFacts(sql, facts.grounds()),
        countFacts(sql, facts.margins()),
        countFacts(sql, facts.alerts()),
        namesIn(ctx, sql),
      ]),
  );
  const { names, places, users } = named;
  return {
    today: String(asked.today),
    from: String(asked.past.from),
    to: String(asked.past.to),
    people: users.flatMap(({ id }) => names.person(id) ?? []),
    procedures: Object.values(PROCEDURES).map(({ id, label }) => ({ id, name: say(label, ctx) })),
    authorities: places.filter((place) => place.isPrefecture).map(({ id, name }) => ({ id, name })),
    load: loadPicture(load, names, asked.ahead.from),
    times: timesPicture(times, names),
    outcomes: outcomesPicture(outcomes, names),
    grounds: groundsPicture(grounds, names),
    margins: marginsPicture(margins, names),
    alerts: alertsPicture(alerts, names),
  };
}

type Counted = 'load' | 'outcomes' | 'grounds' | 'margins' | 'alerts';

async function counted(ctx: Context, query: Query, picture: Counted) {
  const asked = askedOf(ctx, query);
  const facts = factsOf(ctx, asked)[picture]();
  const [rows, { names }] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([countFacts(sql, facts), namesIn(ctx, sql)]),
  );
  return { rows, names, asked };
}

/** One picture alone, as a list: what its file holds. */
export async function listLoad(ctx: Context, query: Query): Promise<LoadPage> {
  const { rows, names, asked } = await counted(ctx, query, 'load');
  return wholeList(loadPicture(rows, names, asked.ahead.from).rows);
}

export async function listTimes(ctx: Context, query: Query): Promise<TimesPage> {
  const facts = factsOf(ctx, askedOf(ctx, query)).times();
  const [rows, { names }] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([waitingTimes(sql, facts), namesIn(ctx, sql)]),
  );
  const told = timesPicture(rows, names).rows;
  // Each request once, so that columns can be added up.
  return wholeList(told.filter(({ by }) => by === 'both'));
}

export async function listOutcomes(ctx: Context, query: Query): Promise<OutcomesPage> {
  const { rows, names } = await counted(ctx, query, 'outcomes');
  return wholeList(outcomesPicture(rows, names).rows);
}

export async function listGrounds(ctx: Context, query: Query): Promise<GroundsPage> {
  const { rows, names } = await counted(ctx, query, 'grounds');
  return wholeList(groundsPicture(rows, names).rows);
}

export async function listMargins(ctx: Context, query: Query): Promise<MarginsPage> {
  const { rows, names } = await counted(ctx, query, 'margins');
  return wholeList(marginsPicture(rows, names).rows);
}

export async function listAlertFates(ctx: Context, query: Query): Promise<AlertFatesPage> {
  const { rows, names } = await counted(ctx, query, 'alerts');
  return wholeList(alertsPicture(rows, names).rows);
}
