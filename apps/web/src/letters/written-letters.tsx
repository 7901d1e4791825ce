import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterView, SentLetterView } from '@quantieme/api-client';
import { Difference } from '../events/difference.tsx';
import { useCan } from '../session/session-context.ts';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { letterAddress, useUnsendLetter } from './letters.queries.ts';
import { SendLetter } from './send-letter.tsx';
import styles from './letters.module.css';

interface LetterLineProps {
  readonly dossierId: string;
  readonly letter: LetterView;
}

function LetterLine({ dossierId, letter }: LetterLineProps) {
  const { t } = useTranslation();
  const can = useCan();
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<SentLetterView | null>(null);
  const unsend = useUnsendLetter(dossierId);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { id, reference, label, writtenBy, writtenAt, sending: left } = letter;
  const takeBack = () =>
    unsend.mutate(id, { onSuccess: () => setSent(null), onError: notifyProblem });
  return (
    <li className={styles['letter']}>
      <span className={styles['what']}>
        <span className={styles['label']}>
          <span className={styles['reference']}>{reference}</span> {label}
        </span>
        <span className="q-dim">
          {writtenBy.name} · <Moment at={writtenAt} />
        </span>
      </span>
      <span className={styles['state']}>
        {left ? (
          <>
            {t('letters.sentOn')} <CivilDate on={left.on} /> ·{' '}
            {t(`letters.channels.${left.channel}`)}
          </>
        ) : (
          t('letters.notSent')
        )}
      </span>
      <span className={styles['acts']}>
        {(['docx', 'pdf'] as const).map((format) => (
          <a
            key={format}
            href={letterAddress(id, format)}
            download
            aria-label={t(`letters.download.${format}`, { reference })}
          >
            {t(`letters.formats.${format}`)}
          </a>
        ))}
        {can('dossier:write') && !left && (
          <Link
            to="/dossiers/$id/courriers"
            params={{ id: dossierId }}
            search={{ reecrire: id }}
            aria-label={t('letters.rewriteOf', { reference })}
          >
            {t('letters.rewrite')}
          </Link>
        )}
        {can('event:write') &&
          (left ? (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={takeBack}
              loading={unsend.isPending}
            >
              {t('letters.unsend')}
            </Button>
          ) : (
            <Button
              variant="default"
              size="compact-xs"
              aria-expanded={sending}
              onClick={() => setSending(!sending)}
            >
              {t('letters.markSent')}
            </Button>
          ))}
      </span>
      {sending && !left && (
        <SendLetter
          dossierId={dossierId}
          letter={letter}
          onSent={(answer) => {
            setSending(false);
            setSent(answer);
            notifyDone({ message: t('letters.marked', { reference }), undo: takeBack });
          }}
        />
      )}
      {sent?.difference && left && (
        <div className={styles['effect']}>
          <Difference difference={sent.difference} />
        </div>
      )}
    </li>
  );
}

interface WrittenLettersProps {
  readonly dossierId: string;
  readonly letters: readonly LetterView[];
}

/** What has been written: number, by whom, when, and whether it has left. */
export function WrittenLetters({ dossierId, letters }: WrittenLettersProps) {
  const { t } = useTranslation();
  if (letters.length === 0) return null;
  return (
    <Section title={t('letters.writtenTitle')} count={letters.length}>
      <ul className={styles['rows']}>
        {letters.map((letter) => (
          <LetterLine key={letter.id} dossierId={dossierId} letter={letter} />
        ))}
      </ul>
    </Section>
  );
}
