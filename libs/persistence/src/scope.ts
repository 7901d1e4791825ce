/** On whose behalf a transaction runs. Row-level security lets it see and write this firm only. */
export interface FirmScope {
  readonly firmId: string;
  /** Null when no person acts: the worker, a seed, a command. */
  readonly userId: string | null;
  readonly requestId?: string | undefined;
  /** Who acts when `userId` is null; `system` unless said otherwise. */
  readonly actorKind?: 'system' | 'worker' | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** A wrong firm id is a bug of the caller, and must not reach the database as an empty setting. */
export function assertScope(scope: FirmScope): void {
  if (!isUuid(scope.firmId)) throw new Error(`Not the id of a firm: "${scope.firmId}"`);
}
