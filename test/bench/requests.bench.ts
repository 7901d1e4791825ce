import { follow, Traffic } from '../browser/traffic.ts';
import { deskPages } from '../browser/desk-pages.ts';
import { startWorkingDay } from './working-day.ts';

/** One question a screen; the session's besides when the dashboard opens, and the stream of changes. */
const LIMIT = 1;
const FIRST_LIMIT = 2;

/** Questions asked of the server by each screen, first as the dashboard opens on it, then followed as a link. */
export async function bench(): Promise<boolean> {
  const day = await startWorkingDay();
  try {
    const context = await day.visitor({ width: 1440, signedIn: true });
    const first = new Map<string, readonly string[]>();
    for (const address of deskPages(day)) {
      const opened = await context.newPage();
      const traffic = new Traffic(opened);
      await opened.goto(day.url + address);
      await opened.locator('h1').first().waitFor();
      await traffic.quiet(opened);
      first.set(address, traffic.asked);
      await opened.close();
    }
    const page = await context.newPage();
    const traffic = new Traffic(page);
    await page.goto(`${day.url}/reglages?onglet=horaires`);
    await page.locator('h1').first().waitFor();
    await traffic.quiet(page);
    let offenders = 0;
    for (const address of deskPages(day)) {
      traffic.asked.length = 0;
      await follow(page, address);
      await traffic.quiet(page);
      const [opening, following] = [first.get(address) ?? [], [...traffic.asked]];
      const holds = opening.length <= FIRST_LIMIT && following.length <= LIMIT;
      offenders += holds ? 0 : 1;
      const name = address.replaceAll(/[0-9a-f-]{36}/g, ':id').padEnd(28);
      const said = `${opening.length} when opened, ${following.length} when followed`;
      console.log(`${holds ? 'ok  ' : 'FAIL'} ${name} ${said}`);
      if (!holds) for (const each of opening) console.log(`       ${each}`);
    }
    console.log(
      `${offenders} screens ask more than ${FIRST_LIMIT} questions when opened or ${LIMIT} when followed`,
    );
    return offenders === 0;
  } finally {
    await day.close();
  }
}
