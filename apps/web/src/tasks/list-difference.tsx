import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListDifferenceView, StepChangeView } from '@quantieme/api-client';
import { CivilDate } from '../ui/moment.tsx';
import styles from './tasks.module.css';

interface Leaving {
  /** Steps left out by whoever looks at the preview. */
  readonly without: ReadonlySet<string>;
  readonly onToggle: (step: string) => void;
}

interface StepProps {
  readonly step: StepChangeView;
  readonly leaving: Leaving | undefined;
}

function Step({ step, leaving }: StepProps) {
  const { t } = useTranslation();
  return (
    <li className={styles['change']}>
      {leaving ? (
        <Checkbox
          label={step.label}
          checked={!leaving.without.has(step.step)}
          onChange={() => leaving.onToggle(step.step)}
        />
      ) : (
        <span>{step.label}</span>
      )}
      <span className="q-dim">
        {step.before !== null && `${t('tasks.formerly', { label: step.before })} `}
        {step.done && t('tasks.alreadyDone')}
        {!step.done && step.dueOn && <CivilDate on={step.dueOn} />}
        {!step.done && !step.dueOn && step.waitsFor && t('tasks.waitsFor', { what: step.waitsFor })}
      </span>
    </li>
  );
}

interface ListDifferenceProps {
  readonly difference: ListDifferenceView;
  readonly leaving?: Leaving;
}

const KINDS = ['added', 'changed', 'dropped'] as const;

export function countOf({ added, changed, dropped }: ListDifferenceView): number {
  return added.length + changed.length + dropped.length;
}

/** What a version of a list adds, changes and drops. */
export function ListDifference({ difference, leaving }: ListDifferenceProps) {
  const { t } = useTranslation();
  return (
    <>
      {KINDS.filter((kind) => difference[kind].length > 0).map((kind) => (
        <div key={kind}>
          <p className={styles['kind']}>
            {t(`tasks.kinds.${kind}`, { count: difference[kind].length })}
          </p>
          <ul className={styles['changes']}>
            {difference[kind].map((step) => (
              <Step
                key={step.step}
                step={step}
                leaving={kind === 'added' && !step.done ? leaving : undefined}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
