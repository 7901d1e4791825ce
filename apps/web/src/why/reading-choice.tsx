import { Button, Radio, Textarea } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { useChooseReading, useDropReading } from '../deadlines/deadlines.queries.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { longDate } from '../ui/civil.ts';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './why.module.css';

interface ReadingChoiceProps {
  readonly deadline: DeadlineView;
}

const RUNNING = ['projected', 'open', 'due-soon', 'missed'];

function ChoiceForm({ deadline, onDone }: ReadingChoiceProps & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = useChooseReading();
  const [name, setName] = useState(deadline.chosenReading?.name ?? '');
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { id, version } = deadline;
    choose.mutate({ id, version, name, reason }, { onSuccess: onDone });
  };
  return (
    <form className={styles['pending']} onSubmit={submit}>
      <Radio.Group label={t('readingChoice.which')} value={name} onChange={setName}>
        {deadline.readings.map((reading) => (
          <Radio
            key={reading.name}
            value={reading.name}
            label={reading.lastDay ? longDate(reading.lastDay, language) : t('why.noDate')}
            description={reading.authority}
            mt={8}
          />
        ))}
      </Radio.Group>
      <Textarea
        label={t('readingChoice.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
      {choose.error && <ProblemNotice error={choose.error} />}
      <div className={styles['actions']}>
        <Button
          type="submit"
          loading={choose.isPending}
          disabled={name === '' || reason.trim().length < 3}
        >
          {t('readingChoice.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Which reading, by whom, when and why. */
function Chosen({ deadline }: ReadingChoiceProps) {
  const { chosenReading: chosen, readings, timeZone } = deadline;
  if (!chosen) return null;
  const reading = readings.find(({ name }) => name === chosen.name);
  return (
    <>
      <p className={styles['questionText']}>
        {reading?.lastDay && <CivilDate on={reading.lastDay} as="long" />} · {reading?.authority}
      </p>
      <p className={styles['effect']}>
        <q>{chosen.reason}</q>
        {chosen.by && <> · {chosen.by.name}</>} · <Moment at={chosen.at} timeZone={timeZone} />
      </p>
    </>
  );
}

function Acts({ deadline, onChoose }: ReadingChoiceProps & { readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const drop = useDropReading();
  const { chosenReading: chosen, id, version } = deadline;
  return (
    <div className={styles['actions']} data-print="no">
      <Button variant="default" size="sm" onClick={onChoose}>
        {t(chosen ? 'readingChoice.another' : 'readingChoice.choose')}
      </Button>
      {chosen && (
        <Button
          variant="subtle"
          size="sm"
          loading={drop.isPending}
          onClick={() => drop.mutate({ id, version })}
        >
          {t('readingChoice.drop')}
        </Button>
      )}
      {drop.error && <ProblemNotice error={drop.error} />}
    </div>
  );
}

/** Where readings differ, a lawyer may say which one the firm relies on; the earliest still drives the alerts. */
export function ReadingChoice({ deadline }: ReadingChoiceProps) {
  const { t } = useTranslation();
  const can = useCan();
  const id = useId();
  const [choosing, setChoosing] = useState(false);
  const { readings, chosenReading: chosen, status } = deadline;
  const mayChoose = can('deadline:confirm') && RUNNING.includes(status) && readings.length > 1;
  if (!chosen && !mayChoose) return null;
  return (
    <section aria-labelledby={id}>
      <h3 className={styles['heading']} id={id}>
        {t('readingChoice.title')}
      </h3>
      <Chosen deadline={deadline} />
      {choosing ? (
        <ChoiceForm deadline={deadline} onDone={() => setChoosing(false)} />
      ) : (
        mayChoose && <Acts deadline={deadline} onChoose={() => setChoosing(true)} />
      )}
    </section>
  );
}
