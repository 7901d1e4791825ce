import type { RecordAnswerBody } from '@quantieme/contracts';
import {
  appendAudit,
  dropRecordAnswer,
  lockPerson,
  newId,
  replaceRecordAnswer,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { sealRecord } from './seal-record.ts';

/** What the client says on something authorities weigh. An empty answer is no answer any more. */
export async function answerCriterion(
  ctx: Context,
  { personId, body }: { readonly personId: string; readonly body: RecordAnswerBody },
): Promise<void> {
  const { criterion } = body;
  const answer = body.answer?.trim() ?? '';
  const { firmId, userId } = ctx.actor;
  const id = newId();
  const { now: recordedAt } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockPerson(tx, personId))) throw personUnknown();
    if (answer === '') await dropRecordAnswer(tx, personId, criterion);
    else {
      const place = { firmId, personId, table: 'record_answers', id } as const;
      const sealed = sealRecord(answer, place, ctx.secretKey);
      const row = { id, criterion, sealed, recordedBy: userId, recordedAt };
      await replaceRecordAnswer(tx, personId, row);
    }
    await appendAudit(tx, {
      action: 'record.answer',
      subjectKind: 'person',
      subjectId: personId,
      after: { criterion, sealed: true },
    });
  });
  announceChange(ctx, null, 'person');
}
