import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonFactView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import styles from './facts.module.css';

export function KnownAnswer({ known }: { readonly known: PersonFactView }) {
  const { t } = useTranslation();
  if (known.hidden) return <b className="q-dim">{t('facts.hidden')}</b>;
  return <b>{known.words}</b>;
}

/** Who says it, since when, by which paper. */
export function useOrigin(): (known: PersonFactView) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ source, since, proof }) =>
    [
      t(`facts.sources.${source}`),
      since && t('facts.knownSince', { date: plainDate(since, language) }),
      proof,
    ]
      .filter(Boolean)
      .join(' · ');
}

interface KnownFactsProps {
  readonly known: readonly PersonFactView[];
  readonly onEnd: (known: PersonFactView) => void;
}

/** Everything known of a client; what another record says is mended there. */
export function KnownFacts({ known, onEnd }: KnownFactsProps) {
  const { t } = useTranslation();
  const can = useCan();
  const originOf = useOrigin();
  if (known.length === 0) return <p className="q-dim">{t('facts.nothing')}</p>;
  return (
    <section aria-label={t('facts.known')}>
      <h2 className={styles['heading']}>
        {t('facts.known')} <span>{known.length}</span>
      </h2>
      <ul className={styles['known']}>
        {known.map((each) => (
          <li key={each.fact}>
            <span>{each.label}</span>
            <KnownAnswer known={each} />
            {each.id !== null && !each.hidden && can('fact:write') && (
              <ActionIcon
                aria-label={t('facts.end', { label: each.label })}
                onClick={() => onEnd(each)}
              >
                <IconX size={14} aria-hidden="true" />
              </ActionIcon>
            )}
            <span className={styles['origin']}>{originOf(each)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
