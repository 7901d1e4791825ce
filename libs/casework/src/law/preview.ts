import { timeZoneOf, type Residence, type Territory } from '@quantieme/calendar';
import type { PreviewDeadlinesBody, PreviewedDeadlinesView } from '@quantieme/contracts';
import { computeDeadlines, type CaseFile } from '@quantieme/deadlines';
import { adoptedAmendments } from '@quantieme/persistence';
import { isProcedure, PROCEDURE_IDS, readDate, text, type Problem } from '@quantieme/law';
import { scopeOf, type Context } from '../context.ts';
import { mergeFacts } from '../dossiers/facts.ts';
import { refuseProblems } from '../events/read-event.ts';
import { momentOf } from '../moment.ts';
import { computedDeadlineView, undeterminedView } from '../views/deadline-view.ts';
import { derivedEventView } from '../views/event-view.ts';
import { lensOnUnrecorded } from '../views/lens.ts';
import { unknownName } from './known-rule.ts';
import { readHistory } from './read-history.ts';
import { territoryMissing } from './unknown-territory.ts';

interface Asked {
  readonly file: CaseFile;
  /** The day on which the question is asked. */
  readonly asOf: Temporal.PlainDate;
}

function procedureProblems(id: string): readonly Problem[] {
  if (isProcedure(id)) return [];
  const what = text('Procédure inconnue', 'Unknown procedure');
  const detail = unknownName(what, id, PROCEDURE_IDS);
  return [{ pointer: '/procedure', code: 'procedure/unknown', detail }];
}

/** The case of a body, or one error that names everything wrong in it. */
function readCase(body: PreviewDeadlinesBody, today: Temporal.PlainDate): Asked {
  const territory = (body.territory ?? 'metropole') as Territory;
  const history = readHistory(body.events, { today, timeZone: timeZoneOf(territory) });
  const asked = body.asOf == null ? null : readDate(body.asOf, '/asOf', today);
  refuseProblems([
    ...procedureProblems(body.procedure),
    ...(asked?.problem ? [asked.problem] : []),
    ...history.problems,
  ]);
  return {
    file: {
      procedure: body.procedure,
      territory,
      residence: (body.residence ?? null) as Residence | null,
      events: history.events,
      facts: mergeFacts({}, body.facts ?? {}),
    },
    asOf: asked?.date ?? today,
  };
}

/** Every deadline of a history that is not recorded, what the law derives from it, and what remains to be asked. */
export async function previewDeadlines(
  ctx: Context,
  body: PreviewDeadlinesBody,
): Promise<PreviewedDeadlinesView> {
  const { file, asOf } = readCase(body, momentOf(ctx).today);
  const amendments = await ctx.database.pipelined(scopeOf(ctx), adoptedAmendments);
  const compute = (one: CaseFile) => computeDeadlines(one, asOf, amendments);
  const computation = compute(file);
  const place = body.territory === undefined ? territoryMissing(file, compute) : null;
  const missing = [...computation.undetermined, ...(place ? [place] : [])];
  const lens = lensOnUnrecorded({ language: ctx.language, today: asOf }, file.events);
  return {
    deadlines: computation.deadlines.map((deadline) => ({
      ...computedDeadlineView(deadline, lens),
      id: deadline.key,
    })),
    derivedEvents: computation.derivedEvents.map((event) => derivedEventView(event, lens)),
    undetermined: missing.map((one) => undeterminedView(one, lens)),
  };
}
