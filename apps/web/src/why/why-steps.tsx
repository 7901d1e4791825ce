import type { StepView } from '@quantieme/api-client';
import { CivilDate } from '../ui/moment.tsx';
import { LawLink } from './law-link.tsx';
import styles from './why.module.css';

/** The reasoning in order: date on the left, sentence, article on the right. */
export function WhySteps({ steps }: { readonly steps: readonly StepView[] }) {
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => (
        <li key={`${index}-${step.kind}`} className={styles['step']}>
          <span className={styles['date']}>
            {step.date && <CivilDate on={step.date} as="plain" />}
          </span>
          <span className={styles['sentence']}>{step.text}</span>
          <span className={styles['article']}>
            {step.source && <LawLink source={step.source} />}
          </span>
        </li>
      ))}
    </ol>
  );
}
