const ECHO_MS = 1_000;

/**
 * Aborted at the first reason to stop: a signal, the end of the bootstrap (its channel closes), or,
 * when started by hand, the end of the parent. A second signal ends the process at once, but not the echo
 * of the first: a Ctrl-C reaches the bootstrap from the terminal and from npm.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let stoppedAt = 0;
  const stop = (reason: string) => {
    const again = controller.signal.aborted && performance.now() - stoppedAt > ECHO_MS;
    if (again && reason.startsWith('SIG')) process.exit(1);
    if (!controller.signal.aborted) stoppedAt = performance.now();
    controller.abort(reason);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop(name));
  if (process.send !== undefined) process.on('disconnect', () => stop('disconnect'));
  else watchParent(() => stop('parent gone'));
  return controller.signal;
}

function watchParent(gone: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    gone();
  }, 500);
  watch.unref();
}

export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
}
