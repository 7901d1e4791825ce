import { lazyRouteComponent } from '@tanstack/react-router';
import { part } from '../i18n/part.ts';

/** A page, loaded when it is opened, with the words it says. */
export function pageLater<
  Module extends Record<string, unknown>,
  Name extends keyof Module & string,
>(load: () => Promise<Module>, name: Name) {
  return lazyRouteComponent(part(load), name);
}
