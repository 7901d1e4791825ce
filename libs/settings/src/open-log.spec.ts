import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';

const SOURCE = new URL('open-log.ts', import.meta.url).href;
/** Works for a while, writing as it goes, then ends with a code of its own. */
const PROGRAM = `import { openLog } from '${SOURCE}';
  const log = openLog('worker', 'info');
  for (let n = 0; n < 5; n += 1) {
    log.info({ n }, 'working');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  process.exit(7);`;

const runOn = (output: number | 'pipe') =>
  spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    stdio: ['ignore', output, 'ignore'],
  });

describe('the log of a process', () => {
  it('has one line for each thing that was said', async () => {
    const child = runOn('pipe');
    const said = child.stdout === null ? '' : await text(child.stdout);
    const lines = said.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { n: number }).n)).toEqual([0, 1, 2, 3, 4]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ service: 'worker', msg: 'working' });
  });

  it('neither ends it nor holds it back when its disk is full', async () => {
    const disk = openSync('/dev/full', 'w');
    const child = runOn(disk);
    const overdue = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const [code] = (await once(child, 'exit')) as [number | null];
    clearTimeout(overdue);
    closeSync(disk);
    expect(code).toBe(7);
  }, 30_000);
});
