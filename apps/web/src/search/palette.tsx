import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBook2, IconFolder, IconSearch, IconUser } from '@tabler/icons-react';
import { useIsFetching, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../i18n/isolated.ts';
import { rulesQuery } from '../rules/law.queries.ts';
import { useCan } from '../session/session-context.ts';
import { useNavItems } from '../shell/nav.tsx';
import { containsWords } from '../ui/bare.ts';
import { articleText } from '../why/law-link.tsx';
import { useActLines, useDossierLines } from './act-lines.tsx';
import type { DossierAct } from './acts.ts';
import { named } from './known-dossiers.ts';
import { paletteStore } from './palette-store.ts';
import { searchQuery } from './search.queries.ts';

const TYPING_MS = 150;
const SHOWN_RULES = 6;

function usePages(query: string): SpotlightActionGroupData {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const pages = useNavItems().map((item) => ({
    id: item.to,
    label: t(`nav.${item.label}`),
    leftSection: <item.icon size={16} stroke={1.6} />,
    rightSection: <kbd>{`G ${item.letter.toUpperCase()}`}</kbd>,
    onClick: () => void navigate({ to: item.to }),
  }));
  return {
    group: t('palette.pages'),
    actions: pages.filter(({ label }) => containsWords(label, query)),
  };
}

function useFound(settled: string): SpotlightActionGroupData[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const can = useCan();
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
        label: named(dossier).name,
        description: dossier.procedure.label,
        leftSection: <IconFolder size={16} stroke={1.6} />,
        onClick: () => void navigate({ to: '/dossiers/$id', params: { id: dossier.id } }),
      })),
    },
    {
      group: t('nav.clients'),
      actions: (data?.persons ?? []).map((person) => ({
        id: person.id,
        label: isolated(person.displayName),
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

/** Enter takes the first line: the library marks it as soon as something is typed, before a server has answered. */
function useFirstMarked(groups: readonly SpotlightActionGroupData[]): void {
  const shown = groups.flatMap(({ actions }) => actions.map(({ id }) => id)).join(' ');
  useEffect(() => {
    const lines = [...document.querySelectorAll('[data-action]')];
    if (!lines.some((line) => line.hasAttribute('data-selected')))
      lines[0]?.setAttribute('data-selected', 'true');
  }, [shown]);
}

/**
 * Ctrl/⌘ K: people, dossiers, articles, rules, pages, and what is done most; accents and order don't matter. An act
 * that needs a dossier asks which in a second step, unless its page is open.
 */
export default function Palette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [act, setAct] = useState<DossierAct | null>(null);
  const [late] = useDebouncedValue(query.trim(), TYPING_MS);
  const settled = query.trim() === '' ? '' : late;
  const choose = (chosen: DossierAct | null) => {
    setQuery('');
    setAct(chosen);
  };
  const acts = { group: t('palette.actions'), actions: useActLines(query, settled, choose) };
  const which = {
    group: act ? t(`palette.acts.${act.id}`) : '',
    actions: useDossierLines(act, settled),
  };
  const [found, rules, pages] = [useFound(settled), useRules(query), usePages(query)];
  const groups = act ? [which] : [...found, acts, rules, pages];
  useFirstMarked(groups);
  const isSearching = useIsFetching({ queryKey: ['search'] }) > 0 || settled !== query.trim();
  const nothing = act && settled.length < 2 ? t('palette.typeWhich') : t('common.noMatch');
  const asks = act ? t('palette.which') : t('palette.placeholder');
  return (
    <Spotlight
      store={paletteStore}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={() => setAct(null)}
      actions={groups.filter(({ actions }) => actions.length > 0)}
      filter={(_, actions) => actions}
      nothingFound={isSearching ? t('palette.searching') : nothing}
      searchProps={{
        'aria-label': t('palette.label'),
        placeholder: asks,
        leftSection: act ? (
          <act.icon size={18} stroke={1.6} />
        ) : (
          <IconSearch size={18} stroke={1.6} />
        ),
        onKeyDown: ({ key }) => {
          if (key === 'Backspace' && query === '') setAct(null);
        },
      }}
      transitionProps={{ duration: 120 }}
      attributes={{ content: { 'aria-label': t('palette.label') } }}
      scrollable
      maxHeight={440}
    />
  );
}
