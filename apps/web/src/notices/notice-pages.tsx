import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticePageView, NoticeReadingView } from '@quantieme/api-client';
import { boxesOf, type NoticeBox } from './notice-boxes.ts';
import styles from './notice-pages.module.css';

interface NoticePagesProps {
  readonly reading: NoticeReadingView;
  readonly active: string | null;
  readonly onPick: (field: string) => void;
  readonly labelOf: (field: string) => string;
}

/** The pages as they came, with a box around the words that were taken from them. */
export function NoticePages({ reading, active, onPick, labelOf }: NoticePagesProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current?.querySelector('[data-active]');
    box?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [active]);
  return (
    // Scrolled by the keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['pages']} ref={place} tabIndex={0}>
      {reading.pages.map((page, index) => (
        <Page
          key={index}
          number={index + 1}
          page={page}
          boxes={boxesOf(page, reading.proposals)}
          {...{ active, onPick, labelOf }}
        />
      ))}
    </div>
  );
}

interface PageProps extends Omit<NoticePagesProps, 'reading'> {
  readonly page: NoticePageView;
  readonly number: number;
  readonly boxes: readonly NoticeBox[];
}

function Page({ page, number, boxes, active, onPick, labelOf }: PageProps) {
  const { t } = useTranslation();
  return (
    <figure className={styles['page']}>
      <img
        src={page.picture}
        width={page.width}
        height={page.height}
        alt={t('notices.page', { number })}
      />
      {boxes.map((box, index) => (
        <button
          key={index}
          type="button"
          tabIndex={-1}
          className={styles['box']}
          style={placed(box)}
          data-certainty={box.certainty}
          data-active={box.field === active || undefined}
          title={labelOf(box.field)}
          aria-label={t('notices.box', { label: labelOf(box.field) })}
          onClick={() => onPick(box.field)}
        />
      ))}
    </figure>
  );
}

const percent = (share: number) => `${share / 100}%`;

/** A little air around the letters. A page is not mirrored: left is left in every language. */
const placed = ({ left, top, right, bottom }: NoticeBox) => ({
  left: `calc(${percent(left)} - 3px)`,
  top: `calc(${percent(top)} - 2px)`,
  width: `calc(${percent(right - left)} + 6px)`,
  height: `calc(${percent(bottom - top)} + 4px)`,
});
