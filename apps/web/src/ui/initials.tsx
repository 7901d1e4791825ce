import styles from './initials.module.css';

interface InitialsProps {
  readonly person: { name: string; initials: string };
}

/** Who, in two letters; the whole name for the pointer and the screen reader. */
export function Initials({ person }: InitialsProps) {
  return (
    <span className={styles['initials']} title={person.name} role="img" aria-label={person.name}>
      {person.initials}
    </span>
  );
}
