import type { ReactNode } from 'react';
import type { ClientLanguage } from '@quantieme/api-client';
import { LANGUAGES } from './language.ts';
import styles from './client-page.module.css';
import type { Say } from './say.ts';

export interface FrameProps {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly onLanguage: (language: ClientLanguage) => void;
  /** Null: nothing is open. */
  readonly onClose: (() => void) | null;
  readonly firm: string | undefined;
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands around every screen that a client reaches through a link: whose it is, its language, and a way to close it. */
export function Frame({ say, language, onLanguage, onClose, firm, title, children }: FrameProps) {
  return (
    <div className={styles['page']}>
      <title>{title}</title>
      <header className={styles['header']}>
        <p className={styles['firm']}>
          <bdi>{firm ?? ''}</bdi>
        </p>
        <div className={styles['tools']}>
          <select
            aria-label={say('welcome.languages')}
            value={language}
            onChange={({ currentTarget: { value } }) => {
              const chosen = LANGUAGES.find((one) => one.value === value);
              if (chosen) onLanguage(chosen.value);
            }}
          >
            {LANGUAGES.map(({ value, name }) => (
              <option key={value} value={value} lang={value}>
                {name}
              </option>
            ))}
          </select>
          {onClose && (
            <button type="button" onClick={onClose}>
              {say('session.close')}
            </button>
          )}
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
