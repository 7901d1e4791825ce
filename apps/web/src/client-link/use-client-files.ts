import { useState } from 'react';
import type { ClientLanguage, ClientPageView } from '@quantieme/api-client';
import { isSessionOver, isUnreachable } from '../client-doors/say.ts';
import { sendFile } from '../documents/send-file.ts';
import { useShown } from './client-link.queries.ts';

const SENT_AGAIN_AFTER_MS = 3000;

export interface FileOnItsWay {
  /** Its number: sent again after a cut, it is not kept twice. */
  readonly act: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly waiting: boolean;
  /** What kept it from being taken; undefined while nothing has. */
  readonly error?: unknown;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, SENT_AGAIN_AFTER_MS));

export interface FileToSend {
  readonly act: string;
  readonly file: File;
  readonly item?: string | undefined;
  readonly purpose?: 'screenshot';
}

function addressOf({ act, item, purpose }: FileToSend, language: ClientLanguage): string {
  const query = new URLSearchParams({ act, language });
  if (item !== undefined) query.set('item', item);
  if (purpose !== undefined) query.set('purpose', purpose);
  return `/v1/client-link/files?${query}`;
}

/** Files on their way, one after the other; what the network cuts leaves again, what is refused says why. */
export function useClientFiles(language: ClientLanguage) {
  const { show, askAgain } = useShown();
  const [files, setFiles] = useState<readonly FileOnItsWay[]>([]);
  const change = (act: string, said: Partial<FileOnItsWay>) =>
    setFiles((all) => all.map((one) => (one.act === act ? { ...one, ...said } : one)));
  const forget = (act: string) => setFiles((all) => all.filter((one) => one.act !== act));
  const sendOne = async (one: FileToSend): Promise<boolean> => {
    const address = addressOf(one, language);
    const onProgress = (share: number) => change(one.act, { share, waiting: false });
    for (;;) {
      try {
        show(await sendFile<ClientPageView>({ address, file: one.file, onProgress }));
        forget(one.act);
        return true;
      } catch (error) {
        const isClosed = isSessionOver(error);
        if (isClosed) void askAgain();
        if (!isUnreachable(error) && !isClosed) {
          change(one.act, { error, waiting: false });
          return false;
        }
        change(one.act, { waiting: !isClosed });
        await pause();
      }
    }
  };
  /** Whether all of them were taken. */
  const send = async (chosen: readonly FileToSend[]): Promise<boolean> => {
    const news = chosen.map(({ act, file: { name } }) => ({ act, name, share: 0, waiting: false }));
    setFiles((all) => [...all, ...news]);
    let isTaken = true;
    for (const one of chosen) isTaken = (await sendOne(one)) && isTaken;
    return isTaken;
  };
  return { files, send, forget };
}
