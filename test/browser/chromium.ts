import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** An installed Chromium, else the one inside `@sparticuz/chromium`, which needs no root to run. */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed)
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-gpu'] });
  return chromium.launch({ executablePath: await bundled.executablePath(), args: bundled.args });
}
