import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierLegalAidView, LegalAidView } from '@quantieme/api-client';
import { centsOf, useEuros } from '../documents/euros.ts';
import { useCan } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useAddLegalAid, useUpdateLegalAid } from './work.queries.ts';
import styles from './work.module.css';

const SHARES = ['100', '55', '25'] as const;

/** Units as people write them: tenths with a comma. */
function useUnits(): (tenths: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (tenths) => format.format(tenths / 10);
}

function NewMission({
  dossierId,
  scale,
}: {
  readonly dossierId: string;
  readonly scale: DossierLegalAidView['scale'];
}) {
  const { t } = useTranslation();
  const [line, setLine] = useState(scale[0]?.id ?? '');
  const add = useAddLegalAid(dossierId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ line });
  };
  return (
    <form className={styles['stop']} onSubmit={submit}>
      <NativeSelect
        label={t('work.aid.line')}
        value={line}
        data={scale.map(({ id, label }) => ({ value: id, label }))}
        onChange={(event) => setLine(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('work.aid.add')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </form>
  );
}

type Change = Parameters<ReturnType<typeof useUpdateLegalAid>['mutate']>[0];

interface PaidFormProps {
  readonly title: string;
  readonly onSave: (on: string, cents: number) => void;
  readonly pending: boolean;
}

/** A day and an amount: of the certificate, or of the payment. */
function DayAndAmount({ title, onSave, pending }: PaidFormProps) {
  const { t } = useTranslation();
  const [on, setOn] = useState<string | null>(null);
  const [typed, setTyped] = useState<number | string>('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const cents = centsOf(typed);
    if (on !== null && cents !== null) onSave(on, cents);
  };
  return (
    <form className={styles['stop']} onSubmit={submit} aria-label={title}>
      <DateField label={title} value={on} onChange={setOn} required />
      <NumberInput
        label={t('work.amount')}
        value={typed}
        onChange={setTyped}
        decimalScale={2}
        decimalSeparator=","
        allowNegative={false}
        suffix={'\u00a0€'}
        hideControls
        required
      />
      <Button type="submit" variant="default" loading={pending}>
        {t('common.save')}
      </Button>
    </form>
  );
}

/** What comes next in the cycle of a mission, for whoever bills. */
function NextStep({ mission }: { readonly mission: LegalAidView }) {
  const { t } = useTranslation();
  const update = useUpdateLegalAid();
  const { id, version, certificateOn, paidOn } = mission;
  const save = (said: Omit<Change, 'id' | 'version'>) => update.mutate({ id, version, ...said });
  const money = (amount: number) => ({ amount, currency: 'EUR' as const });
  return (
    <>
      {certificateOn === null && <Figures mission={mission} onSave={save} />}
      {certificateOn === null && (
        <DayAndAmount
          title={t('work.aid.certificateOn')}
          pending={update.isPending}
          onSave={(on, cents) => save({ certificateOn: on, certificateAmount: money(cents) })}
        />
      )}
      {certificateOn !== null && paidOn === null && (
        <DayAndAmount
          title={t('work.aid.paidOn')}
          pending={update.isPending}
          onSave={(on, cents) => save({ paidOn: on, paidAmount: money(cents) })}
        />
      )}
      {update.error && <ProblemNotice error={update.error} />}
    </>
  );
}

interface FiguresProps {
  readonly mission: LegalAidView;
  readonly onSave: (said: Omit<Change, 'id' | 'version'>) => void;
}

/** Share of the State, units where the scale has none, and the number of the decision. */
function Figures({ mission, onSave }: FiguresProps) {
  const { t } = useTranslation();
  const [share, setShare] = useState(String(mission.sharePercent));
  const [units, setUnits] = useState<number | string>(
    mission.unitsTyped ? (mission.unitTenths ?? 0) / 10 : '',
  );
  const [number, setNumber] = useState(mission.decisionNumber ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tenths = typeof units === 'number' ? Math.round(units * 10) : null;
    onSave({ sharePercent: Number(share), unitTenths: tenths, decisionNumber: number });
  };
  return (
    <form className={styles['stop']} onSubmit={submit} aria-label={t('work.aid.figures')}>
      <NativeSelect
        label={t('work.aid.share')}
        value={share}
        data={SHARES.map((value) => ({ value, label: `${value}\u00a0%` }))}
        onChange={(event) => setShare(event.currentTarget.value)}
      />
      <NumberInput
        label={t('work.aid.units')}
        value={units}
        onChange={setUnits}
        decimalScale={1}
        decimalSeparator=","
        allowNegative={false}
        hideControls
      />
      <TextInput
        label={t('work.aid.decisionNumber')}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('common.save')}
      </Button>
    </form>
  );
}

/** Units, value of the unit and share, with where they were read. */
function Computation({ mission }: { readonly mission: LegalAidView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const units = useUnits();
  const { unitTenths, unitValue, expected, sharePercent, toConfirm, sources } = mission;
  if (expected === null || unitTenths === null || unitValue === null) {
    return <p className={styles['warning']}>{t('work.aid.unknownUnits')}</p>;
  }
  return (
    <>
      <p>
        {t('work.aid.computed', {
          units: units(unitTenths),
          value: euros(unitValue.amount),
          share: sharePercent,
          total: euros(expected.amount),
        })}
      </p>
      {toConfirm && (
        <p className={styles['warning']}>
          {t('work.aid.toConfirm')} {sources.map(({ source }) => source).join(' ; ')}
        </p>
      )}
    </>
  );
}

function Mission({ mission, open }: { readonly mission: LegalAidView; readonly open: boolean }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const { label, stage, request, decision, due, version } = mission;
  const days = [
    ['request', request?.on],
    ['decision', decision?.on],
    ['certificate', mission.certificateOn],
    ['payment', mission.paidOn],
  ] as const;
  return (
    <li className={styles['mission']}>
      <h3 className={styles['missionTitle']}>
        {label} · {t(`work.aid.stages.${stage}`)}
      </h3>
      <dl className={styles['days']}>
        {days.map(([what, on]) => (
          <div key={what}>
            <dt>{t(`work.aid.${what}`)}</dt>
            <dd>{on ? <CivilDate on={on} as="plain" /> : '–'}</dd>
          </div>
        ))}
        <div>
          <dt>{t('work.aid.due')}</dt>
          <dd>{due === null ? t('common.unknown') : euros(due.amount)}</dd>
        </div>
      </dl>
      <Computation mission={mission} />
      {open && <NextStep key={version} mission={mission} />}
    </li>
  );
}

interface AidPanelProps {
  readonly aid: DossierLegalAidView;
  readonly closed: boolean;
}

/** Legal aid, from its request to the payment by the CARPA. */
export function AidPanel({ aid: { dossier, missions, scale }, closed }: AidPanelProps) {
  const { t } = useTranslation();
  const can = useCan();
  const open = can('billing:write');
  return (
    <Section title={t('work.aid.title')} count={missions.length}>
      <ul className={styles['list']}>
        {missions.map((mission) => (
          <Mission key={mission.id} mission={mission} open={open} />
        ))}
      </ul>
      {open && !closed && (
        <div className={styles['block']}>
          <NewMission dossierId={dossier.id} scale={scale} />
        </div>
      )}
    </Section>
  );
}
