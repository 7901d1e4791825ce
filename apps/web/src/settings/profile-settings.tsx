import {
  Button,
  Switch,
  TextInput,
  useMantineColorScheme,
  SegmentedControl,
  Input,
} from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { useSession } from '../session/session-context.ts';
import { useDensity } from '../shell/density.ts';
import { useChangeLanguage } from '../shell/language-switch.tsx';
import { enableShortcuts, shortcutsEnabled } from '../shell/shortcuts.ts';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { useChangeAccount } from './account.queries.ts';
import { DeviceSettings } from './device-settings.tsx';
import { OwnDuty } from './own-duty.tsx';
import styles from './settings.module.css';

function Account() {
  const { t } = useTranslation();
  const { user } = useSession();
  const change = useChangeAccount();
  const notifyDone = useNotifyDone();
  const [name, setName] = useState(user.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ name }, { onSuccess: () => notifyDone({ message: t('settings.saved') }) });
  };
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.profile')}</h2>
      <form className={styles['form']} onSubmit={submit}>
        <TextInput
          label={t('settings.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(change.error, '/name')}
          required
        />
        <TextInput label={t('signIn.email')} value={user.email} readOnly />
        <TextInput label={t('settings.role')} value={t(`roles.${user.role}`)} readOnly />
        {change.error && <ProblemNotice error={change.error} />}
        <Button type="submit" loading={change.isPending} disabled={name === user.name}>
          {t('common.save')}
        </Button>
      </form>
    </section>
  );
}

function Appearance() {
  const { t } = useTranslation();
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  const account = useChangeAccount();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity();
  const [keys, setKeys] = useState(shortcutsEnabled);
  const choose = (value: string) => {
    const locale = value === 'en' ? 'en' : 'fr';
    changeLanguage(locale);
    account.mutate({ locale });
  };
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.appearance')}</h2>
      <div className={styles['form']}>
        <Input.Wrapper label={t('settings.language')} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={t('settings.language')}
            value={language}
            onChange={choose}
            data={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Input.Wrapper>
        <Input.Wrapper label={t('settings.theme')} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={t('settings.theme')}
            value={colorScheme}
            onChange={(value) =>
              setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')
            }
            data={(['auto', 'light', 'dark'] as const).map((value) => ({
              value,
              label: t(`settings.themes.${value}`),
            }))}
          />
        </Input.Wrapper>
        <Input.Wrapper label={t('settings.density')} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={t('settings.density')}
            value={density}
            onChange={(value) => setDensity(value === 'compact' ? 'compact' : 'comfortable')}
            data={(['comfortable', 'compact'] as const).map((value) => ({
              value,
              label: t(`settings.densities.${value}`),
            }))}
          />
        </Input.Wrapper>
        <Switch
          label={t('settings.shortcuts')}
          checked={keys}
          onChange={(event) => {
            enableShortcuts(event.currentTarget.checked);
            setKeys(event.currentTarget.checked);
          }}
        />
      </div>
    </section>
  );
}

export function ProfileSettings() {
  return (
    <>
      <Account />
      <OwnDuty />
      <Appearance />
      <DeviceSettings />
    </>
  );
}
