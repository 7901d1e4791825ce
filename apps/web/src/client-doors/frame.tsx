import type { ReactNode } from 'react';
import type { ClientLanguage } from '@quantieme/api-client';
import { LANGUAGES } from './language.ts';
import styles from './client-page.module.css';
import type { Say } from './say.ts';

export interface FrameProps {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly onLanguage: (language: ClientLanguage) => void;
  readonly firm: string | undefined;
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands around every screen that a client reaches through a link: whose it is, and the three languages. */
export function Frame({ say, language, onLanguage, firm, title, children }: FrameProps) {
  return (
    <div className={styles['page']}>
      <title>{title}</title>
      <header className={styles['header']}>
        <p className={styles['firm']}>
          <bdi>{firm ?? ''}</bdi>
        </p>
        <div role="group" aria-label={say('welcome.languages')} className={styles['languages']}>
          {LANGUAGES.map(({ value, name }) => (
            <button
              key={value}
              type="button"
              lang={value}
              aria-pressed={value === language}
              onClick={() => onLanguage(value)}
            >
              {name}
            </button>
          ))}
        </div>
      </header>
      <main id="main" className={styles['main']}>
        {children}
      </main>
    </div>
  );
}

interface NoticeProps {
  readonly children: ReactNode;
  readonly tone?: 'wrong' | 'waiting';
}

export function Notice({ children, tone = 'wrong' }: NoticeProps) {
  return (
    <p className={styles['notice']} data-tone={tone} role={tone === 'wrong' ? 'alert' : 'status'}>
      {children}
    </p>
  );
}
