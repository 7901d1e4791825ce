import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './settings.module.css';
import type { TeamDraft } from './teams.queries.ts';
import { usersQuery } from './users.queries.ts';

interface TeamFormProps {
  readonly initial: TeamDraft;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onSave: (team: TeamDraft) => void;
  readonly onCancel: () => void;
}

/** The name of a team and its people. */
export function TeamForm({ initial, pending, error, onSave, onCancel }: TeamFormProps) {
  const { t } = useTranslation();
  const users = useQuery(usersQuery);
  const [name, setName] = useState(initial.name);
  const [memberIds, setMemberIds] = useState<string[]>([...initial.memberIds]);
  // Somebody who has left stays where she was until she is taken out.
  const offered = (users.data?.data ?? []).filter(
    ({ id, status }) => status === 'active' || initial.memberIds.includes(id),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, memberIds });
  };
  const said = fieldError(error, '/name');
  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextInput
        label={t('teams.name')}
        placeholder={t('teams.example')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={said}
        maxLength={80}
        autoComplete="off"
        required
      />
      <Checkbox.Group label={t('teams.members')} value={memberIds} onChange={setMemberIds}>
        <div className={styles['members']}>
          {offered.map((user) => (
            <Checkbox key={user.id} size="xs" value={user.id} label={user.name} />
          ))}
        </div>
      </Checkbox.Group>
      {error && !said && <ProblemNotice error={error} />}
      <span className={styles['acts']}>
        <Button type="submit" loading={pending}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </span>
    </form>
  );
}
