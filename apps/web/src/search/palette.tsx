import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBook2, IconFolder, IconPlus, IconSearch, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rulesQuery } from '../rules/law.queries.ts';
import { useCan } from '../session/session-context.ts';
import { useNavItems } from '../shell/nav.tsx';
import { containsWords } from '../ui/bare.ts';
import { articleText } from '../why/law-link.tsx';
import { searchQuery } from './search.queries.ts';

const TYPING_MS = 150;
const SHOWN_RULES = 6;

function useActions(query: string): SpotlightActionGroupData {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const can = useCan();
  const items = useNavItems();
  const pages = items.map((item) => ({
    id: item.to,
    label: t(`nav.${item.label}`),
    leftSection: <item.icon size={16} stroke={1.6} />,
    rightSection: <kbd>{`G ${item.letter.toUpperCase()}`}</kbd>,
    onClick: () => void navigate({ to: item.to }),
  }));
  const create = {
    id: 'new-dossier',
    label: t('dossiers.new'),
    leftSection: <IconPlus size={16} stroke={1.6} />,
    rightSection: <kbd>N</kbd>,
    onClick: () => void navigate({ to: '/dossiers/nouveau' }),
  };
  const all = can('dossier:write') ? [create, ...pages] : pages;
  return {
    group: t('palette.actions'),
    actions: all.filter(({ label }) => containsWords(label, query)),
  };
}

function useFound(query: string): SpotlightActionGroupData[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const can = useCan();
  const [settled] = useDebouncedValue(query.trim(), TYPING_MS);
  const found = useQuery({
    ...searchQuery(settled),
    enabled: settled.length > 1 && can('dossier:read'),
  });
  const data = settled.length > 1 ? found.data : undefined;
  return [
    {
      group: t('nav.dossiers'),
      actions: (data?.dossiers ?? []).map((dossier) => ({
        id: dossier.id,
        label: `${dossier.reference} · ${dossier.clients[0]?.displayName ?? dossier.label}`,
        description: dossier.procedure.label,
        leftSection: <IconFolder size={16} stroke={1.6} />,
        onClick: () => void navigate({ to: '/dossiers/$id', params: { id: dossier.id } }),
      })),
    },
    {
      group: t('nav.clients'),
      actions: (data?.persons ?? []).map((person) => ({
        id: person.id,
        label: person.displayName,
        description: person.birthDate
          ? t('persons.born', { year: person.birthDate.slice(0, 4) })
          : '',
        leftSection: <IconUser size={16} stroke={1.6} />,
        onClick: () => void navigate({ to: '/clients/$id', params: { id: person.id } }),
      })),
    },
  ];
}

function useRules(query: string): SpotlightActionGroupData {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wanted = query.trim().length > 1;
  const rules = useQuery({ ...rulesQuery, enabled: wanted }).data ?? [];
  const matching = rules.filter((rule) => {
    const sources = rule.versions.flatMap((version) => version.sources);
    const articles = sources.map(
      ({ code, article }) => `${code} ${article} ${articleText(article)}`,
    );
    return containsWords([rule.id, rule.label, ...articles].join(' '), query);
  });
  return {
    group: t('nav.rules'),
    actions: (wanted ? matching : []).slice(0, SHOWN_RULES).map((rule) => ({
      id: rule.id,
      label: rule.label,
      description: rule.id,
      leftSection: <IconBook2 size={16} stroke={1.6} />,
      onClick: () => void navigate({ to: '/regles/$id', params: { id: rule.id } }),
    })),
  };
}

/** Ctrl/⌘ K: people, dossiers, articles, rules, actions; accents and order don't matter. */
export function Palette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const groups = [...useFound(query), useRules(query), useActions(query)];
  return (
    <Spotlight
      shortcut={['mod + K']}
      query={query}
      onQueryChange={setQuery}
      actions={groups.filter(({ actions }) => actions.length > 0)}
      filter={(_, actions) => actions}
      nothingFound={t('common.noMatch')}
      searchProps={{
        'aria-label': t('palette.label'),
        placeholder: t('palette.placeholder'),
        leftSection: <IconSearch size={18} stroke={1.6} />,
      }}
      transitionProps={{ duration: 120 }}
      attributes={{ content: { 'aria-label': t('palette.label') } }}
      scrollable
      maxHeight={440}
    />
  );
}
