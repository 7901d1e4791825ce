/**
 * Queues are few and by urgency: neither a recomputation of ten thousand dossiers nor somebody else's slow server may
 * delay one alert.
 */
export const QUEUE_NAMES = ['clock', 'notices', 'integrations', 'casework'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** A job carries ids and nothing else: what it works on is read again when it runs. */
export type Ids = Readonly<Record<string, string>>;

export interface JobDefinition<Name extends string, Payload extends Ids> {
  readonly name: Name;
  readonly queue: QueueName;
  /** Tries by the queue itself. 1 where a row remembers the failure and its next try. */
  readonly attempts: number;
  /** Same work, same id: added twice while it waits, it runs once. */
  readonly id: (payload: Payload) => string;
}

/**
 * Declares a job of the catalogue.
 *
 * @example defineJob<{ firmId: string }>()({ name: 'roll-firm', queue: 'casework', attempts: 3, id: (p) => p.firmId })
 */
export function defineJob<Payload extends Ids>() {
  return <const Name extends string>(
    definition: JobDefinition<Name, Payload>,
  ): JobDefinition<Name, Payload> => ({
    ...definition,
    id: (payload) => checkedId(`${definition.name}_${definition.id(payload)}`),
  });
}

function checkedId(id: string): string {
  if (id.includes(':')) throw new Error(`A job id may not contain a colon: ${id}`);
  return id;
}
