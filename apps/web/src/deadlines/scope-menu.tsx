import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useColleagues, useSession } from '../session/session-context.ts';
import type { DeadlineSearch } from './deadline-search.ts';

type Scope = Pick<DeadlineSearch, 'assignee' | 'team'>;
type OnScope = (scope: { [Key in keyof Scope]: Scope[Key] | undefined }) => void;

const EVERYBODY = { assignee: undefined, team: undefined } as const;
const WORDS = ['me', 'none', 'unowned'];

/** The name of whoever the list is about. */
export function useScopeName(search: Scope): string {
  const { t } = useTranslation();
  const { teams, people } = useSession();
  const { assignee = '', team } = search;
  const isPerson = assignee !== '' && !WORDS.includes(assignee);
  if (team) return teams.find(({ id }) => id === team)?.name ?? t('scope.goneTeam');
  if (assignee === 'me') return t('deadlines.mine');
  if (assignee === 'none') return t('scope.unassigned');
  if (!isPerson) return t('scope.firm');
  return people.find(({ id }) => id === assignee)?.name ?? t('deadlines.person');
}

function People({ onScope }: { readonly onScope: OnScope }) {
  const { t } = useTranslation();
  const { user: me } = useSession();
  const others = useColleagues().filter(({ id }) => id !== me.id);
  if (others.length === 0) return null;
  return (
    <>
      <Menu.Label>{t('scope.people')}</Menu.Label>
      {others.map(({ id, name }) => (
        <Menu.Item key={id} onClick={() => onScope({ assignee: id, team: undefined })}>
          {name}
        </Menu.Item>
      ))}
    </>
  );
}

interface ScopeMenuProps {
  readonly search: Scope;
  readonly onScope: OnScope;
}

/** Whose deadlines: the firm's, mine, a team's, somebody's. */
export function ScopeMenu({ search, onScope }: ScopeMenuProps) {
  const { t } = useTranslation();
  const { teams } = useSession();
  const name = useScopeName(search);
  return (
    <Menu position="bottom-start" width={240} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          aria-label={t('scope.of', { name })}
          leftSection={<IconUsers size={14} aria-hidden="true" />}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        <Menu.Item onClick={() => onScope(EVERYBODY)}>{t('scope.firm')}</Menu.Item>
        <Menu.Item onClick={() => onScope({ ...EVERYBODY, assignee: 'me' })}>
          {t('deadlines.mine')}
        </Menu.Item>
        {teams.length > 0 && <Menu.Label>{t('teams.title')}</Menu.Label>}
        {teams.map((team) => (
          <Menu.Item key={team.id} onClick={() => onScope({ ...EVERYBODY, team: team.id })}>
            {team.name}
          </Menu.Item>
        ))}
        <People onScope={onScope} />
        <Menu.Divider />
        <Menu.Item onClick={() => onScope({ ...EVERYBODY, assignee: 'none' })}>
          {t('scope.unassigned')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
