import { insertReceivedMail, newId } from '@quantieme/persistence';
import type { TestApi, TestFirm } from './api.ts';
import { storeExhibit } from './letters.ts';

const NOW = Temporal.Instant.from('2026-05-20T09:00:00Z');

/** A mail of a dossier that waits for somebody. Gives its id. */
export async function aReceivedMail(
  api: TestApi,
  firm: TestFirm,
  dossierId: string,
): Promise<string> {
  const documentId = await storeExhibit(api, firm, { dossierId, title: 'Courriel' });
  const id = newId();
  await api.database.firm(firm.scope, (tx) =>
    insertReceivedMail(tx, {
      ...{ id, dossierId, documentId, fingerprint: new Uint8Array(32), sender: 'a@exemple.test' },
      ...{ senderName: '', subject: 'Confidentiel', known: false, sentAt: null, receivedAt: NOW },
      ...{ attached: [], refused: [] },
    }),
  );
  return id;
}
