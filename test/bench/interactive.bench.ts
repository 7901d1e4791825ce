import type { BrowserContext } from 'playwright-core';
import { median } from './harness.ts';
import { startWorkingDay } from './working-day.ts';

/** A mid-range phone, on the line that Lighthouse calls slow 4G. */
const CPU_SLOWER = 4;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const ROUNDS = 5;
const TARGET_MS = 2_000;
const RATIO_LIMIT = 2;
const PHONE_WIDTH = 390;

interface Screen {
  readonly name: string;
  readonly address: string;
  /** What is pressed as soon as it is there, and what then shows that it was. */
  readonly act: string;
  readonly reaction: string;
}

const EMPTY: Screen = {
  name: 'empty page',
  address: '/vide',
  act: 'main button',
  reaction: '[data-pressed="1"]',
};
const SIGN_IN: Screen = {
  name: 'sign-in',
  address: '/connexion',
  act: 'form button[aria-label]',
  reaction: 'input[name=password][type=text]',
};
const TODAY: Screen = {
  name: 'aujourd’hui',
  address: '/aujourdhui',
  act: 'main [data-row] button',
  reaction: '[role=dialog], [role=menu], [aria-expanded=true]',
};

interface Times {
  readonly shown: number;
  readonly reacted: number;
  readonly kilobytes: number;
  readonly requests: number;
}

/** Presses what can be pressed in the first frame that has it; both moments since the address was entered. */
const watching = ({ act, reaction }: Screen) => `
  (function look() {
    const there = document.querySelector(${JSON.stringify(act)});
    if (window.shownAt === undefined && there) {
      window.shownAt = performance.now();
      there.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
      there.click();
    }
    if (window.shownAt !== undefined && document.querySelector(${JSON.stringify(reaction)})) window.reactedAt = performance.now();
    else requestAnimationFrame(look);
  })();`;
const ANSWERED = `new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error(location.href + ' never answers: ' + window.shownAt)), 30_000);
  setInterval(() => window.reactedAt && resolve([window.shownAt, window.reactedAt]), 20);
})`;

/** A first visit: nothing in the cache. */
async function visit(context: BrowserContext, url: string, screen: Screen): Promise<Times> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await page.addInitScript(watching(screen));
  await page.goto(url + screen.address, { waitUntil: 'commit' });
  const [shown, reacted] = await page.evaluate<[number, number]>(ANSWERED);
  await context.close();
  return { shown, reacted, kilobytes: bytes / 1024, requests };
}

async function compared(
  screen: Screen,
  ours: () => Promise<Times>,
  empty: () => Promise<Times>,
): Promise<boolean> {
  const [times, ratios]: [Times[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [made, base] = [await ours(), await empty()];
    if (round === 0) continue;
    times.push(made);
    ratios.push(made.reacted / base.reacted);
    console.log(
      `  ${screen.name} ${round}/${ROUNDS}: ${inWords(made)}; ${EMPTY.name} ${inWords(base)}`,
    );
  }
  const [took, ratio] = [median(times.map(({ reacted }) => reacted)), median(ratios)];
  const holds = took <= TARGET_MS && ratio <= RATIO_LIMIT;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${screen.name} answers after ${Math.round(took)} ms, limit ${TARGET_MS}; ${ratio.toFixed(2)} times the empty page, limit ${RATIO_LIMIT}`,
  );
  return holds;
}

const inWords = ({ shown, reacted, kilobytes, requests }: Times) =>
  `${Math.round(shown)} ms shown, ${Math.round(reacted)} ms acted on, ${Math.round(kilobytes)} kB in ${requests} requests`;

/** From the address to the first row that answers, on a first visit by a throttled phone, against a page that says nothing. */
export async function bench(): Promise<boolean> {
  const day = await startWorkingDay();
  const first = async (url: string, screen: Screen) =>
    visit(await day.visitor({ width: PHONE_WIDTH, signedIn: screen === TODAY }), url, screen);
  try {
    console.log(
      `  a phone ${CPU_SLOWER} times slower, ${LINE.latency} ms away, 1.6 Mbit/s, nothing in its cache`,
    );
    const empty = () => first(day.emptyUrl, EMPTY);
    const door = await compared(SIGN_IN, () => first(day.url, SIGN_IN), empty);
    return (await compared(TODAY, () => first(day.url, TODAY), empty)) && door;
  } finally {
    await day.close();
  }
}
