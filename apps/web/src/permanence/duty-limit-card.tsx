import { useTranslation } from 'react-i18next';
import { DueDate, prudentMinute } from '../deadlines/due-date.tsx';
import { epochDay } from '../ui/civil.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { CivilDate, ClockTime } from '../ui/moment.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { Derivation } from '../why/derivation.tsx';
import { LawLink } from '../why/law-link.tsx';
import why from '../why/why.module.css';
import styles from './permanence.module.css';
import type { DutyLimit } from './read-table.ts';
import type { Duty } from './use-duty-table.ts';
import { useClockWords } from './use-limit-text.ts';
import { WrongClockHere } from './wrong-clock.tsx';

interface DutyLimitCardProps {
  readonly limit: DutyLimit;
  readonly isFirst: boolean;
  /** Who is to be seised; null: said above. */
  readonly before: string | null;
  readonly placeName: string;
  /** What this device takes for now, on the clock of the place. */
  readonly atPlace: string;
  readonly duty: Duty;
}

function OtherReading({ deadline }: DutyLimit) {
  const { t } = useTranslation();
  const { lastDay, prudentLastDay, expiresAt, precision, timeZone } = deadline;
  const minute = prudentMinute(deadline);
  const otherMinute = precision === 'minute' && expiresAt !== minute ? expiresAt : null;
  if (!lastDay || (lastDay === prudentLastDay && !otherMinute)) return null;
  return (
    <p className={styles['dim']}>
      {t('permanence.otherReading')} <CivilDate on={lastDay} as="long" />{' '}
      {otherMinute && <ClockTime at={otherMinute} timeZone={timeZone} endOfDay />}
    </p>
  );
}

function Reasons({ limit, isFirst }: Pick<DutyLimitCardProps, 'limit' | 'isFirst'>) {
  const { t } = useTranslation();
  const { deadline, explanation } = limit;
  return (
    <details className={styles['reasons']} open={isFirst}>
      <summary>{t('permanence.why')}</summary>
      <div className={why['why']}>
        <Derivation deadline={deadline} />
        {deadline.undetermined.length > 0 && (
          <section>
            <h4 className={why['heading']}>{t('permanence.check')}</h4>
            <ul className={styles['questions']}>
              {deadline.undetermined.map(({ question, effect }) => (
                <li key={question}>
                  {question} <span className={styles['dim']}>{effect}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h4 className={why['heading']}>{t('permanence.law')}</h4>
          <p className={styles['law']}>{explanation}</p>
          <p className={styles['sources']}>
            {deadline.sources.map((source) => (
              <LawLink key={`${source.code} ${source.article}`} source={source} />
            ))}
          </p>
        </section>
        <p className={why['rule']}>
          {t('why.rule')} {deadline.rule} ·{' '}
          {t('why.ruleVersion', { version: deadline.ruleVersion })}
        </p>
      </div>
    </details>
  );
}

/** The last day or minute in large, then whom to seise, then why. */
export function DutyLimitCard(props: DutyLimitCardProps) {
  const { limit, isFirst, before, placeName, atPlace, duty } = props;
  const { t } = useTranslation();
  const clockWords = useClockWords(placeName);
  const { deadline } = limit;
  const { prudentLastDay, nature, effect } = deadline;
  const minute = prudentMinute(deadline);
  const today = atPlace.slice(0, 10);
  const days = prudentLastDay ? epochDay(prudentLastDay) - epochDay(today) : null;
  const isPast = minute ? minute <= atPlace : days !== null && days < 0;
  return (
    <article className={styles['limit']} data-first={isFirst || undefined}>
      <div className={styles['limitHead']}>
        <SeverityMark deadline={deadline} />
        <DaysLeft days={days} status={isPast ? 'missed' : 'open'} nature={nature} />
      </div>
      <h2 className={styles['limitLabel']}>{deadline.label}</h2>
      <p className={styles['due']}>
        <span className={styles['dueWord']}>
          {t(minute ? 'permanence.lastMoment' : 'permanence.lastDay')}
        </span>
        <DueDate deadline={deadline} as="long" />
      </p>
      {minute && <p className={styles['dim']}>{clockWords(limit)}</p>}
      {minute && <WrongClockHere duty={duty} />}
      {isPast && <p className={styles['past']}>{t('permanence.passed')}</p>}
      <OtherReading {...limit} />
      {before && (
        <p>
          <span className={styles['dim']}>{t('permanence.before')}</span> {before}
        </p>
      )}
      <p className={styles['dim']}>{effect}</p>
      <Reasons limit={limit} isFirst={isFirst} />
    </article>
  );
}
