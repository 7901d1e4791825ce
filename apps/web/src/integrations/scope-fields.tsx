import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiScope } from '@quantieme/api-client';
import settings from '../settings/settings.module.css';
import styles from './integrations.module.css';
import { PRESETS, SCOPE_GROUPS, SCOPE_WORDS } from './scopes.ts';

interface ScopeFieldsProps {
  readonly value: readonly ApiScope[];
  readonly onChange: (scopes: readonly ApiScope[]) => void;
  readonly error?: string | undefined;
}

const GROUPS = Object.keys(SCOPE_GROUPS) as (keyof typeof SCOPE_GROUPS)[];
const CHOICES = Object.keys(PRESETS) as (keyof typeof PRESETS)[];

/** What software may do, in words, by what it is about. */
export function ScopeFields({ value, onChange, error }: ScopeFieldsProps) {
  const { t } = useTranslation();
  const set = (scope: ApiScope, held: boolean) =>
    onChange(held ? [...value, scope] : value.filter((known) => known !== scope));
  return (
    <fieldset className={styles['scopes']}>
      <legend className={styles['legend']}>{t('apiClients.scopesTitle')}</legend>
      <p className="q-dim">{t('apiClients.scopesHint')}</p>
      <div className={settings['acts']} role="group" aria-label={t('apiClients.presets')}>
        {CHOICES.map((preset) => (
          <Button
            key={preset}
            variant="default"
            size="compact-sm"
            onClick={() => onChange(PRESETS[preset])}
          >
            {t(`apiClients.presetsAre.${preset}`)}
          </Button>
        ))}
      </div>
      <div className={styles['groups']}>
        {GROUPS.map((group) => (
          <fieldset key={group} className={styles['group']}>
            <legend>{t(`apiClients.groups.${group}`)}</legend>
            {SCOPE_GROUPS[group].map((scope) => (
              <Checkbox
                key={scope}
                label={t(`apiClients.scopes.${SCOPE_WORDS[scope]}`)}
                checked={value.includes(scope)}
                onChange={(event) => set(scope, event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {error && (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
