import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentView } from '@quantieme/api-client';
import { sendFile } from './send-file.ts';

export interface SentFile {
  readonly id: number;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  /** What kept it from being taken; undefined while nothing has. */
  readonly error?: unknown;
}

let last = 0;

/** Files on their way, one after the other; those refused stay until they are put away. */
export function useSending(dossierId: string, addressOf: () => string) {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const change = (id: number, said: Partial<SentFile>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...said } : one)));
  const forget = (id: number) => setFiles((all) => all.filter((one) => one.id !== id));
  const send = async (chosen: readonly File[]): Promise<readonly DocumentView[]> => {
    const queued = chosen.map((file) => ({ file, id: (last += 1) }));
    setFiles((all) => [
      ...all,
      ...queued.map(({ id, file }) => ({ id, name: file.name, share: 0 })),
    ]);
    const taken: DocumentView[] = [];
    for (const { id, file } of queued) {
      try {
        const onProgress = (share: number) => change(id, { share });
        taken.push(await sendFile({ address: addressOf(), file, onProgress }));
        forget(id);
      } catch (error) {
        change(id, { error });
      }
    }
    await client.invalidateQueries({ queryKey: ['dossier', dossierId] });
    await client.invalidateQueries({ queryKey: ['documents'] });
    return taken;
  };
  return { files, send, forget };
}
