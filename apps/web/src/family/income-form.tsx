import { ActionIcon, Button, Input, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, type FamilyResourcesView } from '@quantieme/api-client';
import { LawLink } from '../why/law-link.tsx';
import { valuesOf } from './choices.ts';
import form from './family-form.module.css';
import {
  MOST_LINES,
  NEW_LINE,
  type Basis,
  type IncomeLine,
  type SentIncome,
} from './income-lines.ts';
import styles from './income-lines.module.css';
import { IncomeMonths, type Months } from './income-months.tsx';

export interface IncomesProps {
  readonly lines: readonly IncomeLine[];
  readonly months: Months;
  /** What was sent, in the order in which the answer and its errors name it. */
  readonly sent: readonly SentIncome[];
  readonly answer: FamilyResourcesView | undefined;
  readonly error: unknown;
  readonly onChange: (lines: readonly IncomeLine[]) => void;
}

interface LineProps extends IncomesProps {
  readonly index: number;
  readonly line: IncomeLine;
}

const placesOf = ({ sent, index }: LineProps) =>
  sent.flatMap(({ line, months }, place) => (line === index ? [{ place, months }] : []));

/** What the API says of an amount of this line, under the place of the income that held it. */
function useErrorOf(props: LineProps): (month: string, basis: Basis) => string | undefined {
  const { error } = props;
  const places = placesOf(props);
  return (month, basis) => {
    const held = places.find(({ months }) => months.includes(month));
    return held && error instanceof ProblemError
      ? error.field(`/incomes/${held.place}/${basis}`)
      : undefined;
  };
}

/** How the engine takes this income, each way once, with its articles. */
function Treatments(props: LineProps) {
  const { t } = useTranslation();
  const pointers = placesOf(props).map(({ place }) => `/incomes/${place}`);
  const told = (props.answer?.incomes ?? []).filter(({ pointer }) => pointers.includes(pointer));
  const ways = [...new Map(told.map((each) => [each.reason, each])).values()];
  return ways.map(({ reason, treatment, sources }) => (
    <p key={reason} className={styles['treatment']} data-treatment={treatment}>
      {treatment !== 'counted' && <b>{t(`family.incomes.treatment.${treatment as 'excluded'}`)}</b>}
      <span>{reason}</span>
      {sources.map((source) => (
        <LawLink key={source.url} source={source} />
      ))}
    </p>
  ));
}

interface AnswerProps {
  readonly name: 'stable' | 'continues';
  readonly line: IncomeLine;
  readonly index: number;
  readonly onChange: (line: IncomeLine) => void;
}

function Answer({ name, line, index, onChange }: AnswerProps) {
  const { t } = useTranslation();
  const id = useId();
  const value = line[name];
  return (
    <Input.Wrapper
      data-pointer={`/lines/${index}/${name}`}
      label={t(`family.incomes.${name}`)}
      labelElement="div"
      labelProps={{ id }}
    >
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        value={String(value)}
        onChange={(next) => onChange({ ...line, [name]: next === 'null' ? null : next === 'true' })}
        data={[
          { value: 'true', label: t('common.yes') },
          { value: 'false', label: t('common.no') },
          { value: 'null', label: t('common.unknown') },
        ]}
      />
    </Input.Wrapper>
  );
}

function Line(props: LineProps) {
  const { t } = useTranslation();
  const { line, index, lines, months, onChange } = props;
  const errorOf = useErrorOf(props);
  const title = t('family.incomes.line', { number: index + 1 });
  const label = `${title} · ${t(`family.choices.incomeKinds.${line.kind}`)}`;
  const change = (next: IncomeLine) => onChange(lines.with(index, next));
  return (
    <section className={styles['line']} aria-label={label}>
      <div className={styles['head']}>
        <NativeSelect
          label={t('family.incomes.kind')}
          value={line.kind}
          onChange={(event) =>
            change({ ...line, kind: event.currentTarget.value as IncomeLine['kind'] })
          }
          data={valuesOf('incomeKinds').map((value) => ({
            value,
            label: t(`family.choices.incomeKinds.${value as IncomeLine['kind']}`),
          }))}
        />
        <NativeSelect
          label={t('family.incomes.owner')}
          value={line.owner}
          onChange={(event) =>
            change({ ...line, owner: event.currentTarget.value as IncomeLine['owner'] })
          }
          data={valuesOf('owners').map((value) => ({
            value,
            label: t(`family.choices.owners.${value as IncomeLine['owner']}`),
          }))}
        />
        {lines.length > 1 && (
          <ActionIcon
            className={styles['remove'] ?? ''}
            aria-label={t('family.incomes.removeOf', { label })}
            title={t('family.incomes.remove')}
            onClick={() => onChange(lines.toSpliced(index, 1))}
          >
            <IconTrash size={15} stroke={1.6} />
          </ActionIcon>
        )}
      </div>
      <Treatments {...props} />
      <IncomeMonths line={line} label={label} months={months} onChange={change} errorOf={errorOf} />
      <div className={form['grid']}>
        <Answer name="stable" line={line} index={index} onChange={change} />
        {line.owner === 'spouse' && (
          <Answer name="continues" line={line} index={index} onChange={change} />
        )}
      </div>
    </section>
  );
}

/** Every income of the couple, month by month. */
export function Incomes(props: IncomesProps) {
  const { t } = useTranslation();
  const { lines, onChange } = props;
  return (
    <section className={form['group']} aria-label={t('family.incomes.heading')}>
      <h2 className={form['heading']}>{t('family.incomes.heading')}</h2>
      <p className={form['hint']}>{t('family.incomes.hint')}</p>
      {lines.map((line, index) => (
        <Line key={index} {...props} line={line} index={index} />
      ))}
      {lines.length < MOST_LINES && (
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => onChange([...lines, NEW_LINE])}
        >
          {t('family.incomes.add')}
        </Button>
      )}
    </section>
  );
}
