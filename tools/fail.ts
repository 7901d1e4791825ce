/** Ends a command with what went wrong in one line; LOG_LEVEL=debug tells where. */
export function fail(error: unknown): never {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(process.env['LOG_LEVEL'] === 'debug' ? stack : message);
  process.exit(1);
}
