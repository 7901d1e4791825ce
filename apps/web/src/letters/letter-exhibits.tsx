import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LetterExhibitsView } from '@quantieme/api-client';
import styles from './letters.module.css';

interface LetterExhibitsProps {
  readonly dossierId: string;
  readonly exhibits: LetterExhibitsView;
  readonly onChange: (documentIds: readonly string[]) => void;
}

function Listed({ exhibits: { rows } }: Pick<LetterExhibitsProps, 'exhibits'>) {
  return (
    <ol className={styles['exhibits']}>
      {rows.map(({ documentId, number, title }) => (
        <li key={documentId}>
          <span className={styles['reference']}>{number}</span> {title}
        </li>
      ))}
    </ol>
  );
}

/** Those ticked keep the order in which they are proposed. */
function Choice({ exhibits: { rows, candidates }, onChange }: LetterExhibitsProps) {
  const chosen = new Map(rows.map(({ documentId, number }) => [documentId, number]));
  const toggle = (id: string) =>
    onChange(
      candidates
        .filter((one) => (one.id === id ? !chosen.has(id) : chosen.has(one.id)))
        .map((one) => one.id),
    );
  return (
    <ul className={styles['exhibits']}>
      {candidates.map(({ id, title }) => {
        const number = chosen.get(id);
        return (
          <li key={id}>
            <Checkbox
              label={number === undefined ? title : `${number}. ${title}`}
              checked={number !== undefined}
              onChange={() => toggle(id)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** What the letter lists as exhibits: the bundle says them, or else they are chosen here. */
export function LetterExhibits(props: LetterExhibitsProps) {
  const { t } = useTranslation();
  const { dossierId, exhibits } = props;
  const { bundleId, beginsBundle, candidates } = exhibits;
  return (
    <section className={styles['exhibitsBlock']} aria-label={t('letters.exhibits')}>
      <h3 className={styles['fieldLabel']}>{t('letters.exhibits')}</h3>
      {bundleId !== null && (
        <>
          <p className="q-dim">
            {t('letters.exhibitsOfBundle')}{' '}
            <Link to="/dossiers/$id/bordereau" params={{ id: dossierId }}>
              {t('letters.openBundle')}
            </Link>
          </p>
          <Listed exhibits={exhibits} />
        </>
      )}
      {bundleId === null && (
        <>
          <p className="q-dim">
            {candidates.length === 0 ? t('letters.noExhibit') : t('letters.exhibitsChosen')}{' '}
            {beginsBundle && candidates.length > 0 && t('letters.beginsBundle')}
          </p>
          <Choice {...props} />
        </>
      )}
    </section>
  );
}
