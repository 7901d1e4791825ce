import { useTranslation } from 'react-i18next';
import type {
  PreviewedDeadlinesView,
  PreviewedDeadlineView,
  UndeterminedView,
} from '@quantieme/api-client';
import { TimelineDerived } from '../dossiers/timeline-derived.tsx';
import { QuestionList } from '../why/undetermined-questions.tsx';
import { CalculatedDeadline } from './calculated-deadline.tsx';
import styles from './calculator.module.css';

const CLOSED = ['met', 'extinguished', 'superseded'];

type Group = 'toAct' | 'authority' | 'closed';

function groupOf({ status, nature }: PreviewedDeadlineView): Group {
  if (CLOSED.includes(status)) return 'closed';
  return nature === 'authority' ? 'authority' : 'toAct';
}

const GRAVITY = { fatal: 0, important: 1, information: 2 };

function byDay(a: PreviewedDeadlineView, b: PreviewedDeadlineView): number {
  const days = (a.prudentLastDay ?? '9999').localeCompare(b.prudentLastDay ?? '9999');
  return days || GRAVITY[a.severity] - GRAVITY[b.severity];
}

interface CaseResultProps {
  readonly result: PreviewedDeadlinesView;
  readonly onAnswer: (question: UndeterminedView, value: unknown) => void;
}

function Questions({ result, onAnswer }: CaseResultProps) {
  const { t } = useTranslation();
  if (result.undetermined.length === 0) return null;
  const count = result.undetermined.length;
  return (
    <details className={styles['questions']} open={count <= 3}>
      <summary>{t('calculator.questions', { count })}</summary>
      <QuestionList questions={result.undetermined} busy={false} onAnswer={onAnswer} />
    </details>
  );
}

function Derived({ result }: Pick<CaseResultProps, 'result'>) {
  const { t } = useTranslation();
  if (result.derivedEvents.length === 0) return null;
  return (
    <section aria-label={t('calculator.derived')}>
      <h2 className={styles['heading']}>{t('calculator.derived')}</h2>
      {result.derivedEvents.map((derived) => (
        <TimelineDerived key={derived.key} derived={derived} />
      ))}
    </section>
  );
}

/** Every date of the history, what the law makes happen, and what is missing. */
export function CaseResult({ result, onAnswer }: CaseResultProps) {
  const { t } = useTranslation();
  const group = (wanted: Group) => {
    const deadlines = result.deadlines.filter((one) => groupOf(one) === wanted).sort(byDay);
    if (deadlines.length === 0) return null;
    return (
      <section aria-label={t(`calculator.groups.${wanted}`)}>
        <h2 className={styles['heading']}>
          {t(`calculator.groups.${wanted}`)} <span className="q-figures">{deadlines.length}</span>
        </h2>
        <ol className={styles['list']}>
          {deadlines.map((deadline) => (
            <CalculatedDeadline key={deadline.key} deadline={deadline} onAnswer={onAnswer} />
          ))}
        </ol>
      </section>
    );
  };
  return (
    <>
      {result.deadlines.length === 0 && <p className={styles['hint']}>{t('calculator.nothing')}</p>}
      <Questions result={result} onAnswer={onAnswer} />
      {group('toAct')}
      <Derived result={result} />
      {group('authority')}
      {group('closed')}
    </>
  );
}
