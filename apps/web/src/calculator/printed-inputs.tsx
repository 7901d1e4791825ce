import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventTypeView, RuleView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { proceduresQuery } from '../rules/law.queries.ts';
import { useClock } from '../session/session-context.ts';
import { longDate, plainDate } from '../ui/civil.ts';
import type { CalculatorDraft } from './calculator-draft.ts';
import styles from './calculator.module.css';
import { useEventSaid, useQuestionsOfRules, useSaid, type Said } from './said.ts';

function Lines({ said }: { readonly said: readonly Said[] }) {
  return said.map(({ name, label, value }) => (
    <div key={name}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  ));
}

function Printed({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useClock();
  return (
    <section className={styles['printed']} data-print="only">
      {today && (
        <p>
          {t('calculator.calculatedOn', { date: longDate(today, language) })} ·{' '}
          {t('calculator.unrecorded')}
        </p>
      )}
      <h2>{t('calculator.inputs')}</h2>
      <dl>{children}</dl>
    </section>
  );
}

function Place({ draft }: { readonly draft: CalculatorDraft }) {
  const { t } = useTranslation();
  const residence = draft.residence ? t(`residences.${draft.residence}`) : t('common.unknown');
  const said = [
    {
      name: 'territory',
      label: t('calculator.territory'),
      value: t(`territories.${draft.territory}`),
    },
    { name: 'residence', label: t('calculator.residence'), value: residence },
  ];
  return <Lines said={said} />;
}

interface PrintedCaseProps {
  readonly draft: CalculatorDraft;
  readonly types: readonly EventTypeView[];
}

/** On paper only: what was typed, as sentences, and the day of the calculation. */
export function PrintedCase({ draft, types }: PrintedCaseProps) {
  const { t } = useTranslation();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const procedure = procedures.find(({ id }) => id === draft.procedure)?.label;
  const questions = useQuestionsOfRules();
  const factsSaid = useSaid()(draft.facts, questions);
  const eventSaid = useEventSaid();
  const events = draft.events.flatMap((event) => {
    const type = types.find(({ id }) => id === event.type);
    return type ? [{ label: type.label, said: eventSaid(event, type) }] : [];
  });
  return (
    <Printed>
      {procedure && (
        <Lines said={[{ name: 'procedure', label: t('dossiers.procedure'), value: procedure }]} />
      )}
      <Place draft={draft} />
      {events.map(({ label, said }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{said.map((one) => `${one.label}${t('common.colon')} ${one.value}`).join(' · ')}</dd>
        </div>
      ))}
      <Lines said={factsSaid} />
    </Printed>
  );
}

interface PrintedLimitProps {
  readonly draft: CalculatorDraft;
  readonly rule: RuleView;
}

export function PrintedLimit({ draft, rule }: PrintedLimitProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = useSaid();
  const labelOf = (name: string) => rule.inputs.find((input) => input.name === name)?.label;
  const day = (civil: string) => (civil ? plainDate(civil, language) : '');
  const starts = [
    { name: 'rule', label: t('why.rule'), value: `${rule.label} (${rule.id})` },
    {
      name: 'startsOn',
      label: labelOf('startsOn') ?? t('calculator.startsOn'),
      value: day(draft.startsOn),
    },
    { name: 'clock', label: t('events.clock'), value: draft.clock },
    {
      name: 'decidedOn',
      label: labelOf('decidedOn') ?? t('calculator.decidedOn'),
      value: day(draft.decidedOn),
    },
  ];
  return (
    <Printed>
      <Lines said={starts.filter(({ value }) => value !== '')} />
      <Place draft={draft} />
      <Lines said={said(draft.details, rule.inputs)} />
    </Printed>
  );
}
