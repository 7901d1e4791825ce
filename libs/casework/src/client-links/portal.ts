import { timeZoneOf } from '@quantieme/calendar';
import type { ClientDateView, ClientLineView, ClientStepView } from '@quantieme/contracts';
import {
  PROCEDURE_DEFINITIONS,
  progressOf,
  stepForClient,
  type Branch,
  type CaseEvent,
  type Passage,
  type Possible,
  type Standing,
  type Text,
} from '@quantieme/law';
import type { ClientLinkRow, DossierFile } from '@quantieme/persistence';
import type { ClientContext } from '../client-doors/client-context.ts';
import { momentOf } from '../moment.ts';
import { eventsBornOf, eventsInForce } from '../views/events-in-force.ts';
import { dayText, momentText } from '../views/lens.ts';

type DateKind = ClientDateView['kind'];

/**
 * Where the client must be in person, and what they renew themselves. No limit of a remedy, no term of the authority: the
 * firm keeps those, and a client who reads one as theirs would act alone, or wait for nothing.
 */
const DATES: Readonly<
  Record<string, { readonly kind: DateKind; readonly of: 'on' | 'appointmentOn' }>
> = {
  'convocation-recue': { kind: 'prefecture', of: 'on' },
  entretien: { kind: 'interview', of: 'on' },
  'cts-convocation': { kind: 'commission', of: 'appointmentOn' },
  'cts-audience': { kind: 'commission', of: 'on' },
  'avis-audience': { kind: 'hearing', of: 'appointmentOn' },
  audience: { kind: 'hearing', of: 'on' },
  'avis-audience-cnda': { kind: 'asylum-hearing', of: 'appointmentOn' },
  'titre-expire-bientot': { kind: 'permit-ends', of: 'on' },
};

const MOST_DATES = 3;
const CLOCK = { start: 11, end: 16 } as const;

function dateOf(event: CaseEvent, timeZone: string): readonly ClientDateView[] {
  const found = DATES[event.type];
  const on = found?.of === 'on' ? event.on : event.dates.appointmentOn;
  if (found === undefined || on === undefined) return [];
  const clock = momentText(event.at, timeZone)?.slice(CLOCK.start, CLOCK.end) ?? null;
  return [{ kind: found.kind, on: String(on), clock: found.of === 'on' ? clock : null }];
}

/** What lies ahead of the client, the nearest first; each day of a kind once. */
export function clientDates(
  ctx: ClientContext,
  file: DossierFile,
  { wantedOn }: Pick<ClientLinkRow, 'wantedOn'>,
): readonly ClientDateView[] {
  const { today } = momentOf(ctx);
  const timeZone = timeZoneOf(file.dossier.territory);
  const wanted: readonly ClientDateView[] =
    wantedOn === null ? [] : [{ kind: 'wanted', on: String(wantedOn), clock: null }];
  const all = [...wanted, ...eventsInForce(file).flatMap((event) => dateOf(event, timeZone))];
  const ahead = all.filter(({ on }) => on >= String(today));
  const each = Map.groupBy(ahead, ({ kind, on }) => `${kind} ${on}`);
  return [...each.values()]
    .flatMap((same) => same.find(({ clock }) => clock !== null) ?? same[0] ?? [])
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .slice(0, MOST_DATES);
}

const MOST_AHEAD = 4;

/** Where each line of the procedure stands, in the words of a client; empty where the procedure is not one of today’s. */
export function clientLines(ctx: ClientContext, file: DossierFile): readonly ClientLineView[] {
  const procedure = PROCEDURE_DEFINITIONS.find(({ id }) => id === file.dossier.procedure);
  if (procedure === undefined) return [];
  const events = [...eventsInForce(file), ...eventsBornOf(file)];
  const { standings, history, possible } = progressOf(procedure, events, momentOf(ctx).today);
  const say = (words: Text) => stepForClient(words, ctx.language);
  const lines = standings.flatMap((standing) => {
    const branch = procedure.branches.find(({ id }) => id === standing.branch);
    return branch === undefined ? [] : [lineView(branch, standing, { history, possible, say })];
  });
  // Several relatives who stand at the same point are one line: nobody is named here.
  const each = Map.groupBy(lines, ({ label, now }) => `${label}|${now}`);
  return [...each.values()].flatMap(([line]) => line ?? []);
}

interface Course {
  readonly history: readonly Passage[];
  readonly possible: readonly Possible[];
  readonly say: (words: Text) => string;
}

function lineView(
  { states, label, initial }: Branch,
  { branch, subject, state, since }: Standing,
  { history, possible, say }: Course,
): ClientLineView {
  const isOwn = (one: { readonly branch: string; readonly subject: string | null }) =>
    one.branch === branch && one.subject === subject;
  const came = history.filter(isOwn);
  const named = (id: string, on: string | null): readonly ClientStepView[] => {
    const passed = states[id];
    return passed === undefined ? [] : [{ label: say(passed.label), on }];
  };
  const first = initial !== null && initial !== state.id ? named(initial, null) : [];
  const done = came.filter(({ to }, index) => to !== came[index - 1]?.to);
  const ahead = possible
    .filter(isOwn)
    .flatMap(({ leadsTo }) => leadsTo)
    .flatMap((id) => (id === state.id ? [] : named(id, null)))
    .map((step) => step.label);
  return {
    label: say(label),
    now: say(state.label),
    means: say(state.means),
    since: dayText(since),
    final: state.final,
    done: [...first, ...done.slice(0, -1).flatMap(({ to, on }) => named(to, String(on)))],
    ahead: [...new Set(ahead)].slice(0, MOST_AHEAD),
  };
}
