import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconCopy, IconNotebook } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DutySituationView, DutyTableContent } from '@quantieme/api-client';
import { EMPTY_CALCULATOR } from '../calculator/calculator-draft.ts';
import { searchOf } from '../calculator/calculator-search.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { momentOf } from '../offline/codecs.ts';
import { keepsNothing } from '../offline/keeping.ts';
import { civilDateIn, clockText, longDate } from '../ui/civil.ts';
import { PrintButton } from '../ui/print-button.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { DutyLimitCard } from './duty-limit-card.tsx';
import styles from './permanence.module.css';
import type { DutyLimit, DutyQuestion } from './read-table.ts';
import { useTableWords } from './table-state.tsx';
import type { Duty } from './use-duty-table.ts';
import { useLimitText } from './use-limit-text.ts';

interface DutyResultProps {
  readonly answer: {
    readonly situation: DutySituationView;
    readonly limits: readonly DutyLimit[];
  };
  readonly question: DutyQuestion;
  readonly table: DutyTableContent;
  readonly words: readonly string[];
  readonly placeName: string;
  readonly placeZone: string;
  readonly duty: Duty;
  readonly onNote: () => void;
}

const CAN_COPY = typeof navigator.clipboard !== 'undefined';

/** « Notifié le vendredi 4 décembre 2026 à 18:20 » */
export function useNotifiedWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ on, clock }: Pick<DutyQuestion, 'on' | 'clock'>) =>
    t(clock === '' ? 'permanence.notified' : 'permanence.notifiedAt', {
      on: longDate(on, language),
      clock,
    });
}

function useCopy({ answer, question, table, words, placeName }: DutyResultProps) {
  const { t } = useTranslation();
  const notifiedWords = useNotifiedWords();
  const tableWords = useTableWords();
  const limitText = useLimitText(placeName);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const text = [
    words[answer.situation.label],
    `${notifiedWords(question)} · ${placeName}`,
    ...answer.limits.map(limitText),
    tableWords(table),
  ].join('\n');
  return () =>
    navigator.clipboard
      .writeText(text)
      .then(() => notifyDone({ message: t('permanence.copied') }))
      .catch(notifyProblem);
}

/** What the table says of one notification: the first limit in large, each with its reasons. */
export function DutyResult(props: DutyResultProps) {
  const { t } = useTranslation();
  const { answer, question, words, placeName, placeZone, duty, onNote, table } = props;
  const notifiedWords = useNotifiedWords();
  const tableWords = useTableWords();
  const copy = useCopy(props);
  const moment = momentOf(duty.now);
  const atPlace = `${civilDateIn(moment, placeZone)}T${clockText(moment, 'en', placeZone)}Z`;
  const { situation, limits } = answer;
  const asked = searchOf({
    ...EMPTY_CALCULATOR,
    mode: 'limit',
    rule: limits[0]?.deadline.rule ?? '',
    startsOn: question.on,
    clock: question.clock,
    territory: question.territory,
  });
  return (
    <>
      <p className={styles['asked']}>
        <strong>{words[situation.label]}</strong>
        <br />
        {notifiedWords(question)}
        {situation.hours && question.clock === '' && ` (${t('permanence.noHour')})`} · {placeName}
      </p>
      {limits.map((limit, index) => (
        <DutyLimitCard
          key={limit.deadline.rule}
          limit={limit}
          isFirst={index === 0}
          before={index === 0 ? (words[situation.before] ?? '') : null}
          placeName={placeName}
          atPlace={atPlace}
          duty={duty}
        />
      ))}
      <p data-print="only">{tableWords(table)}</p>
      <div className={styles['acts']} data-print="no">
        {CAN_COPY && (
          <Button
            variant="default"
            leftSection={<IconCopy size={14} aria-hidden="true" />}
            onClick={() => void copy()}
          >
            {t('permanence.copy')}
          </Button>
        )}
        <PrintButton />
        {!keepsNothing() && (
          <Button
            variant="default"
            leftSection={<IconNotebook size={14} aria-hidden="true" />}
            onClick={onNote}
          >
            {t('permanence.note')}
          </Button>
        )}
        <Button
          variant="subtle"
          renderRoot={(props: object) => <Link to="/calculateur" search={asked} {...props} />}
        >
          {t('permanence.inCalculator')}
        </Button>
      </div>
    </>
  );
}
