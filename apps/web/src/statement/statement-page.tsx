import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import styles from './statement.module.css';

const PARTS = ['state', 'tested', 'limits', 'help', 'contact', 'remedy'] as const;

/** Public: what works without a mouse, without colour or without eyes, what does not yet, and whom to tell. */
export function StatementPage() {
  const { t } = useTranslation();
  return (
    <main className={styles['page']} id="main">
      <title>{`${t('statement.title')} · Quantième`}</title>
      <p className={styles['brand']}>Quantième</p>
      <h1 className={styles['title']}>{t('statement.title')}</h1>
      <p className={styles['lead']}>{t('statement.lead')}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h2 className={styles['heading']}>{t(`statement.${part}.title`)}</h2>
          {t(`statement.${part}.text`)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </section>
      ))}
      <p className="q-dim">{t('statement.made')}</p>
      <Anchor component={Link} to="/">
        {t('statement.back')}
      </Anchor>
      <LanguageSwitch />
    </main>
  );
}
