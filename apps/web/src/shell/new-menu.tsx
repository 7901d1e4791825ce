import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { part } from '../i18n/part.ts';
import { MenuLater } from '../ui/menu-later.tsx';
import type { NewThing } from './new-drawer.tsx';
import { useNewThings, type NewKind } from './new-things.ts';

const NewDrawer = lazy(part(() => import('./new-drawer.tsx')));
const NewList = lazy(part(async () => ({ default: (await import('./new-list.tsx')).NewList })));

interface NewMenuProps {
  readonly as?: 'button' | 'icon';
}

/** What a person adds most often, from any page; what belongs to a dossier asks which one. */
export function NewMenu({ as = 'button' }: NewMenuProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [adding, setAdding] = useState<NewThing | null>(null);
  if (useNewThings().length === 0) return null;
  const choose = (thing: NewKind) => {
    if (thing === 'letter') void navigate({ to: '/lettre-recue' });
    else if (thing === 'dossier') void navigate({ to: '/dossiers/nouveau' });
    else setAdding(thing);
  };
  return (
    <>
      <MenuLater
        button={
          as === 'icon' ? (
            <ActionIcon size="lg" aria-label={t('new.menu')} title={t('new.menu')}>
              <IconPlus size={18} stroke={1.6} />
            </ActionIcon>
          ) : (
            <Button
              visibleFrom="sm"
              rightSection={<IconChevronDown size={14} aria-hidden="true" />}
            >
              {t('new.menu')}
            </Button>
          )
        }
        menu={(button) => <NewList button={button} onChoose={choose} />}
      />
      {adding && (
        <Suspense>
          <NewDrawer thing={adding} onClose={() => setAdding(null)} />
        </Suspense>
      )}
    </>
  );
}
