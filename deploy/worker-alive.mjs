// Health check of a worker: it finished a sweep in the last minute. A worker whose queue is wedged
// still answers pings; only finished work counts.
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const OLDEST_MS = 60_000;
const sign = statSync(path.join(tmpdir(), 'quantieme-worker-alive'), { throwIfNoEntry: false });
process.exit(sign !== undefined && Date.now() - sign.mtimeMs < OLDEST_MS ? 0 : 1);
