import { Worker } from 'node:worker_threads';
import type { HeicAnswer } from './heic-thread.ts';

const THREAD = new URL('./heic-thread.ts', import.meta.url);
const DECODE_MS = 30_000;
const MEMORY_MB = 512;

export const HEIC = 'image/heic';

/** A telephone's photograph as a JPEG; null when it cannot be read within its bounds. In a thread that ends with it. */
export function heicAsJpeg(bytes: Uint8Array): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const thread = new Worker(THREAD, {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      // The decoder tells the console what it thinks of a file.
      stdout: true,
      stderr: true,
    });
    const end = (answer: HeicAnswer) => {
      clearTimeout(timer);
      resolve(answer === 'unreadable' ? null : answer);
      void thread.terminate();
    };
    const timer = setTimeout(() => end('unreadable'), DECODE_MS);
    thread.once('message', end);
    thread.once('error', () => end('unreadable'));
    thread.once('exit', () => end('unreadable'));
    thread.postMessage(bytes);
  });
}

/** Sharp on a screen, light on the way there. */
const SHOWN = 1_600;

/** The same to be looked at: a PNG; null when it cannot be read. */
export async function drawHeic(bytes: Uint8Array): Promise<Uint8Array | null> {
  const jpeg = await heicAsJpeg(bytes);
  // A native library that few readers need.
  return jpeg && (await import('./picture.ts')).asPng(jpeg, SHOWN);
}
