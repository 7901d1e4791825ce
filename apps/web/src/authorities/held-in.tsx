import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authoritiesQuery } from '../rules/law.queries.ts';
import { useCan } from '../session/session-context.ts';
import { byWords } from '../ui/by-words.ts';

/** Places for which the texts name another court than that of their département. */
const SPECIAL = { metz: '57', 'mesnil-amelot-3': '77' } as const;

interface HeldInProps {
  readonly onSaid: (departement: string, place: string | null) => void;
}

/** Where somebody is held: a département, or one of the places that have a court of their own. */
export function HeldIn({ onSaid }: HeldInProps) {
  const { t } = useTranslation();
  const can = useCan();
  const [open, setOpen] = useState(false);
  const authorities = useQuery({ ...authoritiesQuery, enabled: open }).data ?? [];
  const say = (value: string | null) => {
    if (value === 'metz' || value === 'mesnil-amelot-3') onSaid(SPECIAL[value], value);
    else if (value !== null) onSaid(value, null);
  };
  return (
    <Select
      aria-label={t('authorities.heldIn')}
      placeholder={t('authorities.heldInShort')}
      data={[
        { value: 'metz', label: t('authorities.metz') },
        { value: 'mesnil-amelot-3', label: t('authorities.mesnil') },
        ...authorities.map(({ departement, name }) => ({
          value: departement,
          label: `${departement} ${name}`,
        })),
      ]}
      value={null}
      onChange={say}
      onDropdownOpen={() => setOpen(true)}
      filter={byWords}
      searchable
      disabled={!can('dossier:write')}
      nothingFoundMessage={t('common.noMatch')}
    />
  );
}
