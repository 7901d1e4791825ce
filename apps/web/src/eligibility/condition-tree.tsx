import {
  IconCheck,
  IconHelp,
  IconInfoCircle,
  IconScale,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ConditionView } from '@quantieme/api-client';
import { LawLink } from '../why/law-link.tsx';
import styles from './eligibility.module.css';

const ICONS: Readonly<Record<ConditionView['state'], Icon>> = {
  met: IconCheck,
  'not-met': IconX,
  unknown: IconHelp,
  appreciation: IconScale,
  indication: IconInfoCircle,
};

function Mark({ state }: Pick<ConditionView, 'state'>) {
  const { t } = useTranslation();
  const Sign = ICONS[state];
  return (
    <span className={styles['mark']} data-state={state}>
      <Sign size={14} stroke={1.8} role="img" aria-label={t(`eligibility.states.${state}`)} />
    </span>
  );
}

const SHOWN = ['assess', 'risk', 'soft', 'todo'] as const;

/** What is no plain condition says what it is. */
const isShown = (kind: ConditionView['kind']): kind is (typeof SHOWN)[number] =>
  SHOWN.some((shown) => shown === kind);

const isGroup = ({ children }: ConditionView) => children.length > 0;

function Condition({ condition }: { readonly condition: ConditionView }) {
  const { t } = useTranslation();
  const { text, state, kind, presumed, answer, sources } = condition;
  // « Protection obtenue : réfugié » says already what is known.
  const known = answer !== null && !text.endsWith(answer) ? answer : null;
  return (
    <li>
      <div className={styles['condition']}>
        <Mark state={state} />
        <span>
          {isShown(kind) && <b className={styles['kind']}>{t(`eligibility.kinds.${kind}`)}</b>}
          {text}
          {known !== null && <span className="q-dim"> · {known}</span>}
          {presumed && <em className={styles['presumed']}>{t('eligibility.presumed')}</em>}
        </span>
        {!isGroup(condition) && sources[0] && <LawLink source={sources[0]} />}
      </div>
      {isGroup(condition) && <ConditionTree conditions={condition.children} />}
    </li>
  );
}

/** Every condition of a title, met or not, with its article. */
export function ConditionTree({ conditions }: { readonly conditions: readonly ConditionView[] }) {
  return (
    <ul className={styles['tree']}>
      {conditions.map((condition, index) => (
        <Condition key={`${index} ${condition.text}`} condition={condition} />
      ))}
    </ul>
  );
}
