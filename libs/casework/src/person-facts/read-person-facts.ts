import type {
  PersonEligibilityQuery,
  PersonEligibilityView,
  PersonFactList,
  PersonFactsQuery,
} from '@quantieme/contracts';
import { FACT_IDS } from '@quantieme/eligibility';
import { factHistoryOf, usersOfFirm, type UserName } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { refuseProblems } from '../events/read-event.ts';
import { eligibilityOf } from '../eligibility/eligibility-of.ts';
import { questionsAsked } from '../eligibility/list-facts.ts';
import { unknownTitles } from '../eligibility/unknown-titles.ts';
import { momentOf } from '../moment.ts';
import { wholeList } from '../paging.ts';
import { displayName } from '../views/person-name.ts';
import { factsOf, isForOthers, isHidden, knownFacts, personOf } from './known-facts.ts';
import { historyView, knownFactView } from './person-fact-view.ts';

type Asked<Query> = { readonly [K in keyof Query]: Query[K] | undefined };

const dayOf = (ctx: Context, on: string | undefined) =>
  on === undefined ? momentOf(ctx).today : Temporal.PlainDate.from(on);

export const namesOf = (users: readonly UserName[]): ReadonlyMap<string, UserName> =>
  new Map(users.map((user) => [user.id, user]));

/** What is known of a person on a day, or every answer ever recorded. */
export function readPersonFacts(
  ctx: Context,
  personId: string,
  { on, view }: Asked<PersonFactsQuery>,
): Promise<PersonFactList> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const names = namesOf(await usersOfFirm(tx));
    if (view === 'history') {
      await personOf(tx, personId);
      return historyView(await factHistoryOf(tx, personId), ctx, names);
    }
    const known = await knownFacts(ctx, tx, { personId, on: dayOf(ctx, on) });
    return wholeList(known.map((each) => knownFactView(each, ctx, names)));
  });
}

const listed = (words: string | undefined) =>
  words === undefined ? [] : words.split(',').filter((word) => word !== '');

/** Which titles a client may ask for, from everything the firm knows of them. */
export async function readPersonEligibility(
  ctx: Context,
  personId: string,
  query: Asked<PersonEligibilityQuery>,
): Promise<PersonEligibilityView> {
  const on = dayOf(ctx, query.on);
  const titles = listed(query.titles);
  refuseProblems(unknownTitles(titles));
  const { person, known, names } = await ctx.database.firm(scopeOf(ctx), async (tx) => ({
    person: await personOf(tx, personId),
    names: namesOf(await usersOfFirm(tx)),
    known: await knownFacts(ctx, tx, { personId, on }),
  }));
  const shown = known.filter(({ fact }) => !isHidden(fact, ctx));
  const others = FACT_IDS.filter((id) => isForOthers(id, ctx));
  const skip = [...listed(query.skip), ...others];
  const asked = titles.length > 0 ? { titles } : {};
  const question = { facts: factsOf(shown), on: String(on), skip, ...asked };
  const { language } = ctx;
  return {
    ...eligibilityOf(question, { language, summary: query.detail === 'summary' }),
    questions: questionsAsked(ctx, query.include),
    displayName: displayName(person),
    facts: known.map((each) => knownFactView(each, ctx, names)),
    hiddenFacts: known.length - shown.length,
  };
}
