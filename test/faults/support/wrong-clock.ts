/** Loaded before a program: the clock of its machine is that far from the true one, for everything that asks it. */
const aheadMs = Number(process.env['MACHINE_AHEAD_MS'] ?? 0);

const TrueDate = Date;
const trueInstant = Temporal.Now.instant.bind(Temporal.Now);

globalThis.Date = class extends TrueDate {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(TrueDate.now() + aheadMs);
    else super(...(given as [number]));
  }

  static override now(): number {
    return TrueDate.now() + aheadMs;
  }
} as DateConstructor;
Temporal.Now.instant = () => trueInstant().add({ milliseconds: aheadMs });
