import type {
  PICTURES,
  StatisticsCase,
  StatisticsCasePage,
  StatisticsCasesQuery,
} from '@quantieme/contracts';
import { deciderOf, decisionsThatGo, DECISION_WAYS } from '@quantieme/law';
import { isUuid, listFacts, type FactKeys, type ListedFact } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { keyIn, limitOf, pageOf } from '../paging.ts';
import { displayName } from '../views/person-name.ts';
import { askedOf } from './asked.ts';
import { NONE } from './names.ts';
import { fateOf, SILENCE, saidOfFate, wayOf } from './pictures.ts';
import { factsOf } from './read-statistics.ts';

type Query = { readonly [K in keyof StatisticsCasesQuery]?: StatisticsCasesQuery[K] | undefined };
type Picture = (typeof PICTURES)[number];

/** Undefined: wherever; null: nowhere known. */
function idIn(key: string | undefined): string | null | undefined {
  if (key === undefined) return undefined;
  return isUuid(key) ? key : null;
}

const isOffice = (place: string | undefined) =>
  place !== undefined && place !== NONE && !isUuid(place);

/** Whose decisions are shown under a place: the préfecture’s or the court’s of the dossier, or those of one office. */
function isTakenAt(type: string, { by, place }: Query): boolean {
  const { actor, isCourt } = deciderOf(type);
  if (by !== undefined && isCourt !== (by === 'court')) return false;
  if (place === undefined) return true;
  return isOffice(place) ? actor === place : ['prefet', 'ta', 'juge-refere'].includes(actor);
}

function outcomeKeys(query: Query): FactKeys {
  const { by, place, of, key } = query;
  const ways = DECISION_WAYS.filter((way) => key === undefined || key === way);
  const recorded = ways.flatMap(decisionsThatGo).filter(([type]) => isTakenAt(type, query));
  const silent = ways.includes(SILENCE) && by !== 'court' && !isOffice(place);
  const id = isOffice(place) ? undefined : idIn(place);
  return {
    ...(by === 'court' ? { courtId: id } : { prefectureId: id }),
    procedure: of,
    ways: [...recorded.map((pair) => pair.join('/')), ...(silent ? [`${SILENCE}/`] : [])],
  };
}

/** What tells the facts of one figure of each picture. */
const KEYS: Readonly<Record<Picture, (query: Query) => FactKeys>> = {
  load: ({ severity, who }) => ({ kind: severity, person: idIn(who) }),
  times: ({ place, of, key }) => ({ prefectureId: idIn(place), procedure: of, kind: key }),
  outcomes: outcomeKeys,
  grounds: ({ place, of, key }) => ({ prefectureId: idIn(place), procedure: of, kind: key }),
  margins: ({ severity, key }) => ({ kind: severity, said: key }),
  alerts: ({ severity, key, who }) => ({
    kind: severity,
    said: key === undefined ? undefined : saidOfFate(key),
    person: idIn(who),
  }),
};

/** The word under which a fact is counted. */
const WORD: Readonly<Record<Picture, (fact: ListedFact) => string>> = {
  load: ({ kind }) => kind,
  times: ({ kind }) => kind,
  outcomes: wayOf,
  grounds: ({ kind }) => kind,
  margins: ({ said }) => said ?? '',
  alerts: ({ said }) => fateOf(said),
};

function caseView(fact: ListedFact, picture: Picture): StatisticsCase {
  const { id, dossierId, reference, label, onDay, days } = fact;
  const name = {
    familyName: fact.clientFamilyName ?? '',
    givenNames: fact.clientGivenNames ?? '',
  };
  return {
    ...{ id, dossierId, reference, label },
    client: displayName(name),
    on: String(onDay),
    key: WORD[picture](fact),
    figure: days,
  };
}

/** The facts behind one figure, the latest first. */
export async function listStatisticsCases(
  ctx: Context,
  query: Query & { readonly picture: string },
): Promise<StatisticsCasePage> {
  const picture = query.picture as Picture;
  const facts = factsOf(ctx, askedOf(ctx, query))[picture]();
  const limit = limitOf(ctx, query);
  const after = keyIn(query.cursor, ['date', 'uuid']);
  const keys = KEYS[picture](query);
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    listFacts(sql, facts, { keys, after, limit: limit + 1 }),
  );
  const { data, page } = pageOf(rows, limit, ({ onDay, id }) => [String(onDay), id]);
  return { data: data.map((row) => caseView(row, picture)), page };
}
