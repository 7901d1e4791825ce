import styles from './mailbox.module.css';

const LINK = /(https?:\/\/[^\s<>]+)/;

/** The text of a mail, its links made links; a link to this very dashboard stays in the tab. */
export function MailText({ text }: { readonly text: string }) {
  return (
    <div className={styles['text']}>
      {text.split(LINK).map((part, index) =>
        LINK.test(part) ? (
          <a key={index} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
