import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChoiceView, EventTypeView } from '@quantieme/api-client';
import type { EventDraft } from '../events/event-draft.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { rulesQuery, titlesQuery } from '../rules/law.queries.ts';
import { plainDate } from '../ui/civil.ts';
import { known, type Answers } from './calculator-draft.ts';

const CIVIL = /^\d{4}-\d{2}-\d{2}$/;

interface Asked {
  readonly name: string;
  readonly label: string | null;
  readonly values: readonly ChoiceView[];
}

export interface Said {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** An answer as it is read: « Oui », « 12 mai 2026 », the words of a choice. */
function useAnswerText(): (value: unknown, values: readonly ChoiceView[]) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const titles = useQuery(titlesQuery).data ?? [];
  return (value, values) => {
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    const text = String(value);
    if (CIVIL.test(text)) return plainDate(text, language);
    const title = titles.find(({ id }) => id === text)?.label;
    return values.find((choice) => choice.value === text)?.label ?? title ?? text;
  };
}

/** Answers under the labels of what asked for them. */
export function useSaid(): (answers: Answers, asked: readonly Asked[]) => readonly Said[] {
  const textOf = useAnswerText();
  return (answers, asked) =>
    Object.entries(known(answers)).map(([name, value]) => {
      const question = asked.find((one) => one.name === name);
      const label = question?.label ?? name;
      return { name, label, value: textOf(value, question?.values ?? []) };
    });
}

/** Dates, then details, of an event that was typed. */
export function useEventSaid(): (event: EventDraft, type: EventTypeView) => readonly Said[] {
  const { t } = useTranslation();
  const said = useSaid();
  return (event, type) => [
    ...said(
      event.dates,
      type.dates.map((date) => ({ ...date, values: [] })),
    ),
    ...(event.clock ? [{ name: 'at', label: t('events.clock'), value: event.clock }] : []),
    ...said(event.details, type.details),
  ];
}

/** The questions that rules put about the case itself, to word its facts. */
export function useQuestionsOfRules(): readonly Asked[] {
  const { t } = useTranslation();
  const rules = useQuery(rulesQuery).data ?? [];
  const title = { name: 'titleRequested', label: t('dossiers.title'), values: [] };
  return [title, ...rules.flatMap((rule) => rule.inputs)];
}
