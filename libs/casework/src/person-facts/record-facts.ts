import type { PersonFactList, RecordFactsBody } from '@quantieme/contracts';
import { FACTS, isFactId, readFacts, type Fact, type FactId } from '@quantieme/eligibility';
import { pointerTo } from '@quantieme/law';
import {
  appendAudit,
  lockPerson,
  usersOfFirm,
  type FactSource,
  type NewPersonFact,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, type FieldProblem } from '../domain-error.ts';
import { refuseProblems } from '../events/read-event.ts';
import { momentOf } from '../moment.ts';
import { wholeList } from '../paging.ts';
import { factsOf, isHidden, knownFacts } from './known-facts.ts';
import { knownFactView } from './person-fact-view.ts';
import { namesOf } from './read-person-facts.ts';
import { writeFacts, type Recording } from './write-facts.ts';

type Body = { readonly [K in keyof RecordFactsBody]: RecordFactsBody[K] | undefined };

export interface RecordFacts {
  readonly personId: string;
  readonly body: Body & Pick<RecordFactsBody, 'facts'>;
}

/** Records what somebody says of a person. What no longer stands is ended and stays in the history. */
export async function recordFacts(
  ctx: Context,
  { personId, body }: RecordFacts,
): Promise<PersonFactList> {
  refuseForeign(ctx, body.facts);
  const { today: on } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockPerson(tx, personId))) throw personUnknown();
    const before = factsOf(await knownFacts(ctx, tx, { personId, on }));
    const changed = readFacts({ ...before, ...body.facts }, String(on));
    const standing = new Set(readFacts(before, String(on)).problems.map(({ detail }) => detail.fr));
    refuseProblems(changed.problems.filter(({ detail }) => !standing.has(detail.fr)));
    const { ended, fresh } = await writeFacts(ctx, tx, recordingOf(personId, body));
    if (ended.length + fresh.length > 0) {
      await appendAudit(tx, {
        action: 'person.facts',
        subjectKind: 'person',
        subjectId: personId,
        before: audited(ended),
        after: audited(fresh),
      });
    }
    const known = await knownFacts(ctx, tx, { personId, on });
    const names = namesOf(await usersOfFirm(tx));
    return wholeList(known.map((each) => knownFactView(each, ctx, names)));
  });
  announceChange(ctx, null, 'person');
  return view;
}

function recordingOf(personId: string, body: RecordFacts['body']): Recording {
  const { since, source = 'client-stated', proof } = body;
  const sent = Object.entries(body.facts).filter(([id]) => isFactId(id)) as [FactId, unknown][];
  return {
    personId,
    sent: new Map(sent),
    since: since == null ? null : Temporal.PlainDate.from(since),
    source: source as FactSource,
    proof: proof?.trim() ?? '',
  };
}

/** What the audit keeps: a sealed answer stays sealed there. */
function audited(rows: readonly NewPersonFact[]): object {
  return Object.fromEntries(
    rows.map(({ fact, value, trueSince, source, sealed }) => [
      fact,
      {
        ...(sealed === null ? { value } : { sealed: true }),
        since: trueSince && String(trueSince),
        source,
      },
    ]),
  );
}

/** What only a lawyer appraises, and what only those who handle the case may see. */
function refuseForeign(ctx: Context, facts: Readonly<Record<string, unknown>>): void {
  const fields = Object.keys(facts).flatMap((id): FieldProblem[] => {
    if (!isFactId(id)) return [];
    const { answeredBy }: Fact = FACTS[id];
    const pointer = pointerTo('/facts', id);
    if (isHidden(id, ctx)) return [{ pointer, ...SENSITIVE }];
    return answeredBy === 'lawyer' && !ctx.actor.isLawyer ? [{ pointer, ...LAWYERS }] : [];
  });
  const [first] = fields;
  if (first) throw new DomainError('forbidden', first.code, first.detail, { fields });
}

const SENSITIVE = {
  code: 'facts/sensitive',
  detail: {
    fr: 'Santé, condamnations et asile : seules les personnes qui suivent le dossier les enregistrent.',
    en: 'Health, convictions and asylum: only those who handle the case record them.',
  },
};

const LAWYERS = {
  code: 'facts/lawyer-only',
  detail: {
    fr: 'Cette appréciation est celle d’un avocat : demandez-lui de la porter.',
    en: 'This appraisal is a lawyer’s: ask one to make it.',
  },
};
