import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeReadingView } from '@quantieme/api-client';
import { NoticePages } from './notice-pages.tsx';
import { piecesOf } from './notice-spans.ts';
import styles from './notices.module.css';

interface NoticeTextProps {
  readonly reading: NoticeReadingView;
  readonly active: string | null;
  readonly onPick: (field: string) => void;
  readonly labelOf: (field: string) => string;
}

/** The letter as it came or as text, with the words that were taken from it; clicking them leads to their field. */
export function NoticeText(props: NoticeTextProps) {
  const { pages } = props.reading;
  const { t } = useTranslation();
  const [shown, setShown] = useState<'text' | 'picture'>('picture');
  return (
    <section className={styles['letter']} aria-label={t('notices.text')}>
      <VisuallyHidden>
        <h2>{t('notices.text')}</h2>
      </VisuallyHidden>
      {pages.length > 0 && (
        <SegmentedControl
          size="xs"
          value={shown}
          onChange={(next) => setShown(next === 'picture' ? 'picture' : 'text')}
          data={[
            { value: 'picture', label: t('notices.asPicture') },
            { value: 'text', label: t('notices.asText') },
          ]}
        />
      )}
      {shown === 'picture' && pages.length > 0 ? <NoticePages {...props} /> : <Words {...props} />}
    </section>
  );
}

function Words({ reading, active, onPick, labelOf }: NoticeTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const pieces = piecesOf(reading.text, reading.proposals);
  useEffect(() => {
    const mark = place.current?.querySelector('[data-active]');
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [active]);
  return (
    // Scrolled by the keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['words']} ref={place} dir="auto" tabIndex={0}>
      {pieces.map(({ start, text, field, certainty }) =>
        field === null ? (
          <span key={start}>{text}</span>
        ) : (
          <mark
            key={start}
            className={styles['mark']}
            data-certainty={certainty}
            data-active={field === active || undefined}
            title={labelOf(field)}
          >
            <button type="button" tabIndex={-1} onClick={() => onPick(field)}>
              {text}
            </button>
          </mark>
        ),
      )}
    </div>
  );
}
