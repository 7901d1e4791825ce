import type { Translation } from '../catalogue.ts';
import type { offline as fr } from '../fr/offline.ts';

export const offline: Translation<typeof fr> = {
  offline: {
    since: 'Offline — as of {when}. Nothing can be saved; what you type stays on the screen.',
    bare: 'Offline. What is shown may have changed; nothing can be saved.',
    ready: 'A new version is ready. Save what you are writing, then reload.',
    reload: 'Reload',
    device: 'On this device',
    keepNothing: 'Keep nothing on this device',
    keepNothingText:
      'Otherwise the pages you have opened stay readable without a network for three days, encrypted, until you sign out. To be ticked on a shared computer. The table of duty mode stays: law, and nothing of a client.',
  },
};
