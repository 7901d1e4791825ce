import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestedTimeView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { MinutesField } from './minutes-field.tsx';
import { minutesText, typedMinutes } from './typed-minutes.ts';
import { useDismissSuggestion, useTakeSuggestion } from './work.queries.ts';
import styles from './work.module.css';

interface SuggestionProps {
  readonly dossierId: string;
  readonly suggestion: SuggestedTimeView;
}

function Suggestion({ dossierId, suggestion }: SuggestionProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(minutesText(suggestion.minutes));
  const take = useTakeSuggestion(dossierId);
  const dismiss = useDismissSuggestion(dossierId);
  const { act, description } = suggestion;
  const minutes = typedMinutes(typed);
  const problem = take.error ?? dismiss.error;
  return (
    <li className={styles['suggestion']}>
      <span className={styles['what']}>{description}</span>
      <MinutesField
        label={t('work.minutes')}
        said={t('work.minutesOf', { what: description })}
        value={typed}
        onChange={setTyped}
      />
      <span className={styles['acts']}>
        <Button
          variant="default"
          disabled={minutes === null}
          loading={take.isPending}
          aria-label={t('work.takeOf', { what: description })}
          onClick={() => minutes !== null && take.mutate({ act, minutes })}
        >
          {t('work.take')}
        </Button>
        <Button
          variant="subtle"
          loading={dismiss.isPending}
          aria-label={t('work.dismissOf', { what: description })}
          onClick={() => dismiss.mutate(act)}
        >
          {t('work.dismiss')}
        </Button>
      </span>
      {problem && <ProblemNotice error={problem} />}
    </li>
  );
}

interface SuggestionsProps {
  readonly dossierId: string;
  readonly suggestions: readonly SuggestedTimeView[];
}

/** What I did here and have not written down; nothing is written without a click. */
export function Suggestions({ dossierId, suggestions }: SuggestionsProps) {
  const { t } = useTranslation();
  if (suggestions.length === 0) return null;
  return (
    <Section title={t('work.suggestions')} count={suggestions.length}>
      <ul className={styles['list']}>
        {suggestions.map((suggestion) => (
          <Suggestion key={suggestion.act} dossierId={dossierId} suggestion={suggestion} />
        ))}
      </ul>
    </Section>
  );
}
