import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import styles from './door.module.css';

interface DoorProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** Every screen in front of the product: sign in, forgotten password, invitation. */
export function Door({ title, lead, children }: DoorProps) {
  const { t } = useTranslation();
  return (
    <main className={styles['door']} id="main">
      <title>{`${title} · Quantième`}</title>
      <div className={styles['panel']}>
        <p className={styles['brand']}>Quantième</p>
        <h1 className={styles['title']}>{title}</h1>
        {lead && <p className={styles['lead']}>{lead}</p>}
        {children}
      </div>
      <LanguageSwitch />
      <Anchor component={Link} to="/accessibilite" c="dimmed" size="xs">
        {t('statement.link')}
      </Anchor>
    </main>
  );
}
