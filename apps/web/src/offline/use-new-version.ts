import { useEffect, useState } from 'react';

const LOOKED_FOR_EVERY_MS = 3_600_000;

function watch(registration: ServiceWorkerRegistration, onReady: () => void): void {
  const look = () => {
    // The first one ever takes its place by itself: there is nothing older to replace.
    if (registration.waiting && navigator.serviceWorker.controller) onReady();
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}

/** In the tab where somebody asked for it, and nowhere else: others go on with what they have. */
function takeOver({ waiting }: ServiceWorkerRegistration): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage('take-over');
}

/** Installs the worker that opens the dashboard without a network; gives, once a newer one waits, how to take it. */
export function useNewVersion(isAtRest: boolean): (() => void) | null {
  const [ready, setReady] = useState<ServiceWorkerRegistration | null>(null);
  useEffect(() => {
    if (!isAtRest || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    void navigator.serviceWorker
      .register('/sw.js')
      .then((registration) => {
        watch(registration, () => setReady(registration));
        timer = setInterval(
          () => void registration.update().catch(() => undefined),
          LOOKED_FOR_EVERY_MS,
        );
      })
      .catch(() => undefined);
    return () => clearInterval(timer);
  }, [isAtRest]);
  return ready ? () => takeOver(ready) : null;
}
