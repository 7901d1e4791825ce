import { createHash } from 'node:crypto';
import type { Deadline } from '@quantieme/deadlines';
import type { EffectCounts, EffectKind, EffectRecord } from '@quantieme/persistence';
import type { Difference } from '../cases/difference.ts';

/** What a change of law does to the deadlines of one dossier, in order of their keys. */
export function effectsOf(dossierId: string, difference: Difference): readonly EffectRecord[] {
  const { created, moved, ended, pending } = difference;
  const waiting = new Set(pending.map(({ before }) => before.key));
  const effect = (kind: EffectKind, before: Deadline | null, after: Deadline | null) =>
    effectOf(dossierId, { kind, before, after });
  return [
    ...created.filter(isLive).map((after) => effect('appears', null, after)),
    ...moved
      .filter(({ before }) => !waiting.has(before.key))
      .map(({ before, after }) => effect('moves', before, after)),
    ...ended.filter(({ key }) => !waiting.has(key)).map((before) => effect('ends', before, null)),
    ...pending.map(({ before, after }) => effect('waits', before, after)),
  ].toSorted((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
}

function isLive({ outcome }: Deadline): boolean {
  return outcome === 'live';
}

interface Change {
  readonly kind: EffectKind;
  readonly before: Deadline | null;
  readonly after: Deadline | null;
}

function effectOf(dossierId: string, { kind, before, after }: Change): EffectRecord {
  const { key = '', rule = '' } = before ?? after ?? {};
  const text = (day: Temporal.PlainDate | null | undefined) => (day ? String(day) : null);
  return {
    dossierId,
    key,
    rule,
    kind,
    lastDayBefore: text(before?.lastDay),
    prudentBefore: text(before?.prudentLastDay),
    lastDayAfter: text(after?.lastDay),
    prudentAfter: text(after?.prudentLastDay),
  };
}

export function countsOf(effects: readonly EffectRecord[]): EffectCounts {
  const count = (kind: EffectKind) => effects.filter((effect) => effect.kind === kind).length;
  return {
    moves: count('moves'),
    appears: count('appears'),
    ends: count('ends'),
    waits: count('waits'),
  };
}

/** Two lists of effects are the same when this is. */
export function hashOf(effects: readonly EffectRecord[]): string {
  const hash = createHash('sha256');
  for (const effect of effects) {
    const { dossierId, key, kind, lastDayBefore, prudentBefore, lastDayAfter, prudentAfter } =
      effect;
    hash.update(
      JSON.stringify([
        dossierId,
        key,
        kind,
        lastDayBefore,
        prudentBefore,
        lastDayAfter,
        prudentAfter,
      ]),
    );
  }
  return hash.digest('hex');
}
