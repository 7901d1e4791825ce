import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconChevronDown, IconFileText } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { saveFile } from '../ui/save-file.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import type { Consultation } from './answers.ts';
import { usePrintNote } from './eligibility.queries.ts';
import styles from './what-if.module.css';

interface Heading {
  readonly preparedFor: string;
  readonly reference: string;
}

interface HeadingFormProps {
  readonly heading: Heading;
  readonly onChange: (heading: Heading) => void;
  readonly onPrint: () => void;
}

function HeadingForm({ heading, onChange, onPrint }: HeadingFormProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPrint();
  };
  const field = (name: keyof Heading) => (
    <TextInput
      label={t(`eligibility.note.${name}`)}
      value={heading[name]}
      maxLength={200}
      onChange={({ currentTarget: { value } }) => onChange({ ...heading, [name]: value })}
    />
  );
  return (
    <form className={styles['headingForm']} onSubmit={submit}>
      {field('preparedFor')}
      {field('reference')}
      <Button type="submit">{t('eligibility.note.download')}</Button>
    </form>
  );
}

/** What a body of these answers says of them. */
function noteOf({ on, answers }: Consultation) {
  return { facts: { ...answers }, ...(on === null ? {} : { on }) };
}

interface NoteButtonProps {
  readonly consultation: Consultation;
  /** Whose note it is, where that is known. */
  readonly preparedFor?: string;
}

/** The note for a client: in one click, or with a name and a reference typed first. */
export function NoteButton({ consultation, preparedFor = '' }: NoteButtonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const [opened, setOpened] = useState(false);
  const [heading, setHeading] = useState<Heading>({ preparedFor, reference: '' });
  const { mutate, isPending } = usePrintNote();
  const print = () => {
    setOpened(false);
    mutate(
      { ...noteOf(consultation), ...heading, language },
      {
        onSuccess: ({ file, name }) => {
          saveFile(file, name);
          notifyDone({ message: t('eligibility.note.saved') });
        },
        onError: notifyProblem,
      },
    );
  };
  return (
    <div className={styles['note']}>
      <Button
        variant="default"
        leftSection={<IconFileText size={14} aria-hidden="true" />}
        loading={isPending}
        onClick={print}
      >
        {t('eligibility.note.print')}
      </Button>
      <Popover
        opened={opened}
        onChange={setOpened}
        trapFocus
        withRoles={false}
        position="bottom-end"
      >
        <Popover.Target>
          <ActionIcon
            size={30}
            variant="default"
            aria-label={t('eligibility.note.heading')}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            <IconChevronDown size={14} aria-hidden="true" />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <HeadingForm heading={heading} onChange={setHeading} onPrint={print} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
