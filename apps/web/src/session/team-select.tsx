import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Toolbar } from '../ui/toolbar.tsx';
import { useSession } from './session-context.ts';

interface TeamSelectProps {
  readonly team: string | undefined;
  readonly onTeam: (team: string | undefined) => void;
}

/** The firm, or one of its teams; nothing to choose where there is none. One that was deleted is still named. */
export function TeamSelect({ team, onTeam }: TeamSelectProps) {
  const { t } = useTranslation();
  const { teams } = useSession();
  const isGone = team !== undefined && !teams.some(({ id }) => id === team);
  if (teams.length === 0 && !isGone) return null;
  return (
    <Toolbar>
      <NativeSelect
        size="xs"
        aria-label={t('scope.team')}
        value={team ?? ''}
        onChange={({ currentTarget }) => onTeam(currentTarget.value || undefined)}
        data={[
          { value: '', label: t('scope.firm') },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ...(isGone ? [{ value: team, label: t('scope.goneTeam') }] : []),
        ]}
      />
    </Toolbar>
  );
}
