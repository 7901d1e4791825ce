import { membersOf } from '../identity/teams.repository.ts';
import type { Parameter } from '../../codecs.ts';
import { dossiersMatching } from '../../search/search-index.ts';
import { copiedRows, type Copied } from '../changed-rows.ts';
import { following } from './followed-by.ts';
import { statusCondition } from './status-condition.ts';
import { UNOWNED } from './unowned.ts';

export const DAY = 'd.prudent_last_day';

/** One person, or the members of a team. */
export interface Concerned {
  readonly kind: 'person' | 'team';
  readonly id: string;
}

/** Which deadlines of a firm. */
export interface WhichAgenda {
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  /** Statuses as people see them; empty = everything that is live. */
  readonly statuses: readonly string[];
  readonly severities: readonly string[];
  readonly natures: readonly string[];
  readonly rule: string | null;
  /** A user, `none`, `unowned` (nobody active answers for it), or null for everybody. */
  readonly assignee: string | null;
  /** Only what is theirs: given to them, or to nobody in a dossier that they follow. */
  readonly concerns: Concerned | null;
  /** Only those that one person says are done and that another has to confirm. */
  readonly claimed: boolean;
  readonly q: string | null;
  /** Null: those that have a day, whenever they changed. */
  readonly copied: Copied | null;
  readonly today: Temporal.PlainDate;
}

function assigneeCondition(assignee: string | null, parameters: Parameter[]): string {
  if (assignee === null) return '';
  if (assignee === 'none') return 'AND d.assignee_id IS NULL';
  if (assignee === 'unowned') return `AND ${UNOWNED}`;
  return `AND d.assignee_id = $${parameters.push(assignee)}::uuid`;
}

function concerning(concerned: Concerned | null, parameters: Parameter[]): string {
  if (concerned === null) return '';
  const id = `$${parameters.push(concerned.id)}::uuid`;
  const them = concerned.kind === 'person' ? `= ${id}` : `= ANY (ARRAY(${membersOf(id)}))`;
  return `AND (d.assignee_id ${them} OR d.assignee_id IS NULL AND d.dossier_id IN ${following(them)})`;
}

/** Whoever asks what has changed is told of all of it: a deadline that ended, and one that has no day yet. */
function whichOf({ statuses, today, copied }: WhichAgenda, parameters: Parameter[]): string {
  if (copied !== null && statuses.length === 0) return 'true';
  const standing = statusCondition(statuses, today, parameters);
  return copied === null ? `${DAY} IS NOT NULL AND ${standing}` : standing;
}

/** What `d` must be, as SQL; its values are put after the parameters that are there. */
export function agendaConditions(
  firmId: string,
  filter: WhichAgenda,
  parameters: Parameter[],
): string {
  const asked = [whichOf(filter, parameters), copiedRows('d', filter.copied, parameters)];
  const test = (condition: string, value: Parameter) => {
    asked.push(`AND ${condition.replace('?', `$${parameters.push(value)}`)}`);
  };
  if (filter.from !== null) test(`${DAY} >= ?`, filter.from);
  if (filter.to !== null) test(`${DAY} <= ?`, filter.to);
  if (filter.severities.length > 0) test('d.severity = ANY (?::text[])', filter.severities);
  if (filter.natures.length > 0) test('d.nature = ANY (?::text[])', filter.natures);
  if (filter.claimed) asked.push('AND d.done_claim IS NOT NULL');
  if (filter.rule !== null) test('d.rule = ?', filter.rule);
  asked.push(assigneeCondition(filter.assignee, parameters));
  asked.push(concerning(filter.concerns, parameters));
  const found = filter.q === null ? null : dossiersMatching(filter.q, firmId, parameters.length);
  if (found !== null) {
    asked.push(`AND d.dossier_id IN (${found.sql})`);
    parameters.push(...found.parameters);
  }
  return asked.join(' ');
}
