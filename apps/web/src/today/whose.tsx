import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TodayScope } from '@quantieme/api-client';
import { useSession } from '../session/session-context.ts';

interface WhoseProps {
  readonly scope: TodayScope;
}

/** Whose day: mine, or the whole firm's. */
export function Whose({ scope }: WhoseProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { user } = useSession();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('day.whose')}
      value={scope}
      data={[
        { value: 'mine', label: <span title={user.name}>{t('day.mine')}</span> },
        { value: 'firm', label: t('day.firm') },
      ]}
      onChange={(value) =>
        void navigate({
          to: '/aujourdhui',
          search: { de: value === 'mine' ? 'moi' : 'cabinet' },
          replace: true,
        })
      }
    />
  );
}
