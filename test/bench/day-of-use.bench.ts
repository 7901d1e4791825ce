import type { CDPSession, Page } from 'playwright-core';
import { follow, Traffic } from '../browser/traffic.ts';
import { deskPages } from '../browser/desk-pages.ts';
import { startWorkingDay, type WorkingDay } from './working-day.ts';

/** An hour of work: a screen every six seconds. */
const SCREENS = 600;
const QUARTERS = 4;
/** Heap at the end against the heap after the first quarter, when every screen has been seen several times. */
const GROWTH_LIMIT = 1.25;
/** Heap at the end against the page that says nothing after as many addresses. */
const RATIO_LIMIT = 12;
const PAUSE_MS = 25;
const SETTLED_MS = 400;
const KEY_EVERY = 10;

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What is still reached once everything else was collected. */
async function held(devtools: CDPSession): Promise<Held> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

type Act = (page: Page, index: number) => Promise<unknown>;

/** Opens the palette, types, closes it; every tenth screen also lists the shortcuts. */
const atTheDesk: Act = async (page, index) => {
  if (index % KEY_EVERY !== 0) return;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('essai');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
};

async function lived(page: Page, addresses: readonly string[], act: Act): Promise<readonly Held[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  const traffic = new Traffic(page);
  const home = addresses[0] ?? '/';
  const quarters: Held[] = [];
  const rest = async () => {
    await follow(page, home);
    await traffic.quiet(page);
    await page.waitForTimeout(SETTLED_MS);
    quarters.push(await held(devtools));
  };
  await rest();
  for (let index = 0; index < SCREENS; index += 1) {
    await follow(page, addresses[index % addresses.length] ?? home);
    await page.waitForTimeout(PAUSE_MS);
    if (index % 3 === 0) await traffic.quiet(page);
    await act(page, index);
    if ((index + 1) % (SCREENS / QUARTERS) === 0) await rest();
  }
  return quarters;
}

const MEGABYTE = 1_048_576;
const said = (name: string, quarters: readonly Held[]) =>
  quarters.forEach(({ heap, nodes, listeners }, index) =>
    console.log(
      `  ${name} after ${index}/${QUARTERS} of the hour: ${(heap / MEGABYTE).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`,
    ),
  );

async function opened(day: WorkingDay, url: string): Promise<Page> {
  const page = await (await day.visitor({ width: 1440, signedIn: url === day.url })).newPage();
  await page.goto(`${url}/aujourdhui`);
  await page.locator('h1').first().waitFor();
  return page;
}

/** What an hour of work leaves in memory, collected: against its first quarter, and against a page that says nothing. */
export async function bench(): Promise<boolean> {
  const day = await startWorkingDay();
  try {
    const ours = await lived(await opened(day, day.url), deskPages(day), atTheDesk);
    said('dashboard', ours);
    const empty = await lived(await opened(day, day.emptyUrl), deskPages(day), () =>
      Promise.resolve(),
    );
    said('empty page', empty);
    const [, quarter, , , end] = ours;
    const base = empty.at(-1);
    if (!quarter || !end || !base) throw new Error('The hour was not lived to its end');
    const [growth, nodes, ratio] = [
      end.heap / quarter.heap,
      end.nodes / quarter.nodes,
      end.heap / base.heap,
    ];
    const holds = growth <= GROWTH_LIMIT && nodes <= GROWTH_LIMIT && ratio <= RATIO_LIMIT;
    console.log(
      `${holds ? 'ok  ' : 'FAIL'} ${SCREENS} screens: heap ${growth.toFixed(2)} and nodes ${nodes.toFixed(2)} times the first quarter's, limit ${GROWTH_LIMIT}; heap ${ratio.toFixed(1)} times the empty page's, limit ${RATIO_LIMIT}`,
    );
    return holds;
  } finally {
    await day.close();
  }
}
