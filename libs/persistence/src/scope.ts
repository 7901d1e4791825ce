/** On whose behalf a transaction runs. Row-level security lets it see and write this firm only. */
export interface FirmScope {
  readonly firmId: string;
  /** Null when neither a person nor a client of the API acts: the worker, a seed, a command. */
  readonly userId: string | null;
  readonly requestId?: string | undefined;
  /** Left out: a person, or `system` when `userId` is null. A client of the API acts under a `userId` of its own. */
  readonly actorKind?: 'system' | 'worker' | 'client' | undefined;
}

/** What the audit calls whoever acts. */
export function actorKindOf({ userId, actorKind }: FirmScope): string {
  return actorKind ?? (userId === null ? 'system' : 'user');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** A wrong firm id is a bug of the caller, and must not reach the database as an empty setting. */
export function assertScope(scope: FirmScope): void {
  if (!isUuid(scope.firmId)) throw new Error(`Not the id of a firm: "${scope.firmId}"`);
}
