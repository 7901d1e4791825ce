import { execFileSync } from 'node:child_process';
import { removeDataDir, startInstance, temporaryDataDir } from '../start/instance.ts';
import type { Instance } from '../start/instance.ts';
import { compare, report } from './harness.ts';

/** Node started so many times one after the other: a fifth of a second where a restart takes five. */
const NODES = 5;
const LIMIT = 30;

/** A restart of the whole product on its prepared data folder, from the command to its address. */
export async function bench(): Promise<boolean> {
  const dataDir = temporaryDataDir();
  let instance: Instance = await startInstance({ dataDir });
  try {
    return report(
      await compare({
        name: `npm start again, against ${NODES} starts of Node`,
        limit: LIMIT,
        rounds: 5,
        candidate: async () => {
          await instance.stop();
          instance = await startInstance({ dataDir });
          return { operations: 1, milliseconds: instance.readyAfterMs };
        },
        baseline: () => {
          const before = performance.now();
          for (let time = 0; time < NODES; time += 1) execFileSync(process.execPath, ['-e', '0']);
          return Promise.resolve({ operations: 1, milliseconds: performance.now() - before });
        },
      }),
    );
  } finally {
    await instance.stop();
    removeDataDir(dataDir);
  }
}
