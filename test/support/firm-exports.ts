import {
  claimFirmExport,
  finishExport,
  insertFirmExport,
  newId,
  writeExportChunk,
  type Database,
  type FirmScope,
} from '@quantieme/persistence';

/** An export that can be fetched, whatever is in it. Gives its id. */
export function aMadeExport(database: Database, scope: FirmScope): Promise<string> {
  const claim = { id: newId(), token: newId() };
  const made = { bytes: 1, chunks: 1, archiveSha256: new Uint8Array(32), keptDays: 7 };
  return database.firm(scope, async (tx) => {
    await insertFirmExport(tx, { id: claim.id, sealedLock: '' });
    await claimFirmExport(tx, claim);
    await writeExportChunk(tx, claim.id, { position: 0, bytes: Buffer.of(1) });
    await finishExport(tx, claim, made);
    return claim.id;
  });
}
