import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView, TitleEligibilityView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { Section } from '../ui/section.tsx';
import board from './eligibility.module.css';
import { TitleDetails } from './title-line.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { whyMoved, type Move, type Moves } from './title-moves.ts';
import styles from './what-if.module.css';

/** Reasons said on the line; the others are in the tree. */
const SHOWN = 3;

interface MovedProps {
  readonly move: Move;
  /** The body that asks for the board supposed. */
  readonly asked: string;
  readonly facts: readonly FactView[];
}

function WhyMoved({ move, facts }: Omit<MovedProps, 'asked'>) {
  const { t } = useTranslation();
  const labelOf = (id: string) => facts.find((fact) => fact.id === id)?.label ?? id;
  return whyMoved(move, labelOf).map(({ why, words }) => (
    <span key={why} className={board['why']}>
      {t(`eligibility.whatIf.why.${why}`, { words: words.slice(0, SHOWN).join(' · ') })}
    </span>
  ));
}

function Change({ title }: { readonly title: TitleEligibilityView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { changesOn } = title;
  if (changesOn === null) return <>{t('eligibility.whatIf.noDate')}</>;
  return (
    <>
      {t('eligibility.changes', {
        date: plainDate(changesOn.date, language),
        verdict: t(`eligibility.verdicts.${changesOn.verdict}`),
      })}
    </>
  );
}

function BeforeAndAfter({ move: { before, after } }: Pick<MovedProps, 'move'>) {
  const { t } = useTranslation();
  const dated = before.verdict === after.verdict;
  return (
    <span className={styles['beforeAfter']}>
      <span className={styles['before']}>
        {dated ? <Change title={before} /> : <VerdictMark verdict={before.verdict} />}
      </span>
      <IconArrowRight size={13} role="img" aria-label={t('eligibility.whatIf.becomes')} />
      <strong>{dated ? <Change title={after} /> : <VerdictMark verdict={after.verdict} />}</strong>
    </span>
  );
}

function Moved(props: MovedProps) {
  const { move, asked } = props;
  const [open, setOpen] = useState(false);
  return (
    <li className={board['title']}>
      <button
        type="button"
        className={board['open']}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={board['label']}>{move.after.label}</span>
        <BeforeAndAfter move={move} />
        <WhyMoved {...props} />
      </button>
      {open && <TitleDetails title={move.after} asked={asked} />}
    </li>
  );
}

function Still({ titles }: { readonly titles: readonly TitleEligibilityView[] }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  if (titles.length === 0) return null;
  return (
    <Section title={t('eligibility.whatIf.still')} count={titles.length}>
      {whole ? (
        <ul className={board['titles']}>
          {titles.map(({ title, label, verdict }) => (
            <li key={title} className={styles['still']}>
              {label} <VerdictMark verdict={verdict} />
            </li>
          ))}
        </ul>
      ) : (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          {t('eligibility.showAll', { count: titles.length })}
        </Button>
      )}
    </Section>
  );
}

interface MovedTitlesProps extends Omit<MovedProps, 'move'> {
  readonly moves: Moves;
}

/** What a supposition moves, and what it leaves. */
export function MovedTitles({ moves: { groups, still }, ...shared }: MovedTitlesProps) {
  const { t } = useTranslation();
  const counted = groups.map(({ movement, moves }) =>
    t(`eligibility.whatIf.counts.${movement}`, { count: moves.length }),
  );
  return (
    <>
      <p className={styles['counts']} role="status">
        {counted.length === 0 ? t('eligibility.whatIf.nothing') : counted.join(' · ')}
      </p>
      {groups.map(({ movement, moves }) => (
        <Section
          key={movement}
          title={t(`eligibility.whatIf.movements.${movement}`)}
          count={moves.length}
        >
          <ul className={board['titles']}>
            {moves.map((move) => (
              <Moved key={move.after.title} move={move} {...shared} />
            ))}
          </ul>
        </Section>
      ))}
      <Still titles={still} />
    </>
  );
}
