import type { PreviewedEventBody } from '@quantieme/contracts';
import {
  eventType,
  historyProblems,
  readCaseEvent,
  text,
  type CaseEvent,
  type Problem,
} from '@quantieme/law';

export interface HistoryRead {
  /** Events that count: neither annulled nor replaced by a correction. */
  readonly events: readonly CaseEvent[];
  readonly problems: readonly Problem[];
}

interface Place {
  readonly today: Temporal.PlainDate;
  readonly timeZone: string;
}

interface Placed {
  /** Place in the list that was sent. */
  readonly index: number;
  readonly event: CaseEvent;
}

/** e1, e2, … for those without a name of their own, so that an answer can say which event it speaks of. */
function idsOf(bodies: readonly PreviewedEventBody[]): readonly string[] {
  const given = new Set(bodies.map(({ id }) => id));
  const free = (number: number): string =>
    given.has(`e${number}`) ? free(number + bodies.length) : `e${number}`;
  return bodies.map(({ id }, index) => id ?? free(index + 1));
}

function duplicates(ids: readonly string[]): readonly Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ pointer: `/events/${index}/id`, code: 'event/duplicate-id', detail: DUPLICATE }],
  );
}

const DUPLICATE = text(
  'Un autre événement porte déjà cet identifiant.',
  'Another event already bears this identifier.',
);

/** The field in which the day of an event was sent. */
function dayPointer(body: PreviewedEventBody | undefined): string {
  if (body === undefined || body.on != null) return '/on';
  const name = eventType(body.type)?.whichDateIsOn ?? '';
  return body.dates?.[name] == null ? '/on' : `/dates/${name}`;
}

/** What is in the wrong order, said of the place where each event was sent. */
function disorder(
  placed: readonly Placed[],
  bodies: readonly PreviewedEventBody[],
): readonly Problem[] {
  return historyProblems(placed.map(({ event }) => event)).map((problem) => {
    const position = Number(problem.pointer.split('/')[2]);
    const index = placed[position]?.index ?? position;
    const field = problem.pointer.split('/').slice(3).join('/');
    const where = field === 'on' ? dayPointer(bodies[index]) : `/${field}`;
    return { ...problem, pointer: `/events/${index}${where}` };
  });
}

const isLive = ({ status = 'recorded' }: PreviewedEventBody) => status === 'recorded';

/** The events of a history that is not recorded, or everything that is wrong with them. */
export function readHistory(bodies: readonly PreviewedEventBody[], place: Place): HistoryRead {
  const ids = idsOf(bodies);
  const placed: Placed[] = [];
  const problems = [...duplicates(ids)];
  bodies.forEach((body, index) => {
    const read = readCaseEvent(body, { ...place, id: ids[index] ?? '', allowFuture: true });
    if (read.ok && isLive(body)) placed.push({ index, event: read.event });
    if (read.ok) return;
    const moved = read.problems.map((one) => ({
      ...one,
      pointer: `/events/${index}${one.pointer}`,
    }));
    problems.push(...moved);
  });
  const events = placed.map(({ event }) => event);
  return { events, problems: problems.length > 0 ? problems : disorder(placed, bodies) };
}
