import type { ChangedDossierView } from '@quantieme/contracts';
import type { DeadlineRecord } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { DomainError, invalid } from '../domain-error.ts';
import { changeDeadline, decisionOn, notLive, type WhichDeadline } from './change-deadlines.ts';

export interface ChooseReading extends WhichDeadline {
  readonly name: string;
  readonly reason: string;
}

/** A lawyer says which reading the firm relies on, and why. No date moves: alerts keep following the earliest. */
export function chooseReading(ctx: Context, asked: ChooseReading): Promise<ChangedDossierView> {
  const { name, reason } = asked;
  return changeDeadline(ctx, asked, (record, file, { now }) => {
    if (record.deadline.outcome !== 'live') throw notLive(record);
    if (record.deadline.readings.every((reading) => reading.name !== name)) throw unknown(record);
    return decisionOn(record, file, {
      action: 'deadline.choose-reading',
      touch: { chosenReading: { name, reason, by: ctx.actor.userId, at: now } },
      before: { reading: record.chosenReading?.name ?? null },
      after: { reading: name },
      reason,
    });
  });
}

function unknown({ deadline }: DeadlineRecord): DomainError {
  const names = deadline.readings.map(({ name }) => name).join(', ');
  return invalid([
    {
      pointer: '/name',
      code: 'deadline/reading-unknown',
      detail: {
        fr: `Cette échéance n’a pas de telle lecture. Lectures possibles\u00a0: ${names}.`,
        en: `This deadline has no such reading. Possible readings: ${names}.`,
      },
    },
  ]);
}

/** Back to no choice. */
export function dropReading(ctx: Context, which: WhichDeadline): Promise<ChangedDossierView> {
  return changeDeadline(ctx, which, (record, file) => {
    if (record.chosenReading === null) throw nothingChosen();
    const { name, reason } = record.chosenReading;
    return decisionOn(record, file, {
      action: 'deadline.drop-reading',
      touch: { chosenReading: null },
      before: { reading: name, reason },
    });
  });
}

function nothingChosen(): DomainError {
  return new DomainError('conflict', 'deadline/no-reading-chosen', {
    fr: 'Aucune lecture n’a été choisie pour cette échéance.',
    en: 'No reading has been chosen for this deadline.',
  });
}
