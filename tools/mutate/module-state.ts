type Collection = Map<unknown, unknown> | WeakMap<WeakKey, unknown> | Set<unknown>;
/**
 * What modules keep from one call to the next in collections of their own, such as a cache of holidays. Found under one
 * mutant it would answer for the next one; put back before each mutant, it does not.
 */
export class ModuleState {
  /** Collections changed since they were loaded, with what puts them back. */
  readonly #changed = new Map<Collection, () => void>();

  /** Loads modules; the collections they make meanwhile are put back to what they hold at the end of it. */
  async watch(load: () => Promise<void>): Promise<void> {
    const made: Collection[] = [];
    const unwatch = (['Map', 'WeakMap', 'Set'] as const).map((kind) => recordNew(kind, made));
    try {
      await load();
    } finally {
      for (const stop of unwatch) stop();
    }
    for (const collection of made) {
      if (collection instanceof WeakMap) this.#keepWeak(collection);
      else this.#keep(collection);
    }
  }

  restore(): void {
    const changed = [...this.#changed.values()];
    for (const putBack of changed) putBack();
    this.#changed.clear();
  }

  #keep(collection: Map<unknown, unknown> | Set<unknown>): void {
    const held: readonly unknown[] = [...collection];
    const putBack = () => {
      collection.clear();
      if (collection instanceof Set) for (const value of held) collection.add(value);
      else for (const [key, value] of held as [unknown, unknown][]) collection.set(key, value);
    };
    beforeCalls(collection, ['set', 'add', 'delete', 'clear'], () =>
      this.#changed.set(collection, putBack),
    );
  }

  /** Nobody can list what a weak map holds: it forgets what it was given since. */
  #keepWeak(collection: WeakMap<WeakKey, unknown>): void {
    const added = new Set<WeakKey>();
    const putBack = () => {
      for (const key of added) collection.delete(key);
      added.clear();
    };
    beforeCalls(collection, ['set'], (key) => {
      if (collection.has(key as WeakKey)) return;
      added.add(key as WeakKey);
      this.#changed.set(collection, putBack);
    });
  }
}

function recordNew(kind: 'Map' | 'WeakMap' | 'Set', made: Collection[]): () => void {
  const native = globalThis[kind];
  const recording = new Proxy(native, {
    construct(target, given, asked) {
      const collection = Reflect.construct(target, given, asked) as Collection;
      made.push(collection);
      return collection;
    },
  });
  Object.defineProperty(globalThis, kind, { value: recording });
  return () => void Object.defineProperty(globalThis, kind, { value: native });
}

function beforeCalls(
  collection: Collection,
  names: readonly string[],
  tell: (...given: unknown[]) => void,
): void {
  for (const name of names) {
    const method = Reflect.get(collection, name) as ((...given: unknown[]) => unknown) | undefined;
    if (!method) continue;
    const value = (...given: unknown[]) => {
      tell(...given);
      return method.apply(collection, given);
    };
    Object.defineProperty(collection, name, { value, enumerable: false });
  }
}
