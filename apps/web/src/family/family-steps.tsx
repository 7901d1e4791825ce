import type { FamilyStepView } from '@quantieme/api-client';
import { LawLink } from '../why/law-link.tsx';
import styles from './family-result.module.css';
import { StateShape } from './state-mark.tsx';

/** The reasoning in its order: what holds or not, a sentence, the articles. */
export function FamilySteps({ steps }: { readonly steps: readonly FamilyStepView[] }) {
  return (
    <ol className={styles['steps']}>
      {steps.map(({ state, text, sources }, index) => (
        <li key={`${index} ${text}`} className={styles['step']}>
          <StateShape state={state} />
          <span>{text}</span>
          <span className={styles['articles']}>
            {sources.map((source) => (
              <LawLink key={`${source.code} ${source.article}`} source={source} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
