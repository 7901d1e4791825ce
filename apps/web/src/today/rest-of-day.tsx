import { useTranslation } from 'react-i18next';
import type { AlertView, DossierSummary, TodayView } from '@quantieme/api-client';
import { AlertLine } from '../alerts/alert-line.tsx';
import { DossierLine } from '../dossiers/dossier-line.tsx';
import { MyTasks } from '../tasks/my-tasks.tsx';
import { Section } from '../ui/section.tsx';
import { Hearings } from './hearings.tsx';
import { Listed, type RowsProps } from './listed.tsx';
import { ToRecord } from './to-record.tsx';

function ToAcknowledge({ alerts }: { readonly alerts: readonly AlertView[] }) {
  const { t } = useTranslation();
  if (alerts.length === 0) return null;
  return (
    <Section id="a-accuser" title={t('today.toAcknowledge')} count={alerts.length}>
      {alerts.map((alert) => (
        <AlertLine key={alert.id} alert={alert} />
      ))}
    </Section>
  );
}

function WithoutDeadline({ dossiers }: { readonly dossiers: readonly DossierSummary[] }) {
  const { t } = useTranslation();
  if (dossiers.length === 0) return null;
  return (
    <Section id="sans-echeance" title={t('today.withoutDeadline')} count={dossiers.length}>
      {dossiers.map((dossier) => (
        <DossierLine key={dossier.id} dossier={dossier} />
      ))}
    </Section>
  );
}

interface RestOfDayProps extends Pick<RowsProps, 'onWhy'> {
  readonly day: TodayView;
}

/** What comes after the deadlines: not waited for by whoever begins the day with them. */
export function RestOfDay({ day, onWhy }: RestOfDayProps) {
  const { t } = useTranslation();
  return (
    <>
      <Hearings hearings={day.hearings} />
      <ToRecord day={day} onWhy={onWhy} />
      <MyTasks tasks={day.tasks} isMine={day.scope === 'mine'} />
      <ToAcknowledge alerts={day.toAcknowledge} />
      <Listed id="confirmer" title={t('second.toConfirm')} rows={day.toConfirm} onWhy={onWhy} />
      <Listed id="fenetres" title={t('today.windows')} rows={day.windows} onWhy={onWhy} />
      <Listed
        id="attendues"
        title={t('today.awaited')}
        rows={day.awaited}
        onWhy={onWhy}
        isCounted={false}
      />
      <WithoutDeadline dossiers={day.withoutDeadline} />
    </>
  );
}
