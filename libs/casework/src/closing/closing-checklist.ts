import type { ClosingItemView, ClosingView } from '@quantieme/contracts';
import { statusOn } from '@quantieme/deadlines';
import type {
  AlertRecord,
  DeadlineRecord,
  DossierFile,
  TaskRecord,
  ToCloseRow,
} from '@quantieme/persistence';
import { taskLabel } from '../tasks/task-words.ts';
import { dayText, say, type Lens } from '../views/lens.ts';

interface Closing {
  readonly file: DossierFile;
  readonly tasks: readonly TaskRecord[];
  readonly alerts: readonly AlertRecord[];
  readonly papers: readonly ToCloseRow[];
  readonly lens: Lens;
}

type Left = ClosingItemView['left'];
type ItemId =
  | 'fatal-limits'
  | 'other-limits'
  | 'alerts'
  | 'tasks'
  | 'letters'
  | 'originals'
  | 'unpaid'
  | 'mandates'
  | 'end-letter';

const OURS = ['to-act', 'window'];

/** Limits of the firm that can still be met. */
function runningLimits(
  { deadlines }: Pick<DossierFile, 'deadlines'>,
  today: Temporal.PlainDate,
): readonly DeadlineRecord[] {
  return deadlines.filter(
    ({ deadline, withdrawn }) =>
      !withdrawn &&
      (deadline.severity === 'fatal' || OURS.includes(deadline.nature)) &&
      ['open', 'due-soon'].includes(statusOn(deadline, today)),
  );
}

/** A fatal limit runs: the dossier is not closed over it without a lawyer's reason. */
export function fatalLimits(
  file: Pick<DossierFile, 'deadlines'>,
  today: Temporal.PlainDate,
): readonly DeadlineRecord[] {
  return runningLimits(file, today).filter(({ deadline }) => deadline.severity === 'fatal');
}

function limitsLeft(limits: readonly DeadlineRecord[], lens: Lens): Left {
  return limits.map(({ deadline }) => ({
    label: say(deadline.label, lens),
    on: dayText(deadline.prudentLastDay),
  }));
}

/** Alerts that have left and that nobody has acknowledged, by the limit they are about. */
function alertsLeft({ alerts, file, lens }: Closing): Left {
  const waiting = alerts.filter(
    ({ status, settled }) => (status === 'sent' || status === 'failed') && !settled,
  );
  const about = new Set(waiting.map(({ deadlineId }) => deadlineId));
  return limitsLeft(
    file.deadlines.filter(({ id }) => about.has(id)),
    lens,
  );
}

function tasksLeft({ tasks, lens }: Closing): Left {
  return tasks
    .filter(({ state }) => state === 'open')
    .map((task) => ({ label: say(taskLabel(task), lens), on: dayText(task.dueOn) }));
}

function item(id: ItemId, left: Left): ClosingItemView {
  return { id, state: left.length === 0 ? 'settled' : 'open', count: left.length, left };
}

/** What the product cannot know: somebody looks at it, and says so. */
function toConfirm(id: ItemId, left: Left = []): ClosingItemView {
  return { id, state: 'to-confirm', count: left.length, left };
}

/** Letters and documents of one kind. */
function papersLeft({ papers }: Closing, kind: ToCloseRow['kind']): Left {
  return papers
    .filter((paper) => paper.kind === kind)
    .map(({ label, on }) => ({ label, on: dayText(on) }));
}

/** What is looked at before a dossier is closed, each with its state. */
export function closingView(closing: Closing): ClosingView {
  const { file, lens } = closing;
  const { status, closedOn, version } = file.dossier;
  const running = runningLimits(file, lens.today);
  const fatal = fatalLimits(file, lens.today);
  return {
    closed: status === 'closed',
    closedOn: dayText(closedOn),
    needsReason: status !== 'closed' && fatal.length > 0,
    items: [
      item('fatal-limits', limitsLeft(fatal, lens)),
      item(
        'other-limits',
        limitsLeft(
          running.filter((one) => !fatal.includes(one)),
          lens,
        ),
      ),
      item('alerts', alertsLeft(closing)),
      item('tasks', tasksLeft(closing)),
      item('letters', papersLeft(closing, 'unsent')),
      toConfirm('originals', papersLeft(closing, 'original')),
      toConfirm('unpaid'),
      toConfirm('mandates'),
      papersLeft(closing, 'end-letter').length > 0
        ? item('end-letter', [])
        : toConfirm('end-letter'),
    ],
    version,
  };
}
