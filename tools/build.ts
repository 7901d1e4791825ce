import { fail } from './fail.ts';
import { buildWebIfNeeded } from './start/web.ts';

/** The dashboard, for an image or before several processes are started by hand. */
await buildWebIfNeeded().catch(fail);
