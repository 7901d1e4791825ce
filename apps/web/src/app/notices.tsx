import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import styles from './notices.module.css';

/** What was just done, with its « Annuler »; said before this is loaded, it is shown once it is. */
export default function Notices() {
  return (
    <Notifications
      position="bottom-left"
      classNames={{ root: styles['notices'] ?? '' }}
      autoClose={8000}
      limit={3}
    />
  );
}
