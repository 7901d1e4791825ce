/** Ends the process once its work is put away, on a signal or when the supervisor is gone; never later than told. */
export function onStop(withinMs: number, stop: (because: string) => Promise<void>): void {
  let stopping = false;
  const begin = (because: string) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), withinMs).unref();
    stop(because).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', () => begin('SIGINT'));
  process.once('SIGTERM', () => begin('SIGTERM'));
  if (process.send) process.once('disconnect', () => begin('supervisor gone'));
}
