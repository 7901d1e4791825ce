import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startDashboard, type Dashboard } from '../dashboard.ts';
import { deskPages } from '../desk-pages.ts';
import { makeDossier } from '../dossiers.ts';
import { follow, Traffic } from '../traffic.ts';

let dashboard: Dashboard;
let dossierId: string;
let clientId: string;
beforeAll(async () => {
  dashboard = await startDashboard('2026-11-21T09:00:00+01:00');
  const dossier = await makeDossier(dashboard.owner, {
    client: ['KONÉ', 'Amina'],
    event: ['demande-deposee', { receivedOn: '2026-06-15' }],
  });
  dossierId = dossier.id;
  clientId = dossier.clientId;
}, 120_000);
afterAll(() => dashboard.close());

const PATIENCE_MS = 180_000;
/** The presence of somebody on a dossier is told, not asked. */
const questions = ({ asked }: Traffic) => asked.filter((one) => !one.includes('/presence'));

async function opens(page: Page, address: string): Promise<Traffic> {
  const traffic = new Traffic(page);
  await page.goto(dashboard.url + address);
  await page.locator('main h1').waitFor();
  await traffic.quiet(page);
  return traffic;
}

/** What is asked at each address beyond one question: three are looked at at the same time. */
async function askedBesides(asks: (addresses: Iterable<string>) => AsyncIterable<Asked>) {
  const ahead = deskPages({ dossierId, clientId }).values();
  const lane = async () =>
    (await Array.fromAsync(asks(ahead))).filter(({ asked }) => asked.length > 1);
  return (await Promise.all([lane(), lane(), lane()])).flat();
}

interface Asked {
  readonly address: string;
  readonly asked: readonly string[];
}

describe('a screen', () => {
  it(
    'asks one question at most when it is opened, besides who is signed in',
    async () => {
      const context = await dashboard.context('owner');
      const besides = await askedBesides(async function* (addresses) {
        for (const address of addresses) {
          const page = await context.newPage();
          const asked = questions(await opens(page, address));
          await page.close();
          yield { address, asked: asked.filter((one) => one !== 'GET /v1/session') };
        }
      });
      expect(besides).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );

  it(
    'asks one question at most when a link leads there',
    async () => {
      const context = await dashboard.context('owner');
      const besides = await askedBesides(async function* (addresses) {
        const page = await context.newPage();
        const traffic = await opens(page, '/reglages?onglet=horaires');
        for (const address of addresses) {
          traffic.asked.length = 0;
          await follow(page, address);
          await traffic.quiet(page);
          yield { address, asked: questions(traffic) };
        }
      });
      expect(besides).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );
});
