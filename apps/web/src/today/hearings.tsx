import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HearingView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { epochDay } from '../ui/civil.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { Initials } from '../ui/initials.tsx';
import { CivilDate, ClockTime } from '../ui/moment.tsx';
import { Section } from '../ui/section.tsx';
import { TodayLine } from './today-line.tsx';
import styles from './today-line.module.css';

function Hearing({ hearing }: { readonly hearing: HearingView }) {
  const { t } = useTranslation();
  const { today = '', timeZone } = useClock();
  const { on, at, label, dossier, responsible } = hearing;
  return (
    <TodayLine
      mark={
        <>
          <IconGavel size={14} stroke={1.7} aria-hidden="true" />
          {t('day.hearing')}
        </>
      }
      what={<span className={styles['name']}>{label}</span>}
      dossier={dossier}
      date={
        <>
          <CivilDate on={on} /> {at && <ClockTime at={at} timeZone={timeZone} />}
        </>
      }
      days={<DaysLeft days={epochDay(on) - epochDay(today)} status="open" nature="to-act" />}
    >
      {responsible && <Initials person={responsible} />}
    </TodayLine>
  );
}

/** Hearings of the coming two weeks. */
export function Hearings({ hearings }: { readonly hearings: readonly HearingView[] }) {
  const { t } = useTranslation();
  if (hearings.length === 0) return null;
  return (
    <Section id="audiences" title={t('day.hearings')} count={hearings.length}>
      {hearings.map((hearing) => (
        <Hearing key={hearing.eventId} hearing={hearing} />
      ))}
    </Section>
  );
}
