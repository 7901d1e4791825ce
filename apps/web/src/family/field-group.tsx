import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { fr } from '../i18n/fr/index.ts';
import styles from './family-form.module.css';
import { Fields, type FieldSpec } from './said-fields.tsx';
import { listAt, withoutItem } from './said.ts';
import { useSaidForm } from './said-form.tsx';

type Groups = typeof fr.family.groups;

interface FieldGroupProps {
  readonly title: keyof Omit<Groups, 'stay' | 'child' | 'member'>;
  readonly children: ReactNode;
}

/** Fields under a name. */
export function FieldGroup({ title, children }: FieldGroupProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['group']} aria-label={t(`family.groups.${title}`)}>
      <h2 className={styles['heading']}>{t(`family.groups.${title}`)}</h2>
      {children}
    </section>
  );
}

/** Fields that seldom matter: closed until wanted, or until a question leads there. */
export function FoldedGroup({ title, children }: FieldGroupProps) {
  const { t } = useTranslation();
  return (
    <details className={styles['folded']}>
      <summary>{t(`family.groups.${title}`)}</summary>
      {children}
    </details>
  );
}

interface ListGroupProps {
  /** Where the list is in the request. */
  readonly at: string;
  readonly title: 'stays' | 'children' | 'members';
  readonly item: 'stay' | 'child' | 'member';
  readonly specs: readonly FieldSpec[];
  /** What one is when it is added. */
  readonly fresh: object;
}

/** As many of the same as there are. */
export function ListGroup({ at, title, item, specs, fresh }: ListGroupProps) {
  const { t } = useTranslation();
  const { said, write, replace } = useSaidForm();
  const items = listAt(said, at);
  return (
    <FieldGroup title={title}>
      {items.map((_each, index) => {
        const label = t(`family.groups.${item}`, { number: index + 1 });
        return (
          <div key={index} role="group" className={styles['item']} aria-label={label}>
            <div className={styles['itemHead']}>
              <h3 className={styles['itemName']}>{label}</h3>
              <ActionIcon
                aria-label={t('family.removeOf', { label })}
                title={t('family.remove')}
                onClick={() => replace(withoutItem(said, at, index))}
              >
                <IconTrash size={15} stroke={1.6} />
              </ActionIcon>
            </div>
            <Fields at={`${at}/${index}`} specs={specs} />
          </div>
        );
      })}
      <Button
        variant="default"
        data-pointer={items.length === 0 ? at : undefined}
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => write(`${at}/${items.length}`, fresh)}
      >
        {t(`family.add.${title}`)}
      </Button>
    </FieldGroup>
  );
}
