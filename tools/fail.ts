/** What went wrong, for whoever typed the command; LOG_LEVEL=debug tells where. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env['LOG_LEVEL'] === 'debug') return error.stack ?? error.message;
  const { detail } = error as { detail?: { en?: string } };
  return detail?.en === undefined ? error.message : `${detail.en} (${error.message})`;
}

/** Ends a command with it. */
export function fail(error: unknown): never {
  console.error(explain(error));
  process.exit(1);
}
